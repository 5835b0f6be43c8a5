import { translate } from '../i18n/message';
import type { PerformanceTable } from '../recognise/performance-table';
import type { SheetSnapshot } from '../workbook/snapshot';
import { freeColumnsBeside } from './free-columns';
import type { ComputableGroup } from './row-capaian';

/** A column for formulas: one of the table, or a new one beside it. */
export interface FormulaPlace {
  readonly column: number;
  readonly header: string;
  readonly isNew: boolean;
}

export interface FormulaPlaces {
  readonly capaian: FormulaPlace | null;
  readonly kategori: FormulaPlace | null;
}

/** Where capaian and kategori of the group stand or would stand; null where there is no room. */
export function formulaPlaces(sheet: SheetSnapshot, table: PerformanceTable, group: ComputableGroup): FormulaPlaces {
  const recognised = (index: number): FormulaPlace => {
    const { column, header } = table.columns[index]!;
    return { column, header, isNew: false };
  };
  const lacking = [group.capaian, group.kategori].filter((index) => index === null).length;
  const free = table.groups.length === 1 && !sheet.protected ? freeColumnsBeside(sheet, table.area, lacking) : 0;
  const added = (nth: number, key: 'formula.header.capaian' | 'formula.header.kategori'): FormulaPlace | null =>
    nth < free ? { column: table.area.right + 1 + nth, header: translate('id', { key }), isNew: true } : null;
  return {
    capaian: group.capaian === null ? added(0, 'formula.header.capaian') : recognised(group.capaian),
    kategori: group.kategori === null ? added(lacking - 1, 'formula.header.kategori') : recognised(group.kategori),
  };
}

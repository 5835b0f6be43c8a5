import type { IkpaRegulation } from '../../domain/composite/ikpa';
import { ikpa2022, ikpa2024 } from '../../domain/composite/ikpa';
import { printPlain } from '../../domain/numeral/print-numeral';
import { nameSimilarity } from '../../recognise/indicator-name';
import { cellArea } from '../../workbook/address';
import { printedCell } from '../figures/figures';
import { figureOf, ikpaBlocks, ikpaColumns } from '../composites/ikpa-blocks';
import type { Rule } from '../rule';

/** Alike enough to be one indicator: `Deviasi Hal III DIPA`, `Pengelolaan UP & TUP`. */
const SAME_INDICATOR = 0.6;

/** A weight that is not the one of the regulation of the year. Satker without some transactions may have other weights, so a person decides. */
export const ikpaWeights: Rule = {
  meta: { id: 'ikpa-weights', name: 'rule.ikpa-weights', severity: 'warning', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const regulation = regulationOf(table.year);
    if (!regulation) return;
    const { indicators } = ikpaColumns(table);
    for (const { bobot } of ikpaBlocks(table)) {
      for (const { index, name } of indicators) {
        const stated = figureOf(bobot, index);
        const due = regulation.weights.find(({ indicator }) => nameSimilarity(indicator, name) >= SAME_INDICATOR);
        if (!bobot || !stated || !due || Math.abs(stated.value - due.weightPercent) < 1e-9 || Math.abs(stated.value * 100 - due.weightPercent) < 1e-9) continue;
        const place = { row: bobot.row, column: table.columns[index]!.column };
        const printed = printedCell(snapshot, table.sheet, place);
        const expected = printPlain(due.weightPercent);
        yield {
          rule: 'ikpa-weights',
          severity: 'warning',
          sheet: table.sheet,
          area: cellArea(place),
          printed,
          expected,
          message: { key: 'ikpa-weights.found', params: { printed, expected, indicator: name, regulation: regulation.id } },
          evidence: `${regulation.id}: ${due.indicator} ${expected}`,
          related: [],
          fix: null,
        };
      }
    }
  },
};

/** PER-5/PB/2022 holds for 2022 and 2023, PER-5/PB/2024 from 2024 on. */
function regulationOf(year: number | null): IkpaRegulation | null {
  if (year === null || year < 2022) return null;
  return year < 2024 ? ikpa2022 : ikpa2024;
}

import type { IResources } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { DefinedName } from '../../xlsx/workbook-part';

/** Where the grid looks for defined names in the data of a workbook. */
const RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

const REFERENCE = /^('[^']+'|[\w.]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i;

/**
 * The names formulas may use, for the grid to compute with. `sheetIds` are the grid's ids by tab. Names of print areas and the
 * like are no formula's business.
 */
export function gridNames(names: readonly DefinedName[], sheetIds: ReadonlyMap<number, string>): IDefinedNamesServiceParam[] {
  return names.flatMap(({ name, tab, text, hidden, comment }, index): IDefinedNamesServiceParam[] => {
    const localSheetId = tab === null ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : sheetIds.get(tab);
    if (hidden || name.startsWith('_xl') || localSheetId === undefined) return [];
    return [{ id: `nama-${index + 1}`, name, formulaOrRefString: REFERENCE.test(text) ? text : `=${text}`, localSheetId, ...(comment !== undefined && { comment }) }];
  });
}

export function nameResource(names: readonly IDefinedNamesServiceParam[]): IResources {
  return [{ name: RESOURCE, data: JSON.stringify(Object.fromEntries(names.map((each) => [each.id, each]))) }];
}

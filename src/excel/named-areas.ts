import { parseReference } from '../workbook/name-reference';
import type { NamedArea } from '../workbook/snapshot';
import type { ExcelContext } from './in-excel';

/** Asks for the names of the whole workbook; answers, after a sync, those that stand for one area. */
export function queueNamedAreas({ workbook }: ExcelContext): () => NamedArea[] {
  const { names } = workbook;
  names.load('items/name,items/formula,items/visible');
  return () =>
    names.items.flatMap(({ name, formula, visible }) => {
      const address = visible ? parseReference(formula) : null;
      if (!address) return [];
      const { sheet, ...area } = address;
      return [{ name, sheet, area }];
    });
}

import { CellScanner, Stop } from './cell-scanner';
import { memoByBytes } from './memo';
import type { Parts } from './package-part';
import { relatedPart, removePart, withPart, xmlOf } from './package-part';
import { sheetPartOf } from './sheet-part';
import type { SheetEntry } from './workbook-part';
import { rawText } from './xml/text';
import { fragmentFor } from './xml/fragment';
import { insertedBefore, spliced, withAppended, withAttributes } from './xml/splice';
import { childNamed } from './xml/tree';

interface FormulaTraits {
  readonly some: boolean;
  readonly addIn: boolean;
}

const formulaTraits = memoByBytes((bytes: Uint8Array): FormulaTraits => {
  const part = sheetPartOf(bytes);
  const scanner = new CellScanner(bytes, part.dataStart, part.dataEnd);
  let some = false;
  for (let stop = scanner.next(); stop !== Stop.end; stop = scanner.next()) {
    if (stop !== Stop.cell || scanner.formulaTagStart < 0) continue;
    some = true;
    if (rawText(bytes, scanner.formulaTagEnd, scanner.formulaEnd).includes('_xldudf_')) return { some, addIn: true };
  }
  return { some, addIn: false };
});

/** What follows calcPr in CT_Workbook. */
const AFTER_CALC = ['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];

/**
 * The parts made ready for Excel's next reckoning, after cells changed. The calculation chain goes when formulas came or went:
 * Excel builds a new one, and repairs a file whose chain is wrong. A full recalculation on opening is asked for where any
 * formula stands, so that no result is stale, unless one of them is an add-in's: recalculated before its add-in has
 * loaded, or where there is none, it would turn to #NAME?, so its stored result stands until the cells it reads change.
 */
export function readyForReckoning(parts: Parts, workbookPart: string, sheets: readonly SheetEntry[], formulasChanged: boolean): Parts {
  const chain = formulasChanged ? relatedPart(parts, workbookPart, 'calcChain') : null;
  const next = chain === null ? parts : removePart(parts, workbookPart, chain);
  const traits = sheets.map((sheet) => formulaTraits(next.get(sheet.part)!));
  if (!traits.some(({ some }) => some) || traits.some(({ addIn }) => addIn)) return next;
  const bytes = next.get(workbookPart)!;
  const root = xmlOf(bytes);
  const calcPr = childNamed(root, 'calcPr');
  if (calcPr?.attributes.get('fullCalcOnLoad') === '1') return next;
  if (calcPr) return withPart(next, workbookPart, spliced(bytes, [withAttributes(calcPr, { fullCalcOnLoad: '1' })]));
  const xml = fragmentFor(root, '<calcPr fullCalcOnLoad="1"/>');
  const follower = root.children.find((child) => AFTER_CALC.includes(child.name));
  return withPart(next, workbookPart, spliced(bytes, follower ? [insertedBefore(follower, xml)] : withAppended(root, xml)));
}

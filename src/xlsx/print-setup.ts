import { PRINT_MARGINS } from '../workbook/role-looks';
import type { PrintSetup, SheetPlan } from '../workbook/sheet-plan';
import type { ShellName } from './sheet-part';
import { attributesXml } from './xml/splice';
import { escapeText } from './xml/text';

/**
 * Numbers of the paper sizes. Excel has no 215 x 330 mm; Folio, 8.5 x 13 inches (216 x 330 mm), is what printers in Indonesia
 * call F4.
 */
const PAPER_SIZES: Readonly<Record<PrintSetup['paper'], number>> = { A4: 9, F4: 14 };

const LAST_COLUMN = 16_383;

/** Header and footer text in Excel's codes: `{page}` and `{pages}` become &P and &N, an ampersand of the text stays one. */
function coded(text: string): string {
  return text.replaceAll('&', '&&').replaceAll('{pages}', '&N').replaceAll('{page}', '&P');
}

function sectionsXml(name: string, { left, centre, right }: PrintSetup['header']): string {
  const sections = [['&L', left], ['&C', centre], ['&R', right]].flatMap(([code, text]) => (text ? [`${code}${coded(text)}`] : []));
  return sections.length === 0 ? '' : `<${name}>${escapeText(sections.join(''))}</${name}>`;
}

/** A break stands after the row whose number it bears, counted from 1; it runs across all columns. */
function breaksXml(rows: readonly number[]): string | null {
  if (rows.length === 0) return null;
  const breaks = rows.map((row) => `<brk${attributesXml({ id: row, max: LAST_COLUMN, man: 1 })}/>`);
  return `<rowBreaks${attributesXml({ count: rows.length, manualBreakCount: rows.length })}>${breaks.join('')}</rowBreaks>`;
}

/** The children of a worksheet that say how it prints: one page wide, as many tall as it takes, centred. */
export function printChildren({ print, pageBreaksBefore = [] }: SheetPlan): Readonly<Partial<Record<ShellName, string | null>>> {
  const { paper, orientation, header, footer } = print;
  return {
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: `<pageMargins${attributesXml(PRINT_MARGINS)}/>`,
    pageSetup: `<pageSetup${attributesXml({ paperSize: PAPER_SIZES[paper], orientation, fitToWidth: 1, fitToHeight: 0 })}/>`,
    headerFooter: `<headerFooter>${sectionsXml('oddHeader', header)}${sectionsXml('oddFooter', footer)}</headerFooter>`,
    rowBreaks: breaksXml(pageBreaksBefore),
  };
}

import { PRINT_MARGINS } from '../workbook/role-looks';
import type { PrintSetup } from '../workbook/sheet-plan';
import type { ShellName } from './sheet-part';
import { attributesXml } from './xml/splice';
import { escapeText } from './xml/text';

/**
 * Numbers of the paper sizes. Excel has no 215 x 330 mm; Folio, 8.5 x 13 inches (216 x 330 mm), is what printers in Indonesia
 * call F4.
 */
const PAPER_SIZES: Readonly<Record<PrintSetup['paper'], number>> = { A4: 9, F4: 14 };

/** Header and footer text in Excel's codes: `{page}` and `{pages}` become &P and &N, an ampersand of the text stays one. */
function coded(text: string): string {
  return text.replaceAll('&', '&&').replaceAll('{pages}', '&N').replaceAll('{page}', '&P');
}

function sectionsXml(name: string, { left, centre, right }: PrintSetup['header']): string {
  const sections = [['&L', left], ['&C', centre], ['&R', right]].flatMap(([code, text]) => (text ? [`${code}${coded(text)}`] : []));
  return sections.length === 0 ? '' : `<${name}>${escapeText(sections.join(''))}</${name}>`;
}

/** The children of a worksheet that say how it prints: one page wide, as many tall as it takes, centred. */
export function printChildren(print: PrintSetup): Readonly<Partial<Record<ShellName, string>>> {
  const { paper, orientation, header, footer } = print;
  return {
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: `<pageMargins${attributesXml(PRINT_MARGINS)}/>`,
    pageSetup: `<pageSetup${attributesXml({ paperSize: PAPER_SIZES[paper], orientation, fitToWidth: 1, fitToHeight: 0 })}/>`,
    headerFooter: `<headerFooter>${sectionsXml('oddHeader', header)}${sectionsXml('oddFooter', footer)}</headerFooter>`,
  };
}

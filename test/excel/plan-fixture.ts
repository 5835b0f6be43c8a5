import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { formatCell } from '../../src/workbook/address';

const blank = { left: '', centre: '', right: '' };

/** A report sheet with one of everything a plan can say, over so many indicators in column A and their capaian in column B. */
export function planOf(name: string, indicators = 2, more: Partial<SheetPlan> = {}): SheetPlan {
  const last = 2 + indicators;
  const capaian = { top: 3, left: 1, bottom: last, right: 1 };
  return {
    layout: 'L01',
    name,
    cells: [
      { row: 0, column: 0, role: 'title', value: `${name} 2018` },
      { row: 2, column: 0, role: 'header', value: 'Indikator' },
      { row: 2, column: 1, role: 'header', value: 'Capaian' },
      { row: 2, column: 2, role: 'header', value: 'Catatan' },
      ...Array.from({ length: indicators }, (_, index) => [
        { row: 3 + index, column: 0, role: 'text' as const, value: `Indikator ${index + 1}` },
        { row: 3 + index, column: 1, role: 'percent2' as const, formula: `=IF(ISNUMBER('Data'!C2),'Data'!C2/'Data'!B2,"")` },
        { row: 3 + index, column: 2, role: 'input' as const },
      ]).flat(),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    bordered: [{ top: 2, left: 0, bottom: last, right: 2 }],
    columnWidths: [40, 14, 20],
    rowHeights: { 0: 30 },
    frozen: { rows: 3, columns: 0 },
    tones: [
      { area: capaian, tone: 'good', when: `${formatCell({ row: 3, column: 1 })}>=1` },
      { area: capaian, tone: 'poor', when: `${formatCell({ row: 3, column: 1 })}<0.5` },
    ],
    names: [{ name: `Capaian_${name.replaceAll(' ', '_')}`, area: capaian }],
    pageBreaksBefore: [last],
    print: {
      paper: 'F4',
      orientation: 'landscape',
      repeatRows: { from: 2, to: 2 },
      area: { top: 0, left: 0, bottom: last, right: 2 },
      header: { ...blank, left: 'Dinas Sosial & PMD' },
      footer: { ...blank, centre: 'Halaman {page} dari {pages}' },
    },
    ...more,
  };
}

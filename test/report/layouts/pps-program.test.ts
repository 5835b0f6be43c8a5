import { ppsProgram } from '../../../src/report/layouts/pps-program';
import { comparisonWorkbook } from '../comparison-workbook';
import { cellOf, shown } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

describe('L11', () => {
  it("is the document's own list, computed where its indicators are found, else a live copy that is named", async () => {
    const plan = ppsProgram.plan(reportInput(await sampleSnapshot()));
    const column = (letter: string): string[] => [5, 6, 7, 8, 9, 10, 11].map((row) => shown(cellOf(plan, `${letter}${row}`)));
    // The review of the document finds 98,88 and 99,26 where 96,42 and 102,04 are printed.
    expect(column('D')).toEqual(['99,95% *)', '98,88% *)', '100%', '100 %', '100%', '99,26% *)', '100%']);
    expect(cellOf(plan, 'D6')!.formula).toMatch(/^=IF\(COUNT\((F\d+:F\d+)\)=0,"",AGGREGATE\(1,6,\1\)\)$/);
    expect(cellOf(plan, 'D9')!.formula).toContain("'PPS per Program'!C8");
    const values = plan.cells.map(({ value }) => String(value));
    expect(values.filter((value) => value.startsWith('Sel D9 disalin dari lembar "PPS per Program"'))).toHaveLength(1);
    expect(values.filter((value) => value.startsWith('3 indikator tidak ikut dihitung') && value.includes('"Jumlah PMKS yang diberdayakan"'))).toHaveLength(1);
  });

  it('follows the programmes of the linking table where no means are printed', () => {
    const plan = ppsProgram.plan(reportInput(comparisonWorkbook()));
    expect([shown(cellOf(plan, 'B5')), shown(cellOf(plan, 'D5')), shown(cellOf(plan, 'B6')), shown(cellOf(plan, 'D6'))]).toEqual([
      'Program Layanan',
      '96,25%', // (112,5 + 80) / 2
      'Program Kelembagaan',
      '87,50%', // (100 + 75) / 2
    ]);
    expect(plan.cells.map(({ value }) => value)).toContain('Baris tanpa nama program dianggap termasuk program di atasnya pada sasaran yang sama.');
  });

  it('says what is missing', () => {
    expect(ppsProgram.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']]))).missing).toEqual([{ key: 'layout.missing.pps' }]);
  });
});

import { findingsSheet, type FindingLine } from '../../../src/report/layouts/temuan';
import { defaultSettings } from '../../../src/workbook/settings';
import { cellOf, planText } from '../plan-text';

const line: FindingLine = {
  at: { sheet: `Rencana '18 "a"`, top: 13, left: 5, bottom: 13, right: 5 },
  rule: 'Capaian tidak sama dengan hitungan',
  level: 'Perbaikan',
  printed: '96%',
  expected: '98,84%',
  evidence: '425 ÷ 430 × 100 = 98,84%',
  reason: null,
};
const accepted: FindingLine = { ...line, at: { sheet: 'IKU', top: 2, left: 3, bottom: 5, right: 3 }, printed: '=1+1', reason: 'Sesuai PK' };

describe('L21, the sheet Temuan', () => {
  const plan = findingsSheet([line, accepted], { ...defaultSettings, report: { ...defaultSettings.report, unitName: 'Dinas Sosial' } });

  it('has a row for each finding, open or accepted with its reason', () => {
    expect(planText(plan, 1, 40).split('\n')).toEqual([
      '1: Daftar Temuan Pemeriksaan | < | < | < | < | < | < | < | < | <',
      '2: Dinas Sosial | < | < | < | < | < | < | < | < | <',
      '3:  |  |  |  |  |  |  |  |  |',
      '4: NO | LEMBAR | SEL | ATURAN | TINGKAT | TERCETAK | SEHARUSNYA | BUKTI | STATUS | ALASAN',
      `5: 1 | Rencana '18 "a" | F14 | Capaian tidak sama dengan hitungan | Perbaikan | 96% | 98,84% | 425 ÷ 430 × 100 = 98,84% | Terbuka |`,
      '6: 2 | IKU | D3:D6 | Capaian tidak sama dengan hitungan | Perbaikan | =1+1 | 98,84% | 425 ÷ 430 × 100 = 98,84% | Diterima | Sesuai PK',
      '7:  |  |  |  |  |  |  |  |  |',
      '8: 2 temuan: 1 terbuka dan 1 diterima deng… | < | < | < | < | < | < | < | < | <',
      '9: Daftar ini ditulis dari pemeriksaan ter… | < | < | < | < | < | < | < | < | <',
    ]);
  });

  it('links to the cells of a finding, whatever the name of their sheet', () => {
    expect(cellOf(plan, 'C5')?.formula).toBe(`=HYPERLINK("#'Rencana ''18 ""a""'!F14","F14")`);
    expect(cellOf(plan, 'C6')?.formula).toBe(`=HYPERLINK("#'IKU'!D3:D6","D3:D6")`);
  });

  it('keeps a text that looks like a formula a text', () => {
    expect(cellOf(plan, 'F6')).toMatchObject({ value: '=1+1' });
    expect(cellOf(plan, 'F6')?.formula).toBeUndefined();
  });

  it('repeats its header on every page and draws its borders round the findings', () => {
    expect(plan.print.repeatRows).toEqual({ from: 3, to: 3 });
    expect(plan.bordered).toEqual([{ top: 3, left: 0, bottom: 5, right: 9 }]);
  });

  it('says so when there is none', () => {
    expect(planText(findingsSheet([], defaultSettings), 5, 60)).toContain('0 temuan: 0 terbuka');
  });
});

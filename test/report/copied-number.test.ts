import { checkWorkbook } from '../../src/check/check-workbook';
import { copiedNumber } from '../../src/report/copied-number';
import { ringkasan } from '../../src/report/layouts/ringkasan';
import { sheetOf, snapshotOf } from '../sheets';
import { expectPlansToHold } from './engine-values';
import { cellOf, shown } from './plan-text';
import { capaianWorkbook, reportInput } from './sample';

/** The engine takes a while over the whole set. */
jest.setTimeout(60_000);

const predicated = capaianWorkbook([
  [1, 'Meningkatnya tata kelola', 'Nilai SAKIP', '70 (BB)', '73,50 (BB)', '105%'],
  [2, 'Meningkatnya layanan', 'Nilai SKM', 80, 'Baik (82)', '150%'],
]);

describe('a copy of a value with its predicate', () => {
  const sheet = sheetOf('Lembar 1', [['72,50 (BB)', 'A (85)', '85% (Baik)', 'Baik', 70]]);
  const copy = (column: number) => copiedNumber(sheet, { row: 0, column }, { row: 4, column: 0 });

  it('is its number, whatever predicate or number stands there later', () => {
    const cell = `'Lembar 1'!A1`;
    expect(copy(0)).toMatchObject({ value: 72.5, format: '#,##0.00' });
    expect(copy(0).formula).toBe(`=IF(ISTEXT(${cell}),IFERROR(NUMBERVALUE(LEFT(${cell},FIND("(",${cell})-1),",","."),${cell}),IF(ISBLANK(${cell}),"",${cell}))`);
    expect([copy(1).value, copy(2).value, copy(2).format]).toEqual([85, 0.85, '0%']);
  });

  it('leaves any other cell as it is', () => {
    expect([copy(3).value, copy(4).value, copy(4).formula]).toEqual(['Baik', 70, `=IF(ISBLANK('Lembar 1'!E1),"",'Lembar 1'!E1)`]);
  });
});

describe('a workbook whose values stand with their predicates', () => {
  it('has capaian of their numbers in the report', () => {
    const plan = ringkasan.plan(reportInput(predicated));
    expect(['E5', 'F5', 'G5', 'F6', 'G6'].map((at) => shown(cellOf(plan, at)))).toEqual(['70', '73,50', '105%', '82', '102,50% *)']); // 73,5 / 70 and 82 / 80
  });

  it('is checked by their numbers, and told that they are texts', () => {
    const { findings } = checkWorkbook(reportInput(predicated));
    expect(findings.map(({ rule, severity, printed }) => [rule, severity, printed])).toEqual(
      expect.arrayContaining([['unparsable-number', 'info', '70 (BB)'], ['capaian-mismatch', 'error', '150%']]),
    );
    expect(findings.filter(({ rule }) => rule === 'capaian-mismatch').map(({ fix }) => fix ?? null)).toEqual([null]);
    expect(findings.filter(({ rule, printed }) => rule !== 'unparsable-number' && printed?.includes('('))).toEqual([]);
  });

  it('computes to what is planned in an engine that is not ours', async () => {
    const comparisons = snapshotOf(
      sheetOf('Tahun', [
        ['Perbandingan Kinerja'],
        ['No', 'Indikator', 'Target 2023', 'Realisasi 2023', 'Capaian 2023', 'Target 2024', 'Realisasi 2024', 'Capaian 2024', 'Target Akhir Renstra'],
        [1, 'Nilai SAKIP', '65 (B)', 'B (66,5)', 102.31, '70 (BB)', '72,50 (BB)', 103.57, 'A (82)'],
      ]),
      sheetOf('TW', [
        ['Capaian Kinerja Tahun 2024'],
        ['No', 'Indikator', 'Target Tahunan', 'Target TW I', 'Target TW II', 'Realisasi TW I', 'Realisasi TW II'],
        [1, 'Nilai SKM', '82 (Baik)', '80 (Baik)', '82 (Baik)', '81 (Baik)', 'Baik (82,5)'],
      ]),
    );
    for (const workbook of [predicated, comparisons]) {
      await expectPlansToHold(workbook);
      await expectPlansToHold(workbook, 'portable');
    }
  });
});

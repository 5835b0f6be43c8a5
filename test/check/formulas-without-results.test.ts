import { checkWorkbook } from '../../src/check/check-workbook';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import { formatAddress } from '../../src/workbook/address';
import { NOT_KNOWN } from '../../src/workbook/formula/cell-result';
import { workedOut } from '../../src/workbook/formula/worked-out';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetSnapshot, SnapshotCell } from '../../src/workbook/snapshot';
import { sheetOf, snapshotOf } from '../sheets';

const formula = (text: string, format?: string): SnapshotCell => ({ value: null, formula: text, ...(format !== undefined && { format }) });
/** Beyond what is worked out here. */
const unknown = formula('=VLOOKUP(B4,Sumber!A1:C9,3,FALSE)');

function findings(sheet: SheetSnapshot): string[] {
  const snapshot = workedOut(snapshotOf(sheet), () => NOT_KNOWN);
  const result = checkWorkbook({ snapshot, recognition: recogniseWorkbook(snapshot, defaultSettings), settings: defaultSettings });
  expect(result.failedRules).toEqual([]);
  return result.findings.map((finding) => `${finding.rule} ${formatAddress({ ...finding.area, sheet: finding.sheet })}`);
}

const capaian = (cells: (row: number) => readonly (number | string | SnapshotCell | null)[]): SheetSnapshot =>
  sheetOf('Capaian', [
    ['Pengukuran Kinerja Tahun 2023'],
    [null],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    ...['Jumlah anak terlantar yang dibina', 'Jumlah lansia yang dilayani', 'Jumlah relawan terlatih', 'Jumlah pendamping desa', 'Jumlah karang taruna aktif'].map((name, index) => [
      index + 1, name, 'Orang', ...cells(index + 3),
    ]),
  ]);

describe('a formula without a result', () => {
  it('is not a value that is missing', () => {
    expect(findings(capaian((row) => [row === 5 ? unknown : 80, row === 4 ? unknown : 60, '75,00%']))).toEqual([]);
    expect(findings(capaian((row) => [80, 60, row === 6 ? unknown : '75,00%']))).toEqual([]);
  });

  it('is not an empty column', () => {
    expect(findings(capaian(() => [80, unknown, unknown]))).toEqual([]);
  });

  it('leaves its sum unproven', () => {
    const budget = (part: number | SnapshotCell) =>
      sheetOf('Anggaran', [
        ['Realisasi Anggaran Tahun 2023'],
        [null],
        ['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
        [1, 'Program Rehabilitasi Sosial', 40_000_000, 30_000_000],
        [2, 'Program Perlindungan Sosial', part, 10_000_000],
        [3, 'Program Pemberdayaan Sosial', 20_000_000, 15_000_000],
        [null, 'JUMLAH', 90_000_000, 55_000_000],
      ]);
    expect(findings(budget(unknown))).toEqual([]);
    // 40 + 25 + 20 = 85 million, printed 90.
    expect(findings(budget(formula('=5000000*5')))).toEqual(["total-mismatch 'Anggaran'!C7"]);
  });

  it('is checked once it has been worked out', () => {
    // 60 / 80 is 75 %, which the typed 57,00% of one row is not; the formula itself is right.
    expect(findings(capaian((row) => [80, 60, row === 5 ? '57,00%' : formula(`=E${row + 1}/D${row + 1}`, '0.00%')]))).toEqual(expect.arrayContaining(["capaian-mismatch 'Capaian'!F6"]));
    expect(findings(capaian((row) => [80, 60, formula(`=E${row + 1}/D${row + 1}`, '0.00%')]))).toEqual([]);
  });
});

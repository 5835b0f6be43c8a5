import { capaianPerSasaran } from '../../src/report/capaian-per-sasaran';
import { sheetOf, snapshotOf } from '../sheets';
import { capaianWorkbook, reportInput } from './sample';

it('is the mean of each sasaran’s capaian, without the indicators that have none', () => {
  const workbook = capaianWorkbook([
    [1, 'Layanan meningkat', 'Satu', 80, 72, null],
    [null, 'Layanan meningkat', 'Dua', 100, 110, null],
    [null, 'Layanan meningkat', 'Tiga', 10, null, null],
    [2, 'Data tertib', 'Empat', 10, null, null],
  ]);
  const told = capaianPerSasaran(reportInput(workbook))!;
  expect([told.year, told.sheet]).toEqual([2018, 'Capaian']);
  expect(told.rows.map(({ sasaran, counted, indicators }) => [sasaran, counted, indicators])).toEqual([
    ['Layanan meningkat', 2, 3],
    ['Data tertib', 0, 1],
  ]);
  expect(told.rows[0]!.ratio).toBeCloseTo(1, 12); // 72/80 = 0,9 and 110/100 = 1,1
  expect(told.rows[1]!.ratio).toBeNull();
});

it('names no sasaran where the table has none', () => {
  const workbook = snapshotOf(sheetOf('Capaian', [['Capaian Tahun 2018'], ['No', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'Satu', 4, 3], [2, 'Dua', 4, 5]]));
  expect(capaianPerSasaran(reportInput(workbook))?.rows).toEqual([{ sasaran: null, ratio: 1, counted: 2, indicators: 2 }]);
});

it('is nothing in a workbook without a table of target and realisasi', () => {
  expect(capaianPerSasaran(reportInput(snapshotOf(sheetOf('Catatan', [['Rapat']]))))).toBeNull();
});

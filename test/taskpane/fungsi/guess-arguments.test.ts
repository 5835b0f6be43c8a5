import { guessArguments, type FunctionId } from '../../../src/taskpane/fungsi/guess-arguments';
import { recogniseWorkbook } from '../../../src/recognise/recognise-workbook';
import { cellAddress, parseArea } from '../../../src/workbook/address';
import { defaultSettings, type Settings } from '../../../src/workbook/settings';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, snapshotOf, typed } from '../../sheets';

const capaian = sheetOf('Capaian', [
  ['Target dan Realisasi Kinerja Tahun 2018'],
  [null],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
  [1, 'Layanan meningkat', 'Cakupan layanan PMKS', 'orang', 80, 72, null],
  [2, null, 'Jumlah panti aktif', 'panti', 430, 425, null],
  [3, 'Tata kelola membaik', 'Angka keluhan layanan', 'kasus', 50, 40, null],
]);

const twoYears = sheetOf('Dua Tahun', [
  ['Perbandingan Capaian Tahun 2017 dan 2018'],
  ['No', 'Indikator Kinerja', 2017, null, null, 2018, null, null],
  [null, null, 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
  [1, 'Cakupan layanan PMKS', 80, 72, '90%', 85, 80, '94,12%'],
  [2, 'Jumlah panti aktif', 430, 425, '98,84%', 430, 430, '100%'],
], ['C2:E2', 'F2:H2']);

const anggaran = sheetOf('Anggaran', [
  ['Realisasi Anggaran Tahun 2023'],
  ['No', 'Program', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)', 'Sisa'],
  [1, 'Program Perlindungan Sosial', 1_000_000_000, 900_000_000, null],
  [2, 'Program Dukungan Manajemen', 500_000_000, 400_000_000, null],
  [null, 'Jumlah', 1_500_000_000, 1_300_000_000, null],
]);

function guess(id: FunctionId, sheet: SheetSnapshot, cell: string, settings: Partial<Settings> = {}) {
  const all = { ...defaultSettings, ...settings };
  const recognition = recogniseWorkbook(snapshotOf(sheet), all);
  const { top: row, left: column } = parseArea(cell)!;
  const guessed = guessArguments(id, cellAddress(sheet.name, { row, column }), recognition, { sheet, settings: all });
  return Object.fromEntries(Object.entries(guessed).filter(([, text]) => text !== ''));
}

describe('on the row of an indicator', () => {
  it('CAPAIAN takes target and realisasi of the row', () => {
    expect(guess('CAPAIAN', capaian, 'G5')).toEqual({ target: 'E5', realisasi: 'F5' });
    expect(guess('CAPAIAN', capaian, 'J5')).toEqual({ target: 'E5', realisasi: 'F5' });
  });

  it('CAPAIAN is computed as Hitung computes it', () => {
    const settings: Partial<Settings> = {
      polarities: { 'angka keluhan layanan': 'min' },
      policy: { ...defaultSettings.policy, capRatio: 1.2, zeroTarget: 'hundred-when-both-zero' },
    };
    expect(guess('CAPAIAN', capaian, 'G6', settings)).toEqual({ target: 'E6', realisasi: 'F6', polaritas: '"min"', batas: '1.2', kebijakanNol: '"seratus"' });
    expect(guess('CAPAIAN', capaian, 'G5', settings)).toEqual({ target: 'E5', realisasi: 'F5', batas: '1.2', kebijakanNol: '"seratus"' });
  });

  it('never refers to the cell it goes into', () => {
    expect(guess('KATEGORI', capaian, 'G5')).toEqual({ skala: '"LKJIP6"' });
    expect(guess('KATEGORI', capaian, 'H5', { bandProfile: 'SAKIP7' })).toEqual({ capaian: 'G5', skala: '"SAKIP7"' });
    expect(guess('CAPAIAN', capaian, 'F5')).toEqual({ target: 'E5' });
  });

  it('takes the year nearest to the cell, and for growth the year before it too', () => {
    expect(guess('CAPAIAN', twoYears, 'E4')).toEqual({ target: 'C4', realisasi: 'D4' });
    expect(guess('CAPAIAN', twoYears, 'J4')).toEqual({ target: 'F4', realisasi: 'G4' });
    expect(guess('PERTUMBUHAN', twoYears, 'J5')).toEqual({ sebelum: 'D5', sekarang: 'G5' });
    expect(guess('PERTUMBUHAN', twoYears, 'E5')).toEqual({ sekarang: 'D5' });
  });

  it('NARASI and PERIKSA take what the row has', () => {
    expect(guess('NARASI', capaian, 'J6')).toEqual({ indikator: 'C6', target: 'E6', realisasi: 'F6', satuan: 'D6' });
    expect(guess('PERIKSA', twoYears, 'J4')).toEqual({ target: 'F4', realisasi: 'G4', tercetak: 'H4' });
  });
});

describe('over a column', () => {
  it('takes the items, from the row of one or from below the table', () => {
    expect(guess('RERATA', capaian, 'G7')).toEqual({ nilai: 'G4:G6' });
    expect(guess('REKAP', capaian, 'J4')).toEqual({ capaian: 'G4:G6' });
    expect(guess('RERATASASARAN', capaian, 'J4')).toEqual({ sasaran: 'B4:B6', capaian: 'G4:G6' });
  });

  it('takes the column of figures the cell stands under', () => {
    expect(guess('RERATA', capaian, 'E7')).toEqual({ nilai: 'E4:E6' });
    expect(guess('RERATA', capaian, 'C7')).toEqual({ nilai: 'G4:G6' });
  });

  it('leaves out a range that would hold the cell, and a total', () => {
    expect(guess('REKAP', capaian, 'G5')).toEqual({});
    expect(guess('RERATA', anggaran, 'C6')).toEqual({ nilai: 'C3:C4' });
  });
});

describe('in a budget', () => {
  it('SERAPAN and SISA take pagu and realisasi of a program, and of the sum', () => {
    expect(guess('SISA', anggaran, 'E3')).toEqual({ pagu: 'C3', realisasi: 'D3' });
    expect(guess('SERAPAN', anggaran, 'G5')).toEqual({ pagu: 'C5', realisasi: 'D5' });
  });

  it('has no capaian', () => {
    expect(guess('CAPAIAN', anggaran, 'G3')).toEqual({});
  });
});

it('guesses nothing of what no table tells', () => {
  expect(guess('CAPAIAN', capaian, 'G1')).toEqual({});
  expect(guess('CAPAIAN', capaian, 'G3')).toEqual({});
  expect(guess('CAPAIAN', capaian, 'G20')).toEqual({});
  expect(guess('NKA', capaian, 'J5')).toEqual({});
  expect(guess('PERSENTASE', capaian, 'J5')).toEqual({});
});

it('ANGKA takes the text beside it, SKALA the scale in force', () => {
  const texts = sheetOf('Teks', [[typed('Rp2.440.968.652.000,-'), null], [typed('belum ada'), null], [7, null]]);
  expect(guess('ANGKA', texts, 'B1')).toEqual({ teks: 'A1' });
  expect(guess('ANGKA', texts, 'B2')).toEqual({});
  expect(guess('ANGKA', texts, 'B3')).toEqual({});
  expect(guess('ANGKA', texts, 'A1')).toEqual({});
  expect(guess('SKALA', texts, 'D1', { bandProfile: 'IKPA4' })).toEqual({ skala: '"IKPA4"' });
});

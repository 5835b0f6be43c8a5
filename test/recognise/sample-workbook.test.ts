import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import { formatArea } from '../../src/workbook/address';
import { defaultSettings } from '../../src/workbook/settings';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { readSnapshot } from '../../src/xlsx/read-snapshot';

const sample = join(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx');

describe('the tables of the sample workbook', () => {
  it('are those of the document, at their places, in kind, year and number of indicators', async () => {
    const { tables, unrecognised } = recogniseWorkbook(readSnapshot(await openXlsx(new Uint8Array(readFileSync(sample)), 'sample.xlsx')), defaultSettings);
    const facts = tables.map(({ sheet, area, kind, year, rows }) => [sheet, formatArea(area), kind, year, rows.filter(({ kind: row }) => row === 'item').length]);
    expect(facts).toEqual([
      // 58 kegiatan under 16 programs and one whole; 2019 renstra beside 2018
      ['Program dan Anggaran', 'A4:E80', 'anggaran', null, 58],
      ['Sasaran IKU Target Program', 'A4:E29', 'perjanjian-kinerja', 2018, 25],
      ['Kategori Capaian', 'A4:B10', 'skala-kategori', 2018, 6],
      ['Tabel 3.1 Target Realisasi', 'A4:F31', 'capaian', 2018, 26],
      ['Perbandingan 2016-2018', 'A4:L31', 'capaian', null, 26],
      ['Tabel 3.3 vs Renstra', 'A4:F31', 'capaian', 2018, 26],
      // the continued header changes its meaning, so the sheet holds two tables
      ['vs Standar Nasional', 'A4:F17', 'capaian', 2018, 12],
      ['vs Standar Nasional', 'A18:F33', 'capaian', 2018, 14],
      ['Efisiensi Sumber Daya', 'A4:E29', 'perjanjian-kinerja', 2018, 25],
      ['Lampiran Target Realisasi', 'A4:F24', 'capaian', 2018, 19],
    ]);
    expect(unrecognised.map(({ sheet }) => sheet)).toEqual([
      'Daftar Pegawai',
      'Sarana Prasarana',
      'PSKS per Kecamatan',
      'Rata-rata per Sasaran',
      'Penerima Bantuan Kecamatan',
      'BDT per Kecamatan',
      'BDT NIK dan Non NIK',
      'Kec Dukuhwaru',
      'PPS per Program',
    ]);
  });
});

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
      ['Daftar Pegawai', 'A4:D21', 'rekap', 2017, 13],
      // the last row has a figure in the wrong column and no name
      ['Sarana Prasarana', 'A4:D27', 'rekap', 2018, 18],
      ['PSKS per Kecamatan', 'A4:P24', 'rekap', 2018, 18],
      // 58 kegiatan under 16 programs and one whole; 2019 renstra beside 2018
      ['Program dan Anggaran', 'A4:E80', 'anggaran', null, 58],
      ['Sasaran IKU Target Program', 'A4:E29', 'perjanjian-kinerja', 2018, 25],
      ['Kategori Capaian', 'A4:B10', 'skala-kategori', 2018, 6],
      ['Rata-rata per Sasaran', 'A4:D6', 'rata-rata', 2018, 2],
      ['Tabel 3.1 Target Realisasi', 'A4:F31', 'capaian', 2018, 26],
      ['Perbandingan 2016-2018', 'A4:L31', 'capaian', null, 26],
      ['Tabel 3.3 vs Renstra', 'A4:F31', 'capaian', 2018, 26],
      // the continued header changes its meaning, so the sheet holds two tables
      ['vs Standar Nasional', 'A4:F17', 'capaian', 2018, 12],
      ['vs Standar Nasional', 'A18:F33', 'capaian', 2018, 14],
      ['Efisiensi Sumber Daya', 'A4:E29', 'perjanjian-kinerja', 2018, 25],
      ['Penerima Bantuan Kecamatan', 'A4:H24', 'rekap', 2017, 18],
      ['BDT per Kecamatan', 'A4:C23', 'rekap', 2018, 18],
      ['BDT NIK dan Non NIK', 'A4:E24', 'rekap', 2018, 18],
      ['Kec Dukuhwaru', 'A4:G16', 'rekap', 2018, 10],
      // numbered rows of program and percentage under no header
      ['PPS per Program', 'A4:C10', 'rata-rata', 2018, 7],
      ['Lampiran Target Realisasi', 'A4:F24', 'capaian', 2018, 19],
    ]);
    expect(unrecognised).toEqual([]);
    const rolesOf = (name: string): string => tables.find(({ sheet }) => sheet === name)!.columns.map(({ role }) => role).join(' ');
    expect(rolesOf('Daftar Pegawai')).toBe('nomor uraian jumlah satuan');
    expect(rolesOf('Sarana Prasarana')).toBe('nomor uraian lain jumlah');
    // the legend beside the counts is no count
    expect(rolesOf('PSKS per Kecamatan')).toBe(`nomor uraian ${'jumlah '.repeat(12)}keterangan keterangan`);
    expect(rolesOf('BDT NIK dan Non NIK')).toBe('nomor uraian jumlah jumlah persen');
    expect(rolesOf('PPS per Program')).toBe('nomor program rata-rata');
  });
});

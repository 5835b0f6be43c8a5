import { startsSignature } from '../../src/recognise/signature-rows';
import { formatArea } from '../../src/workbook/address';
import { tablesOf } from './told-tables';

describe('startsSignature', () => {
  it.each([
    [['', '', 'Slawi, 15 Januari 2025'], []],
    [['Jakarta, Desember 2024'], []],
    [['', 'Kepala Bidang', 'Kepala Seksi'], ['Kepala Seksi']],
    [['Mengetahui,', 'x'], ['Mengetahui,']],
  ])('sees where signatures begin: %j', (texts, figures) => {
    expect(startsSignature(texts, figures)).toBe(true);
  });

  it.each([
    [['1', 'Kepala keluarga yang dibantu', '80'], ['80']],
    [['2', 'Rapat', 'Belum dilaksanakan'], ['Belum dilaksanakan']],
    [['3', 'Data per 31 Desember 2024', '80'], ['80']],
  ])('leaves rows of a table alone: %j', (texts, figures) => {
    expect(startsSignature(texts, figures)).toBe(false);
  });
});

describe('a table with its signatures right under it', () => {
  it('ends before them', () => {
    const [table] = tablesOf([['No', 'Kegiatan', 'Anggaran (Rp)'], [1, 'Kegiatan A', 300], [2, 'Kegiatan B', 200], [null, null, 'Slawi, 2 Januari 2024'], ['Kepala Bidang', null, 'Kepala Seksi']]);
    expect(formatArea(table!.area)).toBe('A1:C3');
  });
});

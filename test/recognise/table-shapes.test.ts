import { formatArea } from '../../src/workbook/address';
import { groups, kinds, roles, tablesOf } from './told-tables';

describe('tables beside and under each other', () => {
  it('are read each for itself between blank columns, with their titles and lengths', () => {
    const tables = tablesOf([
      ['Rekap A', null, null, null, 'Rekap B'],
      ['Kecamatan', 'L', 'P', null, 'Desa', 'Jumlah', '%'],
      ['A', 1, 2, null, 'X', 3, '30%'],
      ['B', 3, 4, null, 'Y', 7, '70%'],
      ['Jumlah', 4, 6, null, 'Z', 0, '0%'],
      [null, null, null, null, 'Total', 10, '100%'],
    ]);
    expect(tables.map(({ area, title }) => [formatArea(area), title])).toEqual([['A2:C5', 'Rekap A'], ['E2:G6', 'Rekap B']]);
    expect(tables.map(kinds)).toEqual(['item item total', 'item item item total']);
  });

  it('stay one table where a blank column only sets figures apart', () => {
    const [table] = tablesOf([['No', null, 'Indikator', null, 2023, null, null, null], [null, null, null, null, 'Target', 'Realisasi', null, 'Capaian'], [1, null, 'A', null, 10, 9, null, '90%'], [2, null, 'B', null, 10, 9, null, '90%']], ['E1:H1', 'A1:A2', 'C1:C2']);
    expect(roles(table!)).toBe('nomor, lain, indikator, lain, target 2023, realisasi 2023, lain, capaian 2023');
  });

  it('are two under one header where a title says so', () => {
    const tables = tablesOf([['Tabel 1 Capaian Tahun 2022'], ['Indikator', 'Target', 'Realisasi'], ['A', 10, 9], [], ['Tabel 2 Capaian Tahun 2023'], ['Indikator', 'Target', 'Realisasi'], ['A', 10, 10]]);
    expect(tables.map(({ area, year }) => [formatArea(area), year])).toEqual([['A2:C3', 2022], ['A6:C7', 2023]]);
    const [one] = tablesOf([['Tabel 1 Capaian Tahun 2022'], ['Indikator', 'Target', 'Realisasi'], ['A', 10, 9], [], ['Lanjutan Tabel 1'], ['Indikator', 'Target', 'Realisasi'], ['B', 10, 10]]);
    expect(kinds(one!)).toBe('item blank section header item');
  });
});

describe('a label that goes on in the next row', () => {
  it('is joined, and the sasaran beside it too', () => {
    const [table] = tablesOf([['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [1, 'Meningkatnya', 'Persentase anak yang', 10, 9], [null, 'kualitas layanan', 'mendapat layanan', null, null], [null, null, 'Angka lain', 10, 9]]);
    expect(table!.rows.map(({ kind, label, sasaran }) => [kind, label, sasaran])).toEqual([
      ['item', 'Persentase anak yang mendapat layanan', 'Meningkatnya'],
      ['blank', null, null],
      ['item', 'Angka lain', 'Meningkatnya kualitas layanan'],
    ]);
  });
});

describe('columns of kinerja and anggaran in one table', () => {
  it('take realisasi and percentage for those of the side they stand on', () => {
    const [table] = tablesOf([['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '%', 'Program', 'Anggaran', 'Realisasi', '%'], ['S', 'I', 10, 9, '90%', 'P', 1000, 800, '80%']]);
    expect([table!.kind, roles(table!)]).toEqual(['capaian', 'sasaran, indikator, target, realisasi, capaian, program, pagu, realisasi-anggaran, serapan']);
    const [budget] = tablesOf([['Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Realisasi (%)', 'Sisa (Rp)'], ['Program A', 1000, 900, '90%', 100]]);
    expect([budget!.kind, roles(budget!)]).toEqual(['anggaran', 'program, pagu, realisasi-anggaran, serapan, sisa']);
  });

  it('hold capaian towards the end of the renstra apart', () => {
    const [table] = tablesOf([['No', 'Sasaran', 'IKU', 'Target 2023', 'Realisasi 2023', 'Target Akhir Renstra', 'Capaian terhadap Target Akhir'], [1, 'S', 'I', 10, 9, 20, '45%']]);
    expect(roles(table!)).toBe('nomor, sasaran, indikator, target 2023, realisasi 2023, target-akhir, capaian');
    expect(groups(table!)).toEqual(['2023 : 3 4 -', ' : - 4 6']);
  });
});

describe('other agencies', () => {
  it.each([
    [['No', 'Strategic Objective', 'Performance Indicator', 'Unit', 'Baseline', 'Target', 'Actual', 'Achievement', 'Category'], 'nomor, sasaran, indikator, satuan, baseline, target, realisasi, capaian, kategori'],
    [['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target (%)', 'Realisasi (%)', 'Capaian (%)'], 'nomor, sasaran, indikator, target, realisasi, capaian'],
    [['No', 'Indikator', 'Rencana', 'Hasil', '%'], 'nomor, indikator, target, realisasi, capaian'],
    [['No', 'Indikator', 'Polaritas', 'Satuan', 'Target', 'Realisasi', 'Persentase Capaian'], 'nomor, indikator, polaritas, satuan, target, realisasi, capaian'],
    [['Program', 'Budget', 'Expenditure', 'Absorption (%)', 'Balance'], 'program, pagu, realisasi-anggaran, serapan, sisa'],
    [['No', 'Indikator SPM', 'Target', 'Capaian', '%'], 'nomor, indikator, target, realisasi, capaian'],
  ])('head their columns %p', (header, expected) => {
    const row = header.map((text, index) => (/^(No|Target|Actual|Baseline|Realisasi|Rencana|Hasil|Capaian|Budget|Exp|Bal)/.test(text) && index !== 1 ? 10 : /%|Ach|Persen/.test(text) ? '90%' : `Teks ${text}`));
    expect(roles(tablesOf([header, row])[0]!)).toBe(expected);
  });
});

describe('long lists', () => {
  it('say year and period on each row, and carry them down', () => {
    const [table] = tablesOf([['Tahun', 'Triwulan', 'Program', 'Pagu', 'Realisasi'], [2022, 'I', 'A', 1000, 100], [null, 'II', 'A', 1000, 200], [2023, 'I', 'A', 2000, 100], ['JUMLAH', null, null, 4000, 400]]);
    expect([table!.kind, roles(table!)]).toEqual(['anggaran', 'tahun, periode, program, pagu, realisasi-anggaran']);
    expect(table!.rows.map(({ kind, year, period }) => [kind, year, period])).toEqual([['item', 2022, 'TW1'], ['item', 2022, 'TW2'], ['item', 2023, 'TW1'], ['total', null, null]]);
  });
});

describe('renstra', () => {
  it('has targets of several years between baseline and the end', () => {
    const [table] = tablesOf([['No', 'Sasaran', 'Indikator', 'Kondisi Awal', 'Target Kinerja pada Tahun', null, null, 'Kondisi Akhir'], [null, null, null, 2020, 2021, 2022, 2023, null], [1, 'S', 'I', 10, 20, 30, 40, 40]]);
    expect([table!.kind, roles(table!)]).toEqual(['renstra', 'nomor, sasaran, indikator, baseline 2020, target 2021, target 2022, target 2023, target-akhir']);
  });

  it('may be of money', () => {
    const [table] = tablesOf([['Sentra di Pati', 'Anggaran (dalam ribuan)', null, null], [null, 2020, 2021, 2022], [null, 8293788, '19,021,386', '20,422,617']], ['B1:D1', 'A1:A3']);
    expect([table!.kind, roles(table!), table!.rows[0]!.label]).toEqual(['anggaran', 'lain, pagu 2020, pagu 2021, pagu 2022', 'Sentra di Pati']);
  });
});

describe('years under the word Tahun', () => {
  it('hold what the title speaks of', () => {
    const [table] = tablesOf([['Perbandingan Realisasi Kinerja'], ['No', 'Indikator', 'Tahun', null, null], [null, null, '2022', '2023', '2024'], [1, 'Persentase anak terlayani', 70, 72, 76], [2, 'Nilai mutu', 60, 62, 65]], ['A2:A3', 'B2:B3', 'C2:E2']);
    expect(roles(table!)).toBe('nomor, indikator, realisasi 2022, realisasi 2023, realisasi 2024');
  });
});

describe('twelve months beside a target', () => {
  it('are realisasi, though most words of the header are months', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
    const [table] = tablesOf([['Realisasi Kinerja Bulanan Tahun 2024'], ['No', 'Indikator', 'Target', ...months, 'Jumlah', '%'], [1, 'Jumlah orang terlayani', 120, ...months.map(() => 10), 120, 100], [2, 'Jumlah layanan', 240, ...months.map(() => 20), 240, 100]]);
    expect(table!.kind).toBe('capaian');
    expect(roles(table!)).toContain('target 2024, realisasi 2024 B01, realisasi 2024 B02');
  });
});

import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const measured = (name: string, title: string, header: readonly TestCell[] = ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian']) =>
  sheetOf(name, [[title], header, ['A', 10, 9, '90%'], ['B', 20, 18, '90%']]);
const report = ['I', 'II', 'III'].map((name) => measured(name, `Pengukuran kinerja sasaran ${name} tahun 2024`));
const found = (...sheets: readonly ReturnType<typeof sheetOf>[]) => lines(ruleFindings('wrong-year', [...report, ...sheets]));

describe('wrong-year', () => {
  it('warns of a title with another year than the report', () => {
    expect(found(measured('Lama', 'Capaian kinerja bidang tahun 2022'))).toEqual(['Lama!A1 warning: Capaian kinerja bidang tahun 2022 -> 2024']);
  });

  it('warns of a header with another year than the report', () => {
    const sheet = sheetOf('Pegawai', [['Daftar pegawai'], ['No', 'Uraian', 'Jumlah 2022'], [1, 'Laki-laki', 10], [2, 'Perempuan', 12], ['Jumlah', null, 22]]);
    expect(found(sheet)).toEqual(['Pegawai!C2 warning: Jumlah 2022 -> 2024']);
  });

  it('says which of title and header fits the report', () => {
    const header = ['Indikator Kinerja', 'Target 2024', 'Realisasi 2024', 'Capaian 2024'];
    expect(found(measured('X', 'Capaian kinerja bidang tahun 2023', header))).toEqual(['X!A1 warning: Capaian kinerja bidang tahun 2023 -> 2024']);
    const old = ['Indikator Kinerja', 'Target 2023', 'Realisasi 2023', 'Capaian 2023'];
    expect(found(measured('X', 'Capaian kinerja bidang tahun 2024', old))).toEqual(['X!B2 warning: Target 2023 -> 2024']);
  });

  it('finds the year that breaks a run, and the one of three that is another', () => {
    const run = sheetOf('Run', [['Indikator Kinerja', 'Target 2020', 'Target 2021', 'Target 2021', 'Target 2023', 'Target 2024'], ['A', 1, 2, 3, 4, 5]]);
    expect(found(run)).toEqual(['Run!D1 warning: Target 2021 -> 2022']);
    expect(found(measured('G', 'Capaian bidang', ['Indikator Kinerja', 'Target 2024', 'Realisasi 2024', 'Capaian 2023']))).toEqual(['G!D2 warning: Capaian 2023 -> 2024']);
  });

  it.each([
    'Perbandingan realisasi tahun 2022 dengan standar',
    'Target akhir Renstra 2026',
    'Capaian menurut PermenPANRB Nomor 14 Tahun 2017',
    'Capaian kinerja (Susenas 2020)',
    'Keadaan per 31 Desember 2023',
    'Capaian SPM sesuai Perpres 2/2018',
  ])('takes the year of %s as it is', (title) => {
    expect(found(measured('X', title))).toEqual([]);
  });

  it('takes an agreement on a year to come, and columns of several years', () => {
    expect(found(sheetOf('PK', [['Perjanjian Kinerja Tahun 2025'], ['Indikator Kinerja', 'Target'], ['A', 10], ['B', 20]]))).toEqual([]);
    expect(found(sheetOf('T', [['Indikator'], ['Indikator Kinerja', 'Realisasi 2022', 'Realisasi 2023', 'Target 2025'], ['A', 1, 2, 3]]))).toEqual([]);
  });

  it('takes a column of last year beside one of the table itself as a comparison', () => {
    const header = ['Uraian', 'Target', 'Realisasi', 'Capaian', 'Realisasi 2023', 'Pertumbuhan (%)'];
    const compared = sheetOf('X', [['Realisasi Penerimaan Tahun 2024'], header, ['Bea Masuk', 10, 9, '90%', 8, '12,50'], ['Cukai', 20, 18, '90%', 15, '20,00']]);
    expect(found(compared)).toEqual([]);
    const alone = measured('X', 'Capaian kinerja bidang tahun 2024', ['Indikator Kinerja', 'Target', 'Realisasi 2023', 'Capaian']);
    expect(found(alone)).toEqual(['X!C2 warning: Realisasi 2023 -> 2024']);
  });

  it('reads the title under a bare table number', () => {
    const sheet = sheetOf('X', [['Tabel 3.1'], ['Capaian kinerja bidang tahun 2022'], ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'], ['A', 10, 9, '90%'], ['B', 20, 18, '90%']]);
    expect(found(sheet)).toEqual(['X!A2 warning: Capaian kinerja bidang tahun 2022 -> 2024']);
  });

  it('knows no year of report in a plan or in fewer than three tables', () => {
    expect(ruleFindings('wrong-year', [report[0]!, report[1]!, measured('Lama', 'Capaian kinerja tahun 2022')])).toEqual([]);
  });
});

import { perjanjianKinerja } from '../../../src/report/layouts/perjanjian-kinerja';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { TestCell } from '../../sheets';
import { sheetOf, snapshotOf, typed } from '../../sheets';
import { cellOf, planText } from '../plan-text';
import { capaianWorkbook, reportInput } from '../sample';

const agreement = (rows: readonly (readonly TestCell[])[], title = 'Perjanjian Kinerja Tahun 2023', name = 'PK') =>
  sheetOf(name, [[title], ['No', 'Sasaran', 'Indikator Kinerja', 'Target'], ...rows]);
const ROWS: readonly (readonly TestCell[])[] = [
  [1, 'Sasaran A', 'Persentase lansia terlayani', '80%'],
  [null, 'Sasaran A', 'Jumlah panti dibina', 12],
  [2, 'Sasaran B', 'Indeks kepuasan', typed('87,34 Poin')],
];
const budget = (rows: readonly (readonly TestCell[])[], header = 'Anggaran (Rp)') =>
  sheetOf('Anggaran', [['Anggaran per Program Tahun 2023'], ['Program/Kegiatan', header], ...rows]);
const PROGRAMS: readonly (readonly TestCell[])[] = [
  ['Program Perlindungan Sosial', 5_000_000],
  ['1. Kegiatan satu', 2_000_000],
  ['2. Kegiatan dua', 3_000_000],
  ['Program Dukungan Manajemen', 1_500_000],
  ['1. Kegiatan tiga', 1_500_000],
  ['JUMLAH', 6_500_000],
];

describe('L02', () => {
  it('is the form of the agreement: numbered columns, sasaran over their indicators, the unit where it is told', () => {
    const plan = perjanjianKinerja.plan(reportInput(snapshotOf(agreement(ROWS))));
    expect(planText(plan, 1, 40).split('\n').slice(0, 8)).toEqual([
      '1: Perjanjian Kinerja Tahun 2023 | < | < | < | <',
      '2: Tahun 2023 | < | < | < | <',
      '3:  |  |  |  |',
      '4: NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET',
      '5: (1) | (2) | (3) | (4) | (5)',
      '6: 1 | Sasaran A | Persentase lansia terlayani | % | 80%',
      expect.stringMatching(/^7: " \| " \| Jumlah panti dibina \| {2}\| 12/),
      '8: 2 | Sasaran B | Indeks kepuasan | Poin | 87,34 Poin',
    ]);
    expect(cellOf(plan, 'D7')!.role).toBe('input');
    expect(plan.cells.map(({ value }) => value)).toContain(
      'Anggaran belum ditampilkan: belum ada tabel program/kegiatan dengan kolom Pagu atau Anggaran untuk tahun ini.',
    );
  });

  it('adds the budget with its sums by formula, and the amount in words', () => {
    const plan = perjanjianKinerja.plan(reportInput(snapshotOf(agreement(ROWS), budget(PROGRAMS))));
    expect(planText(plan, 12, 90).split('\n').slice(0, 9)).toEqual([
      '12: Anggaran menurut program dan kegiatan | < | < | < | <',
      '13: PROGRAM/KEGIATAN | < | < | ANGGARAN | <',
      '14: Program Perlindungan Sosial | < | < | 5.000.000 | <',
      '15: 1. Kegiatan satu | < | < | 2.000.000 | <',
      '16: 2. Kegiatan dua | < | < | 3.000.000 | <',
      '17: Program Dukungan Manajemen | < | < | 1.500.000 | <',
      '18: 1. Kegiatan tiga | < | < | 1.500.000 | <',
      '19: JUMLAH | < | < | 6.500.000 | <',
      '20: Terbilang: enam juta lima ratus ribu rupiah | < | < | < | <',
    ]);
    expect([14, 17, 19, 20].map((row) => cellOf(plan, row === 20 ? 'A20' : `D${row}`)!.formula)).toEqual([
      '=SUM(D15:D16)',
      '=SUM(D18)',
      '=SUM(D14,D17)',
      '="Terbilang: "&KINERJA.TERBILANG(D19,"rupiah")',
    ]);
  });

  it('counts thousands in the words, and says none where it is not sure that they are thousands', () => {
    const words = (rows: readonly (readonly TestCell[])[], header: string): unknown[] =>
      perjanjianKinerja.plan(reportInput(snapshotOf(agreement(ROWS), budget(rows, header)))).cells.flatMap(({ value }) => (String(value).startsWith('Terbilang') ? [value] : []));
    const thousands = PROGRAMS.map(([name, amount]): readonly TestCell[] => [name!, Number(amount) / 1000]);
    expect(words(thousands, 'Anggaran (Rp.000)')).toEqual(['Terbilang: enam juta lima ratus ribu rupiah']);
    expect(words(PROGRAMS, 'Anggaran (Rp.000)')).toEqual([]);
  });

  it('puts no amount in words that leaves a figure out', () => {
    const rows = [...PROGRAMS.slice(0, 3), ['3. Kegiatan baru', typed('belum')], ...PROGRAMS.slice(3)];
    const plan = perjanjianKinerja.plan(reportInput(snapshotOf(agreement(ROWS), budget(rows))));
    expect(plan.cells.filter(({ value }) => String(value).startsWith('Terbilang'))).toEqual([]);
    expect(plan.cells.map(({ value }) => String(value)).filter((text) => text.includes('tertulis "belum"'))).toHaveLength(1);
  });

  it('marks a sum that the source prints otherwise', () => {
    const plan = perjanjianKinerja.plan(reportInput(snapshotOf(agreement(ROWS), budget([...PROGRAMS.slice(0, -1), ['JUMLAH', 6_600_000]]))));
    expect(planText(plan, 19, 60).split('\n')[0]).toBe('19: JUMLAH | < | < | 6.500.000 *) | <');
    expect(plan.cells.map(({ value }) => value)).toContain(
      '*) 1 nilai dihitung ulang dan berbeda dari yang tercetak pada lembar "Anggaran": D19 tercetak 6600000, dihitung 6.500.000.',
    );
  });

  it('prefers the table that calls itself the agreement, then the one in the form', () => {
    const list = agreement([...ROWS, [3, 'Sasaran C', 'Lagi', 5]], 'Sasaran, Indikator dan Target Tahun 2023', 'Daftar');
    const form = agreement([['(1)', '(2)', '(3)', '(4)'], ...ROWS], 'PERJANJIAN KINERJA TAHUN 2023', 'Lampiran');
    const sheetsOf = (...sheets: readonly SheetSnapshot[]) => perjanjianKinerja.sources(reportInput(snapshotOf(...sheets))).tables.map(({ sheet }) => sheet);
    expect(sheetsOf(list, agreement(ROWS))).toEqual(['PK']);
    expect(sheetsOf(agreement(ROWS), form)).toEqual(['Lampiran']);
  });

  it('takes the target after a change, and the pagu after it', () => {
    const changed = sheetOf(
      'PK',
      [
        ['PERUBAHAN PERJANJIAN KINERJA TAHUN 2023'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', null],
        [null, null, null, null, 'Sebelum', 'Sesudah'],
        [1, 'Sasaran A', 'Persentase lansia terlayani', '%', 80, 82],
        [2, 'Sasaran B', 'Indeks kepuasan', 'indeks', 70, 71],
        [],
        ['No', 'Program', 'Anggaran', null],
        [null, null, 'Sebelum Perubahan', 'Setelah Perubahan'],
        [1, 'Program Rehabilitasi Sosial', 1000, 1250],
        [2, 'Program Dukungan Manajemen', 2000, 1800],
        [null, 'Jumlah', 3000, 3050],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'A7:A8', 'B7:B8', 'C7:D7'],
    );
    const plan = perjanjianKinerja.plan(reportInput(snapshotOf(changed)));
    expect(['E6', 'E7'].map((at) => [cellOf(plan, at)!.value, cellOf(plan, at)!.formula])).toEqual([
      [82, `=IF(ISBLANK('PK'!F4),"",'PK'!F4)`],
      [71, `=IF(ISBLANK('PK'!F5),"",'PK'!F5)`],
    ]);
    // 1.250 + 1.800 = 3.050
    expect(planText(plan, 12, 60).split('\n').slice(0, 5)).toEqual([
      '12: PROGRAM/KEGIATAN | < | < | ANGGARAN | <',
      '13: Program Rehabilitasi Sosial | < | < | 1.250 | <',
      '14: Program Dukungan Manajemen | < | < | 1.800 | <',
      '15: Jumlah | < | < | 3.050 | <',
      '16: Terbilang: tiga ribu lima puluh rupiah | < | < | < | <',
    ]);
  });

  it('prefers the changed agreement, and the budget on its sheet', () => {
    const first = agreement(ROWS, 'PERJANJIAN KINERJA TAHUN 2023', 'PK Awal');
    const second = sheetOf('PK Akhir', [
      ['PERUBAHAN PERJANJIAN KINERJA TAHUN 2023'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
      ...ROWS.slice(0, 2),
      [],
      ['No', 'Program', 'Anggaran'],
      [1, 'Program Perlindungan Sosial', 4_000_000],
      [2, 'Program Dukungan Manajemen', 2_000_000],
    ]);
    const sourcesOf = (...sheets: readonly SheetSnapshot[]) => perjanjianKinerja.sources(reportInput(snapshotOf(...sheets))).tables.map(({ sheet, kind }) => [sheet, kind]);
    for (const sheets of [[first, second, budget(PROGRAMS)], [budget(PROGRAMS), second, first]]) expect(sourcesOf(...sheets)).toEqual([['PK Akhir', 'perjanjian-kinerja'], ['PK Akhir', 'anggaran']]);
    expect(sourcesOf(first, budget(PROGRAMS))).toEqual([['PK Awal', 'perjanjian-kinerja'], ['Anggaran', 'anggaran']]);
  });

  it('asks for an agreement where there are only targets of the first to the fifth year', () => {
    const renstra = sheetOf(
      'Renstra',
      [['Target Kinerja Tahun 2021-2026'], ['No', 'Sasaran', 'Indikator', 'Target pada Tahun ke-', null, null, null, null], [null, null, null, 1, 2, 3, 4, 5], [1, 'A', 'Satu', 1, 2, 3, 4, 5]],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2'],
    );
    expect(perjanjianKinerja.sources(reportInput(snapshotOf(renstra))).missing).toEqual([{ key: 'layout.missing.agreement' }]);
  });

  it('takes the targets of the capaian table where there is no agreement, and says so in its source', () => {
    const plan = perjanjianKinerja.plan(reportInput(capaianWorkbook([[1, 'Sasaran A', 'Satu', 10, 9, '90%']])));
    expect(planText(plan, 6, 20).split('\n')[0]).toContain('1 | Sasaran A | Satu |  | 10');
    expect(plan.cells.map(({ value }) => value)).toContain('Sumber: lembar "Capaian", sel A2:F3.');
  });

  it('asks for an agreement where a renstra of several years cannot tell the year', () => {
    const renstra = sheetOf('Renstra', [['Target Renstra'], ['No', 'Sasaran', 'Indikator', 'Target 2023', 'Target 2024'], [1, 'A', 'Satu', 1, 2]]);
    const input = reportInput(snapshotOf(renstra));
    expect(perjanjianKinerja.sources(input).missing).toEqual([{ key: 'layout.missing.agreement' }]);
    const chosen = { ...input, settings: { ...input.settings, report: { ...input.settings.report, year: 2024 } } };
    expect(planText(perjanjianKinerja.plan(chosen), 6, 20).split('\n')[0]).toContain('1 | A | Satu |  | 2');
  });

  it('is signed by both parties', () => {
    const input = reportInput(snapshotOf(agreement(ROWS)));
    const party = { pangkat: '', nip: '' };
    const signing = {
      ...input.settings.report.signing,
      first: { ...party, jabatan: 'Kepala Dinas', nama: 'Nama Kepala' },
      second: { ...party, jabatan: 'Bupati', nama: 'Nama Bupati' },
    };
    const plan = perjanjianKinerja.plan({ ...input, settings: { ...input.settings, report: { ...input.settings.report, signing } } });
    const texts = plan.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(['Kepala Dinas', 'Nama Kepala', 'Bupati', 'Nama Bupati']));
  });
});

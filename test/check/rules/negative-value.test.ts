import { sheetOf, typed } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('negative-value', [capaianTable(rows)]);

describe('negative-value', () => {
  it('asks about a negative count and one in brackets', () => {
    const findings = found(['Jumlah penerima', 100, -95, null], ['Jumlah panti', 12, typed('(12)'), null]);
    expect(lines(findings)).toEqual(['Capaian!E3 warning: -95 -> ≥ 0', 'Capaian!E4 warning: (12) -> ≥ 0']);
    expect(findings.map(({ message }) => message.key)).toEqual(['negative-value.found', 'negative-value.brackets']);
  });

  it('asks about negative money', () => {
    const sheet = sheetOf('Anggaran', [['Program', 'Pagu', 'Realisasi', 'Sisa'], ['Program A', 1000000, -900000, 1900000], ['Program B', 2000000, 2100000, -100000]]);
    expect(lines(ruleFindings('negative-value', [sheet]))).toEqual(['Anggaran!C2 warning: -900000 -> ≥ 0']);
  });

  it.each(['TREND (%)', 'Pertumbuhan (%)', 'Naik/Turun', 'Selisih', 'Deviasi (%)', 'Lebih/(Kurang)', '+/-', 'Perubahan', 'Bertambah/Berkurang'])('is silent about a column headed %s', (header) => {
    const sheet = sheetOf('Rekap', [['Jenis Kejahatan', 'Jumlah 2022', 'Jumlah 2023', header], ['Curat', 120, 104, '-13,33'], ['Curas', 30, 26, '-13,33'], ['Penipuan', 64, 71, '10,94']]);
    expect(ruleFindings('negative-value', [sheet])).toEqual([]);
  });

  it('is silent about figures that may fall below zero and a capaian that its figures explain', () => {
    expect(found(['Pertumbuhan ekonomi', 2, -1, '-50%'], ['Lama waktu layanan', 10, 25, '-50%'], ['Jumlah panti', 10, 0, '0%'])).toEqual([]);
  });
});

describe('negative-value beside a difference', () => {
  it('lets its share be negative too', () => {
    const shares = (header: string) => lines(ruleFindings('negative-value', [sheetOf('Rekap', [['No', 'Jenis', 'Tahun 2023', 'Tahun 2024', header, '%'], [1, 'A', 120, 100, typed('20'), typed('-16,67')], [2, 'B', 250, 275, typed('25'), typed('10,00')]])]));
    expect(shares('Naik/Turun')).toEqual([]);
    expect(shares('Laki-laki')).toEqual(['Rekap!F2 warning: -16,67 -> ≥ 0']);
  });
});

import { sheetOf } from '../../sheets';
import type { TestCell } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const found = (...rows: Parameters<typeof capaianTable>[0]) => ruleFindings('wrong-polarity', [capaianTable(rows)]);

function withPolarity(...rows: readonly (readonly TestCell[])[]) {
  return sheetOf('Capaian', [['No', 'Indikator Kinerja', 'Polaritas', 'Target', 'Realisasi', 'Capaian'], ...rows]);
}

describe('wrong-polarity', () => {
  it('asks for the polarity when only the formula of lower-is-better fits', () => {
    const [subtractive] = found(['Indeks layanan', 10, 8, '120%']);
    expect(lines([subtractive!])).toEqual(['Capaian!F3 warning: 120% -> 80,00%']);
    expect([subtractive!.message.key, subtractive!.message.params!.polarity]).toEqual(['wrong-polarity.unstated', 'min']);
    const [ratio] = found(['Indeks layanan', 10, 8, '125%']);
    expect(ratio!.message.params!.polarity).toBe('min-rasio');
  });

  it('asks when the name suggests lower is better and the capaian takes higher as better', () => {
    const [finding] = found(['Angka kematian ibu', 100, 120, '120%']);
    expect([finding!.severity, finding!.message.key, finding!.expected]).toEqual(['warning', 'wrong-polarity.suspicious-name', '80,00%']);
  });

  it.each([
    ['(2T-R)/T', ['Angka kematian ibu', 100, 120, '80%']],
    ['T/R', ['Angka kematian ibu', 100, 80, '125%']],
    ['a target met exactly', ['Angka kematian ibu', 100, 100, '100%']],
    ['the time something takes', ['Rata-rata waktu penyelesaian pengaduan', 10, 8, '120%']],
    ['the time something takes, in English', ['Complaint resolution time', 10, 8, '120%']],
    ['a name that turns it round', ['Persentase penyelesaian temuan', 100, 80, '80%']],
    ['higher is better', ['Jumlah layanan', 100, 80, '80%']],
  ])('is silent about %s', (_, row) => {
    expect(found(row)).toEqual([]);
  });

  it('accuses only where the table itself states the polarity', () => {
    const stated = withPolarity([1, 'Waktu layanan', 'Minimize', 10, 8, '80%'], [2, 'Jumlah layanan', 'Maximize', 10, 8, '80%']);
    const findings = ruleFindings('wrong-polarity', [stated]);
    expect(lines(findings)).toEqual(['Capaian!F2 error: 80% -> 120,00%']);
    expect(findings[0]!.evidence).toBe('(2 × 10 − 8) ÷ 10 × 100 = 120,00%');
    expect(ruleFindings('wrong-polarity', [withPolarity([1, 'Waktu layanan', 'Minimize', 10, 8, '120%'], [2, 'Lama antrean', 'min', 10, 8, '125%'])])).toEqual([]);
  });

  it('believes the user', () => {
    const sheet = capaianTable([['Angka kematian ibu', 100, 120, '120%']]);
    expect(ruleFindings('wrong-polarity', [sheet], { polarities: { 'angka kematian ibu': 'maks' } })).toEqual([]);
  });

  it('leaves an inverted formula to formula-inverted', () => {
    expect(found(['Jumlah layanan', 10, 8, { value: 1.25, formula: '=D3/E3', format: '0%' }])).toEqual([]);
  });
});

import { readNumeral } from '../../../src/domain/numeral/read-numeral';
import type { Quantity, UnreadableReason } from '../../../src/domain/numeral/reading';

const bare: Quantity = { value: 0, decimals: 0, percent: false, currency: null, unit: null, marks: '', notation: 'id', bound: null };

function quantity(text: string): Quantity {
  const reading = readNumeral(text);
  if (reading.kind !== 'number') throw new Error(`${text} reads as ${JSON.stringify(reading)}`);
  return reading.quantity;
}

describe('readNumeral', () => {
  it.each<[string, Partial<Quantity>]>([
    ['0', { value: 0, notation: 'plain' }],
    ['425', { value: 425, notation: 'plain' }],
    ['0,5', { value: 0.5, decimals: 1 }],
    ['1.234,5', { value: 1234.5, decimals: 1 }],
    ['142.000', { value: 142000 }],
    ['136,701', { value: 136.701, decimals: 3 }],
    ['0,123', { value: 0.123, decimals: 3 }],
    ['13,80', { value: 13.8, decimals: 2 }],
    ['1.276.776.541.842', { value: 1276776541842 }],
    ['1.000.000.000.000.000', { value: 1e15 }],
    ['1.000.000.000.000.000,00', { value: 1e15, decimals: 2 }],
    ['3412,5', { value: 3412.5, decimals: 1 }],
  ])('reads %s by the Indonesian separators', (text, expected) => {
    expect(quantity(text)).toEqual({ ...bare, ...expected });
  });

  it.each<[string, Partial<Quantity>]>([
    ['39.15', { value: 39.15, decimals: 2 }],
    ['90.7', { value: 90.7, decimals: 1 }],
    ['0.500', { value: 0.5, decimals: 3 }],
    ['1234.567', { value: 1234.567, decimals: 3 }],
    ['1.2345', { value: 1.2345, decimals: 4 }],
    ['19,021,386,000', { value: 19021386000 }],
    ['1,234.5', { value: 1234.5, decimals: 1 }],
    ['1,234.567', { value: 1234.567, decimals: 3 }],
  ])('reads %s, which only the English notation fits, and says so', (text, expected) => {
    expect(quantity(text)).toEqual({ ...bare, notation: 'en', ...expected });
  });

  it.each<[string, Partial<Quantity>]>([
    ['100 %', { value: 100, percent: true, notation: 'plain' }],
    ['98,84%', { value: 98.84, decimals: 2, percent: true }],
    ['98,84 persen', { value: 98.84, decimals: 2, percent: true }],
    ['100% desa', { value: 100, percent: true, unit: 'desa', notation: 'plain' }],
    ['(12,5)%', { value: -12.5, decimals: 1, percent: true }],
    ['(12,5%)', { value: -12.5, decimals: 1, percent: true }],
  ])('reads the percent of %s', (text, expected) => {
    expect(quantity(text)).toEqual({ ...bare, ...expected });
  });

  it.each<[string, Partial<Quantity>]>([
    ['Rp2.440.968.652.000,-', { value: 2440968652000 }],
    ['Rp. 611.000,-', { value: 611000 }],
    ['Rp 500.000.-', { value: 500000 }],
    ['Rp 500.000,--', { value: 500000 }],
    ['Rp 500,-', { value: 500 }],
    ['rp 1.030.000.000', { value: 1030000000 }],
    ['IDR 1.000,00', { value: 1000, decimals: 2 }],
    ['-Rp1.000', { value: -1000 }],
    ['Rp-1.000', { value: -1000 }],
    ['(Rp1.000)', { value: -1000 }],
    ['Rp (1.000)', { value: -1000 }],
    ['Rp 0', { value: 0, notation: 'plain' }],
    ['Rp 1,5 miliar', { value: 1.5e9, decimals: -8 }],
  ])('reads the rupiah of %s', (text, expected) => {
    expect(quantity(text)).toEqual({ ...bare, currency: 'Rp', ...expected });
  });

  it.each<[string, Partial<Quantity>]>([
    ['87,34 Poin', { value: 87.34, decimals: 2, unit: 'Poin' }],
    ['90 point', { value: 90, unit: 'point', notation: 'plain' }],
    ['790Orang', { value: 790, unit: 'Orang', notation: 'plain' }],
    ['12.388 PPKS', { value: 12388, unit: 'PPKS' }],
    ['4 LK3', { value: 4, unit: 'LK3', notation: 'plain' }],
    ['120 m2', { value: 120, unit: 'm2', notation: 'plain' }],
    ['120 m²', { value: 120, unit: 'm²', notation: 'plain' }],
    ['2 Kab/Kota', { value: 2, unit: 'Kab/Kota', notation: 'plain' }],
    ['3 orang\n per  bulan', { value: 3, unit: 'orang per bulan', notation: 'plain' }],
    ['3 orang per bulan', { value: 3, unit: 'orang per bulan', notation: 'plain' }],
    ['4,4 Juta jiwa', { value: 4400000, decimals: -5, unit: 'jiwa' }],
    ['1,3 juta', { value: 1300000, decimals: -5 }],
    ['3 jt', { value: 3000000, decimals: -6, notation: 'plain' }],
    ['2 ribu orang', { value: 2000, decimals: -3, unit: 'orang', notation: 'plain' }],
    ['1,1 milyar', { value: 1100000000, decimals: -8 }],
    ['2,05 triliun', { value: 2050000000000, decimals: -10 }],
    ['2 trilyun', { value: 2e12, decimals: -12, notation: 'plain' }],
    ['5 jutawan', { value: 5, unit: 'jutawan', notation: 'plain' }],
  ])('reads the unit and the scale of %s', (text, expected) => {
    expect(quantity(text)).toEqual({ ...bare, ...expected });
  });

  it.each<[string, string]>([
    ['80,09**', '**'],
    ['80,09*', '*'],
    ['80,09 *)', '*)'],
    ['80,09†', '†'],
    ['80,09¹', '¹'],
    ['80,09 %**', '**'],
    ['80,09* %', '*'],
    ['80,09 Poin*', '*'],
  ])('keeps the footnote mark of %s apart from its value', (text, marks) => {
    expect(quantity(text)).toMatchObject({ value: 80.09, decimals: 2, marks });
  });

  it.each<[string, number]>([
    ['-12,5', -12.5],
    ['−12,5', -12.5],
    ['–12,5', -12.5],
    ['- 12,5', -12.5],
    ['(12,5)', -12.5],
    ['+12,5', 12.5],
  ])('reads the sign of %s', (text, value) => {
    expect(quantity(text).value).toBe(value);
  });

  it('reads -0 and (0) as a zero without a sign', () => {
    expect(quantity('-0').value).toBe(0);
    expect(quantity('(0,00)').value).toBe(0);
  });

  it.each<[string, Quantity['bound'], number]>([
    ['≥ 90', '>=', 90],
    ['>= 90%', '>=', 90],
    ['> 85', '>', 85],
    ['≤5', '<=', 5],
    ['<= 5', '<=', 5],
    ['< 5', '<', 5],
    ['minimal 95%', '>=', 95],
    ['Min, 95%', '>=', 95],
    ['Min. 95%', '>=', 95],
    ['Maksimal 5', '<=', 5],
    ['maks. 5', '<=', 5],
    ['maks, 5', '<=', 5],
  ])('reads %s as a bound, not as the bare number', (text, bound, value) => {
    expect(quantity(text)).toMatchObject({ bound, value });
  });

  it.each(['', '   ', '-', '–', '—', '--', '---', '- %', 'Rp -', 'Rp. -', 'N/A', 'n/a', 'N / A', 'NA', 'n.a.', '#N/A', '...', '…', 'Belum ada data', 'tidak ada data', 't.a.d.', 'TAD'])(
    'reads "%s" as missing',
    (text) => {
      expect(readNumeral(text)).toEqual({ kind: 'missing', written: text.trim() });
    },
  );

  it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
    ['7 – 8 %', { value: 7, percent: true, notation: 'plain' }, { value: 8, percent: true, notation: 'plain' }],
    ['80-90%', { value: 80, percent: true, notation: 'plain' }, { value: 90, percent: true, notation: 'plain' }],
    ['80% - 90%', { value: 80, percent: true, notation: 'plain' }, { value: 90, percent: true, notation: 'plain' }],
    ['80%-90', { value: 80, percent: true, notation: 'plain' }, { value: 90, percent: true, notation: 'plain' }],
    ['7 s.d. 8', { value: 7, notation: 'plain' }, { value: 8, notation: 'plain' }],
    ['7 s/d 8', { value: 7, notation: 'plain' }, { value: 8, notation: 'plain' }],
    ['7 sd 8', { value: 7, notation: 'plain' }, { value: 8, notation: 'plain' }],
    ['7 sampai dengan 8', { value: 7, notation: 'plain' }, { value: 8, notation: 'plain' }],
    ['7 sampai 8', { value: 7, notation: 'plain' }, { value: 8, notation: 'plain' }],
    ['7 hingga 8', { value: 7, notation: 'plain' }, { value: 8, notation: 'plain' }],
    ['7,0-8,0', { value: 7, decimals: 1 }, { value: 8, decimals: 1 }],
    ['88,31 - 100', { value: 88.31, decimals: 2 }, { value: 100, notation: 'plain' }],
    ['7 - 8 orang', { value: 7, unit: 'orang', notation: 'plain' }, { value: 8, unit: 'orang', notation: 'plain' }],
    ['7 orang - 8', { value: 7, unit: 'orang', notation: 'plain' }, { value: 8, unit: 'orang', notation: 'plain' }],
    ['1-2 juta', { value: 1e6, decimals: -6, notation: 'plain' }, { value: 2e6, decimals: -6, notation: 'plain' }],
    ['500 ribu - 1 juta', { value: 5e5, decimals: -3, notation: 'plain' }, { value: 1e6, decimals: -6, notation: 'plain' }],
    ['Rp1.000 - 2.000', { value: 1000, currency: 'Rp' }, { value: 2000, currency: 'Rp' }],
    ['1.000 - Rp2.000', { value: 1000, currency: 'Rp' }, { value: 2000, currency: 'Rp' }],
    ['Rp1.000,- s.d. Rp2.000,-', { value: 1000, currency: 'Rp' }, { value: 2000, currency: 'Rp' }],
    ['-5 - 5', { value: -5, notation: 'plain' }, { value: 5, notation: 'plain' }],
    ['5 - 5', { value: 5, notation: 'plain' }, { value: 5, notation: 'plain' }],
  ])('reads %s as a range', (text, low, high) => {
    expect(readNumeral(text)).toEqual({ kind: 'range', low: { ...bare, ...low }, high: { ...bare, ...high } });
  });

  it.each<[string, UnreadableReason]>([
    ['AA', 'no-digits'],
    ['WTP', 'no-digits'],
    ['App', 'no-digits'],
    ['Nihil', 'no-digits'],
    ['%', 'no-digits'],
    ['13,11,00', 'two-decimal-separators'],
    ['13,11,0', 'two-decimal-separators'],
    ['1.234,5,6', 'two-decimal-separators'],
    ['0,123,456', 'two-decimal-separators'],
    ['106.,250.000', 'adjacent-separators'],
    ['1..000', 'adjacent-separators'],
    ['.234 Buku', 'leading-separator'],
    [',5', 'leading-separator'],
    ['5.', 'trailing-separator'],
    ['250.000,', 'trailing-separator'],
    ['1.23.456', 'broken-grouping'],
    ['12.34,5', 'broken-grouping'],
    ['1234.567.890', 'broken-grouping'],
    ['0.123.456', 'broken-grouping'],
    ['12.03.2018', 'broken-grouping'],
    ['0812345678', 'leading-zero'],
    ['007', 'leading-zero'],
    ['01.234,5', 'leading-zero'],
    ['196503141990031005', 'too-many-digits'],
    ['1.000.000.000.000.001', 'too-many-digits'],
    ['12/03/2018', 'several-numbers'],
    ['12-03-2018', 'several-numbers'],
    ['12 Maret 2018', 'several-numbers'],
    ['0283-491234', 'leading-zero'],
    ['90 - 80', 'several-numbers'],
    ['3 500', 'several-numbers'],
    ['98, 84%', 'several-numbers'],
    ['> 5 - 8', 'several-numbers'],
    ['1,03E+09', 'several-numbers'],
    ['1e5', 'several-numbers'],
    ['4,4 Juta jiwa (BNN 2019)', 'several-numbers'],
    ['Laki-laki 38,62% Perempuan 20,48%', 'several-numbers'],
    ['13,11,00 - 14', 'two-decimal-separators'],
    ['13 - 14,1,1', 'two-decimal-separators'],
    ['12 Maret', 'text-around-number'],
    ['sd 2.000 desa mandiri', 'text-around-number'],
    ['1 Pendidikan dan pelatihan formal', 'text-around-number'],
    ['5. Bidang', 'text-around-number'],
    ['5, Bidang', 'text-around-number'],
    ['LK3', 'text-around-number'],
    ['sekitar 500', 'text-around-number'],
    ['(12,5', 'text-around-number'],
    ['12,5)', 'text-around-number'],
    ['((12,5)', 'text-around-number'],
    ['=100', 'text-around-number'],
  ])('refuses %s: %s', (text, reason) => {
    expect(readNumeral(text)).toEqual({ kind: 'unreadable', text, reason });
  });

  it('reads through the no-break and zero-width spaces of pasted text', () => {
    expect(quantity('\u00a0100\u00a0%\u200b')).toMatchObject({ value: 100, percent: true });
    expect(quantity('Rp\u202f1.000')).toMatchObject({ value: 1000, currency: 'Rp' });
    expect(readNumeral('\u00a0')).toEqual({ kind: 'missing', written: '' });
  });

  it('turns only the texts with two readings round in the English convention', () => {
    expect(readNumeral('142.000', 'en')).toMatchObject({ quantity: { value: 142, decimals: 3, notation: 'en' } });
    expect(readNumeral('136,701', 'en')).toMatchObject({ quantity: { value: 136701, decimals: 0, notation: 'en' } });
    expect(readNumeral('1.234,5', 'en')).toMatchObject({ quantity: { value: 1234.5, notation: 'id' } });
    expect(readNumeral('611.000,-', 'en')).toMatchObject({ quantity: { value: 611000, notation: 'id' } });
    expect(readNumeral('7 - 8,125', 'en')).toMatchObject({ high: { value: 8125 } });
  });

  it('says of Rp500,- that its separator is Indonesian', () => {
    expect(quantity('Rp500,-').notation).toBe('id');
    expect(quantity('Rp500.-').notation).toBe('plain');
  });
});

import { indicatorKey, isPercentageIndicator, nameSimilarity } from '../../src/recognise/indicator-name';

describe('indicatorKey', () => {
  it.each([
    ['Jml pengidap narkoba yg ditangani', 'Jumlah pengidap narkoba yang ditangani'],
    ['Jumlah lansia terlantar yang di tangani', 'JUMLAH LANSIA TERLANTAR YANG DITANGANI'],
    ['Prosentase kelompok peduli', 'Persentase  kelompok peduli.'],
    ['Persentase (%) capaian SPM', 'Persentase capaian SPM'],
    ['Jumlah panti asuhan /Jompo', 'Jumlah panti asuhan/jompo'],
  ])('gives %p and %p one key', (first, second) => {
    expect(indicatorKey(first)).toBe(indicatorKey(second));
  });

  it('keeps different indicators apart', () => {
    expect(indicatorKey('Jumlah eks WTS')).not.toBe(indicatorKey('Persentase eks WTS'));
  });
});

describe('isPercentageIndicator', () => {
  it('goes by the first word only', () => {
    expect(isPercentageIndicator('Prosentase kelompok peduli')).toBe(true);
    expect(isPercentageIndicator('Jumlah kegiatan dengan persentase tinggi')).toBe(false);
  });
});

describe('nameSimilarity', () => {
  it('is 1 for one wrong letter in a long word and for missing link words', () => {
    expect(nameSimilarity('Persentase anak jelanan yang ditangani', 'Persentase anak jalanan ditangani')).toBe(1);
  });

  it('is the share of telling words otherwise', () => {
    expect(nameSimilarity('Jumlah PMKS yang diberdayakan', 'Jumlah PMKS yang ditangani')).toBeCloseTo(4 / 6, 12);
    expect(nameSimilarity('Jumlah PMKS', 'Nilai AKIP')).toBe(0);
    expect(nameSimilarity('', 'Nilai AKIP')).toBe(0);
  });

  it('counts a repeated word once for each time it stands in both', () => {
    expect(nameSimilarity('anak anak', 'anak')).toBeCloseTo(2 / 3, 12);
  });

  it('takes no short word for another', () => {
    expect(nameSimilarity('SPM', 'SPN')).toBe(0);
  });
});

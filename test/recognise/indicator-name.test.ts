import fc from 'fast-check';
import { beginsWithWord, indicatorKey, isPercentageIndicator, nameSimilarity, nameWords } from '../../src/recognise/indicator-name';

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

describe('nameWords', () => {
  it('are the words between whatever marks and spaces, in lower case', () => {
    const word = fc.stringMatching(/^[a-zA-Zéü0-9]{1,9}$/).filter((text) => !['di', 'yg', 'dg'].includes(text.toLowerCase()));
    const gap = fc.stringMatching(/^[ .,/()"–_-]{1,3}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), gap, (pieces, before) => {
        const name = before + pieces.map(([text, after]) => text + after).join('');
        const shortForms = /^(jml|jmlh|dgn|thd|utk|prosentase|presentase|persen)$/i;
        fc.pre(!pieces.some(([text]) => shortForms.test(text)));
        expect(nameWords(name)).toEqual(pieces.map(([text]) => text.toLowerCase()));
      }),
    );
  });

  it.each([
    ['di tangani', ['ditangani']],
    ['di\u00a0 laksanakan', ['dilaksanakan']],
    ['di wilayah', ['di', 'wilayah']],
    ['di-tangani', ['di', 'tangani']],
    ['abadi tangani', ['abadi', 'tangani']],
    ['di 2018', ['di', '2018']],
    ['yang di', ['yang', 'di']],
    ['Laju (%) PDRB', ['laju', 'pdrb']],
    ['constructor', ['constructor']],
    ['', []],
  ])('of %p', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe('isPercentageIndicator', () => {
  it.each(['% penduduk miskin', 'persentasenya', '', '%', '(Jumlah) persen'])('is not said by %p', (name) => {
    expect(isPercentageIndicator(name)).toBe(false);
  });

  it.each(['PERSENTASE desa', '  persen cakupan', '"Presentase" lulusan', '% persentase'])('is said by %p', (name) => {
    expect(isPercentageIndicator(name)).toBe(true);
  });

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

  it('takes no number for another', () => {
    expect(nameSimilarity('Nilai 10001', 'Nilai 10002')).toBeCloseTo(1 / 2, 12);
  });

  it('takes no short word for another', () => {
    expect(nameSimilarity('SPM', 'SPN')).toBe(0);
  });
});

describe('beginsWithWord', () => {
  it.each([
    ['Jumlah anak', true],
    ['  % JML anak', true],
    ['(jumlah) anak', true],
    ['Jumlahnya', false],
    ['Anak jumlah', false],
    ['', false],
  ])('%p', (name, begins) => {
    expect(beginsWithWord(name, 'jumlah')).toBe(begins);
  });
});

import { areClasses } from '../../src/recognise/class-limits';

describe('classes of ages or amounts', () => {
  it.each([
    [['0-5', '6-18', '60+']],
    [['<18', '18-59', '>=60']],
    [['< 18 tahun', '18 – 59 tahun', '≥ 60 tahun']],
    [['0 - 4 Thn', '5 s.d. 17 Thn', '18 Thn ke atas']],
    [['di bawah 5', '5 sampai dengan 18', 'di atas 18']],
    [['1-1.000', '1.001-5.000']],
  ])('divide a scale among them: %p', (texts) => {
    expect(areClasses(texts)).toBe(true);
  });

  it.each([
    [['3-5', '2-4', '1-2']],
    [['60+', '0-5']],
    [['0-5', '3-8']],
    [['0-5']],
    [[]],
    [['10', '20', '30']],
    [['5-3', '6-8']],
    [['0-5', 'Anak']],
    [['2,5-3,5', '80%']],
  ])('are not %p', (texts) => {
    expect(areClasses(texts)).toBe(false);
  });
});

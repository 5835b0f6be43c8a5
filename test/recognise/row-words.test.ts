import { saysTotal, startsNumbers } from '../../src/recognise/row-words';

describe('saysTotal', () => {
  it.each(['Jumlah', 'JUMLAH I', 'Sub Jumlah A', 'Jumlah I + II', 'Jumlah (A+B)', 'Total Belanja I, II dan III', 'Jumlah I s.d. III', 'Grand Total'])('knows %s', (text) => {
    expect(saysTotal(text)).toBe(true);
  });

  it.each(['Jumlah PMKS yang ditangani', 'Jumlah Indikator', 'Total aset'])('leaves %s a name', (text) => {
    expect(saysTotal(text)).toBe(false);
  });
});

describe('the first number of its kind', () => {
  it.each([['1', true], ['I.', true], ['(a)', true], ['A)', true], ['2', false], ['B', false], ['', false]])('is %p: %p', (mark, begins) => {
    expect(startsNumbers(mark)).toBe(begins);
  });
});

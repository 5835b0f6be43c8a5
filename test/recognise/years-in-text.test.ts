import { yearsInText } from '../../src/recognise/years-in-text';

describe('yearsInText', () => {
  it.each([
    ['Perbandingan Target 2018 dengan Realisasi Kinerja Tahun 2018', [2018]],
    ['Target Renstra 2020 - 2024', [2020, 2024]],
    ['Perbandingan 2016-2018', [2016, 2018]],
    ['Rp2.018.500', []],
    ['2.018 orang', []],
    ['NIP 196520181990', []],
    ['Tahun ini', []],
    ['Lampiran 2018.', [2018]],
  ])('%p names %p', (text, years) => {
    expect(yearsInText(text)).toEqual(years);
  });
});

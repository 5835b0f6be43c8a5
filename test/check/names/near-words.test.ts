import { isOneSlip, isUnlikelySpelling, NearWords } from '../../../src/check/names/near-words';

describe('isOneSlip', () => {
  it.each([
    ['utamaa', 'utama'],
    ['monitroing', 'monitoring'],
    ['golongasn', 'golongan'],
    ['krieteria', 'kriteria'],
    ['kejuangan', 'keuangan'],
  ])('%s is one slip from %s', (first, second) => {
    expect(isOneSlip(first, second)).toBe(true);
    expect(isOneSlip(second, first)).toBe(true);
  });

  it.each([
    ['ditangan', 'ditangani'],
    ['anak', 'kanak'],
    ['strategi', 'strategis'],
    ['target', 'target'],
    ['pelayanan', 'pelayan'],
    ['dibina', 'dibuka'],
  ])('%s and %s are no slip of each other', (first, second) => {
    expect(isOneSlip(first, second)).toBe(false);
  });
});

describe('isUnlikelySpelling', () => {
  it('tells a word from a slip', () => {
    expect(isUnlikelySpelling('golongasn', 'golongan')).toBe(true);
    expect(isUnlikelySpelling('funhgsional', 'fungsional')).toBe(true);
    expect(isUnlikelySpelling('monitroing', 'monitoring')).toBe(true);
    expect(isUnlikelySpelling('utamaa', 'utama')).toBe(true);
    expect(isUnlikelySpelling('kejuangan', 'keuangan')).toBe(false);
    expect(isUnlikelySpelling('administrasi', 'adminstrasi')).toBe(false);
  });
});

describe('NearWords', () => {
  it('finds the words one slip away, and not the word itself', () => {
    const words = new NearWords(['pengadaan', 'pengaduan', 'monitoring']);
    expect(words.near('pengadaan')).toEqual(['pengaduan']);
    expect(words.near('monitroing')).toEqual(['monitoring']);
    expect(words.near('anggaran')).toEqual([]);
  });
});

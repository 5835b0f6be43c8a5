import { areComplements } from '../../src/recognise/complement-headers';

describe('two halves of one whole', () => {
  it.each([['BER-NIK', 'NON-NIK'], ['Layak', 'Tidak layak'], ['BDT › Laki-laki', 'BDT › Perempuan'], ['Sudah dilayani', 'Belum dilayani']])('%s, %s', (one, other) => {
    expect([areComplements(one, other), areComplements(other, one)]).toEqual([true, true]);
  });

  it.each([['Pagu', 'Realisasi'], ['NIK', 'KK'], ['Tidak layak', 'Tidak ada'], ['Layak', 'Layak']])('not %s, %s', (one, other) => {
    expect(areComplements(one, other)).toBe(false);
  });
});

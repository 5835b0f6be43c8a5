import fc from 'fast-check';
import { asGridReads, asIndonesiansWrite } from '../../../src/workbench/grid/indonesian-numbers';

describe('numbers typed as Indonesians write them', () => {
  it.each([
    ['98,84%', '98.84%'],
    ['1.969.711.272.000', '1,969,711,272,000'],
    ['1.969.711,5', '1,969,711.5'],
    ['142.125', '142,125'],
    ['-5,5', '-5.5'],
    ['430', '430'],
  ])('%s is read as %s', (typed, read) => {
    expect(asGridReads(typed)).toBe(read);
  });

  it.each(['13,11,00', '106.,250.000', '0.5', '12.34', '4,4 Juta jiwa', 'N/A', '-', 'Rp1.000', ''])('"%s" stays as it was typed', (typed) => {
    expect(asGridReads(typed)).toBe(typed);
  });

  it('reads what it writes: every number comes back', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).filter((value) => !String(value).includes('e'));
    fc.assert(
      fc.property(numbers, (value) => {
        expect(Number(asGridReads(asIndonesiansWrite(String(value))).replaceAll(',', ''))).toEqual(value === 0 ? 0 : value);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { readNumeral } from '../../../src/domain/numeral/read-numeral';
import type { Quantity } from '../../../src/domain/numeral/reading';
import { textNumber } from '../../../src/report/carried/text-number';

const grouped = (value: number, sign: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, sign);

function quantityOf(text: string, notation: Quantity['notation']): Quantity {
  const reading = readNumeral(text);
  if (reading.kind === 'number') return { ...reading.quantity, notation };
  if (reading.kind === 'ambiguous') return reading.readings.find((each) => each.notation === notation)!;
  throw new Error(`${text} is no number`);
}

describe('a figure typed as text', () => {
  it('becomes the number its column reads, whichever sign stands between its thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), fc.constantFrom<['id' | 'en', string]>(['id', '.'], ['en', ',']), (value, [notation, sign]) => {
        const text = grouped(value, sign);
        const read = textNumber("'S'!C5", text, quantityOf(text, notation))!;
        expect([read.value, read.thousands]).toEqual([value, sign]);
        expect(read.formula).toContain(notation === 'id' ? '",","."' : '".",","');
      }),
    );
  });

  it('loses its currency, its unit and its percent sign in the formula', () => {
    const of = (text: string) => textNumber('C5', text, quantityOf(text, 'id'))!;
    expect(of('Rp1.250.000,50')).toMatchObject({ value: 1_250_000.5, format: '#,##0.00' });
    expect(of('Rp1.250.000,50').formula).toContain('NUMBERVALUE(SUBSTITUTE(C5,"Rp",""),",",".")');
    expect(of('1.250.790 Orang')).toMatchObject({ value: 1_250_790, format: '#,##0' });
    expect(of('87,5%')).toMatchObject({ value: 0.875, format: '0.0%' });
  });

  it('stays a text where an ordinary formula would read something else', () => {
    expect(textNumber('C5', '4,4 Juta jiwa', quantityOf('4,4 Juta jiwa', 'id'))).toBeNull();
    expect(textNumber('C5', '≥ 1.250.000', quantityOf('≥ 1.250.000', 'id'))).toBeNull();
  });
});

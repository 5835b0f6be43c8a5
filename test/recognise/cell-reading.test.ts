import fc from 'fast-check';
import { readCell } from '../../src/recognise/cell-reading';
import type { SnapshotCell } from '../../src/workbook/snapshot';

function quantityOf(cell: SnapshotCell) {
  const reading = readCell(cell);
  if (reading.kind !== 'number') throw new Error(`${JSON.stringify(cell)} reads as ${reading.kind}`);
  return reading.quantity;
}

describe('readCell', () => {
  it.each<[SnapshotCell, number, number]>([
    [{ value: 430 }, 430, 0],
    [{ value: 430, format: '0.00' }, 430, 2],
    [{ value: 0.9642, format: '0.00%' }, 96.42, 2],
    [{ value: 1, format: '0%' }, 100, 0],
    [{ value: 0.5, format: 'General' }, 0.5, 1],
    [{ value: 2 / 3 }, 2 / 3, 10],
    [{ value: 1e-7 }, 1e-7, 0],
    [{ value: 0.0000015 }, 0.0000015, 7],
    [{ value: 12.5, format: '"Rp. 0.000" #,##0.0' }, 12.5, 1],
  ])('reads %j as %d with %d decimals', (cell, value, decimals) => {
    expect(quantityOf(cell)).toMatchObject({ value, decimals });
  });

  it('counts the decimals a number without a format is written with, ten at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 1, max: 9 }), (digits, decimals) => {
        fc.pre(digits % 10 !== 0 && Math.abs(digits) / 10 ** decimals >= 1e-6);
        expect(quantityOf({ value: Number(`${digits}e-${decimals}`) }).decimals).toBe(decimals);
      }),
    );
  });

  it('tells percent and rupiah by the format, each format by itself', () => {
    expect(quantityOf({ value: 7, format: '0%' })).toMatchObject({ value: 700, percent: true, currency: null });
    expect(quantityOf({ value: 7, format: '"Rp"#,##0' })).toMatchObject({ value: 7, percent: false, currency: 'Rp' });
    expect(quantityOf({ value: 7 })).toMatchObject({ value: 7, percent: false, currency: null });
    expect(quantityOf({ value: 7, format: '0" Korporasi"' })).toMatchObject({ value: 7, currency: null });
    expect(quantityOf({ value: 98.5, format: '0.00"%"' })).toMatchObject({ value: 98.5, percent: true });
  });

  it('tells an empty cell, an error and a text apart', () => {
    expect(readCell(undefined)).toEqual({ kind: 'missing', written: '' });
    expect(readCell({ value: null, error: '#DIV/0!' })).toEqual({ kind: 'missing', written: '#DIV/0!' });
    expect(readCell({ value: '98,84%' })).toMatchObject({ kind: 'number', quantity: { value: 98.84, percent: true } });
  });
});

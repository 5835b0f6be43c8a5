import fc from 'fast-check';
import { readNumeral } from '../../../src/domain/numeral/read-numeral';
import { readNumeralColumn } from '../../../src/domain/numeral/read-numeral-column';

/** What each text became: its value, both values where it is ambiguous, or its kind. */
function values(texts: readonly string[]): unknown[] {
  return readNumeralColumn(texts).map((reading) => {
    if (reading.kind === 'number') return reading.quantity.value;
    if (reading.kind === 'ambiguous') return reading.readings.map(({ value }) => value);
    return reading.kind;
  });
}

describe('readNumeralColumn', () => {
  it('finds 142.000 beside 136,701 ambiguous, both of them', () => {
    expect(values(['142.000', '136,701'])).toEqual([[142000, 142], [136.701, 136701]]);
  });

  it('keeps the text of an ambiguous number as printed', () => {
    expect(readNumeralColumn([' 142.000 ', '136,701'])[0]).toMatchObject({ kind: 'ambiguous', text: '142.000' });
  });

  it('finds a column of comma forms alone ambiguous', () => {
    expect(values(['49,362', '57,362', '46,134'])).toEqual([[49.362, 49362], [57.362, 57362], [46.134, 46134]]);
  });

  it('finds comma forms ambiguous beside numbers without a separator too', () => {
    expect(values(['49,362', '57,362', '512', '-'])).toEqual([[49.362, 49362], [57.362, 57362], 512, 'missing']);
  });

  it('reads one comma form alone as three decimals', () => {
    expect(values(['49,362', '512'])).toEqual([49.362, 512]);
  });

  it('reads dot forms alone as thousands', () => {
    expect(values(['142.000', '27.833'])).toEqual([142000, 27833]);
  });

  it.each(['12,34', '1.234,5', '1.234.567', '0,125', 'Rp500,-'])('reads by the Indonesian evidence of %s', (evidence) => {
    expect(values(['49,362', '57,362', '142.000', evidence]).slice(0, 3)).toEqual([49.362, 57.362, 142000]);
  });

  it.each(['39.15', '1,234,567', '1,234.5', '0.125'])('reads by the English evidence of %s', (evidence) => {
    expect(values(['49,362', '57,362', '142.000', evidence]).slice(0, 3)).toEqual([49362, 57362, 142]);
  });

  it('finds forms ambiguous where the evidence is of both kinds', () => {
    expect(values(['27.833', '39.15', '21,81'])).toEqual([[27833, 27.833], 39.15, 21.81]);
  });

  it('leaves what is no number as it reads alone', () => {
    expect(values(['App', '7 - 8 %', 'N/A', '13,11,00'])).toEqual(['unreadable', 'range', 'missing', 'unreadable']);
  });

  it('reads an empty column as an empty list', () => {
    expect(readNumeralColumn([])).toEqual([]);
  });

  it('gives a column of one text the reading the text has alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,% Rp-]{0,12}$/), (text) => {
        expect(readNumeralColumn([text])).toEqual([readNumeral(text)]);
      }),
    );
  });

  it('reads the same whatever the order of the texts', () => {
    const text = fc.constantFrom('142.000', '136,701', '12,34', '39.15', '1.234.567', '512', '-', 'App');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        expect(readNumeralColumn([...texts].reverse()).reverse()).toEqual(readNumeralColumn(texts));
      }),
    );
  });

  it('reads comma forms alone as English where the rest of the table is English, and dot forms never', () => {
    const beside = (texts: readonly string[]): unknown[] => readNumeralColumn(texts, 'en').map((reading) => (reading.kind === 'number' ? reading.quantity.value : reading.kind));
    expect(beside(['44,411', '14,910'])).toEqual([44411, 14910]);
    expect(beside(['12,000'])).toEqual([12000]);
    expect(beside(['142.000', '27.833'])).toEqual([142000, 27833]);
    expect(beside(['44,411', '142.000'])).toEqual(['ambiguous', 'ambiguous']);
    expect(beside(['44,411', '12,5'])).toEqual([44411, 12.5]);
  });
});

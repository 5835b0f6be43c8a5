import { lintBands } from '../../../src/domain/bands/lint-bands';
import type { BandProfile } from '../../../src/domain/bands/band-profile';
import { readBandText } from '../../../src/domain/bands/read-band-text';

/** A scale from its printed texts; the ids are the texts. */
function scale(texts: readonly string[], roundFirst: number | null = null): BandProfile {
  const bands = texts.map((text) => {
    const read = readBandText(text);
    if (!read.ok) throw new Error(`${text}: ${read.reason}`);
    return { id: text, label: text, ...read.value };
  });
  return { id: 'printed', name: 'Printed', measure: 'percent', bands, roundFirst, above: 'none', source: 'test', verified: false };
}

describe('lintBands', () => {
  it('finds the overlap and the lost zero of the scale printed in LKjIP Tegal', () => {
    const tegal = scale(['>85-100', '>75-85%,', '>65 - 75%,', '> 50 - 65 %,', '>0-50 %,', '>0-30%.']);
    expect(lintBands(tegal)).toEqual([
      { kind: 'gap', from: { value: 0, closed: true }, to: { value: 0, closed: true }, bands: ['>0-30%.'] },
      { kind: 'overlap', from: { value: 0, closed: false }, to: { value: 30, closed: true }, bands: ['>0-50 %,', '>0-30%.'] },
    ]);
  });

  it('finds the 85 that falls in no band of the scale printed in LKj Maluku Tengah', () => {
    const maluku = scale(['>85 s.d.100', '>75 s.d. <85', '>65 s.d.75', '>50 s.d.65', '>30 s.d.50', '0 s.d.30']);
    expect(lintBands(maluku)).toEqual([
      { kind: 'gap', from: { value: 85, closed: true }, to: { value: 85, closed: true }, bands: ['>85 s.d.100', '>75 s.d. <85'] },
    ]);
  });

  it('finds the gaps between whole numbers', () => {
    expect(lintBands(scale(['91-100', '76-90', '<= 75']))).toEqual([
      { kind: 'gap', from: { value: 75, closed: false }, to: { value: 76, closed: false }, bands: ['76-90', '<= 75'] },
      { kind: 'gap', from: { value: 90, closed: false }, to: { value: 91, closed: false }, bands: ['91-100', '76-90'] },
    ]);
  });

  it('finds no gap between whole numbers where values are rounded to them first', () => {
    expect(lintBands(scale(['91-100', '76-90', '<= 75'], 0))).toEqual([]);
  });

  it('judges IKM bounds at two decimals by whether values are rounded there first', () => {
    const printed = ['88,31 - 100', '76,61 - 88,30', '65,00 - 76,60', '25,00 - 64,99'];
    expect(lintBands(scale(printed, 2))).toEqual([]);
    expect(lintBands(scale(printed)).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['gap', { value: 64.99, closed: false }, { value: 65, closed: false }],
      ['gap', { value: 76.6, closed: false }, { value: 76.61, closed: false }],
      ['gap', { value: 88.3, closed: false }, { value: 88.31, closed: false }],
    ]);
  });

  it('still finds a gap wider than the rounding', () => {
    expect(lintBands(scale(['91-100', '76-89'], 0))).toEqual([
      { kind: 'gap', from: { value: 90, closed: true }, to: { value: 91, closed: false }, bands: ['91-100', '76-89'] },
    ]);
  });

  it('names what is wrong lowest values first, the best band first', () => {
    const found = lintBands(scale(['86-100', '>40-85', '0-50']));
    expect(found.map(({ kind, from, bands }) => [kind, from.value, ...bands])).toEqual([
      ['overlap', 40, '>40-85', '0-50'],
      ['gap', 85, '86-100', '>40-85'],
    ]);
  });

  it('finds one shared bound that belongs to both bands', () => {
    expect(lintBands(scale(['85-100', '75-85']))).toEqual([
      { kind: 'overlap', from: { value: 85, closed: true }, to: { value: 85, closed: true }, bands: ['85-100', '75-85'] },
    ]);
  });

  it('finds a shared bound where values are rounded first', () => {
    expect(lintBands(scale(['85-100', '75-85'], 0)).map(({ kind }) => kind)).toEqual(['overlap']);
    expect(lintBands(scale(['>85-100', '75-85'], 0))).toEqual([]);
  });

  it('finds a band inside another', () => {
    expect(lintBands(scale(['0-100', '40-50']))).toEqual([
      { kind: 'overlap', from: { value: 40, closed: true }, to: { value: 50, closed: true }, bands: ['0-100', '40-50'] },
    ]);
  });

  it('sees no gap behind a short band inside a long one', () => {
    expect(lintBands(scale(['90-100', '0-<90', '10-20'])).map(({ kind }) => kind)).toEqual(['overlap']);
  });

  it('finds a 100 that falls in no band', () => {
    expect(lintBands(scale(['50 - <100', '0 - <50']))).toEqual([
      { kind: 'gap', from: { value: 100, closed: true }, to: { value: 100, closed: true }, bands: ['50 - <100'] },
    ]);
    expect(lintBands(scale(['50 - <100', '0 - <50'], 0)).map(({ from }) => from.value)).toEqual([100]);
    expect(lintBands(scale(['>0 - 100'], 0)).map(({ from }) => from.value)).toEqual([0]);
  });

  it('finds nothing wrong with open-ended scales, or with none at all', () => {
    expect(lintBands(scale(['≥ 50', '< 50']))).toEqual([]);
    expect(lintBands(scale(['≥ 50', '< 50'], 2))).toEqual([]);
    expect(lintBands(scale([]))).toEqual([]);
  });

  it('finds what two open-ended bands leave out or share', () => {
    expect(lintBands(scale(['> 50', '< 50']))).toEqual([
      { kind: 'gap', from: { value: 50, closed: true }, to: { value: 50, closed: true }, bands: ['> 50', '< 50'] },
    ]);
    expect(lintBands(scale(['≥ 50', '> 70']))).toEqual([
      { kind: 'overlap', from: { value: 70, closed: false }, to: { value: Infinity, closed: true }, bands: ['≥ 50', '> 70'] },
    ]);
  });
});

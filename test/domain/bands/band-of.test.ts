import { bandOf, bandOfRatio } from '../../../src/domain/bands/band-of';
import type { BandProfile } from '../../../src/domain/bands/band-profile';
import { ikm2017 } from '../../../src/domain/bands/profiles/ikm2017';
import { ikpa4 } from '../../../src/domain/bands/profiles/ikpa4';
import { lkjip6 } from '../../../src/domain/bands/profiles/lkjip6';
import { permendagri } from '../../../src/domain/bands/profiles/permendagri';

describe('bandOf', () => {
  it.each<[number, string | undefined]>([
    [0, 'sangat-kurang'],
    [30, 'sangat-kurang'],
    [30.01, 'kurang'],
    [85, 'sangat-baik'],
    [85.01, 'memuaskan'],
    [100, 'memuaskan'],
    [100.01, undefined],
    [-0.01, undefined],
  ])('puts %d of LKJIP6 in %s', (value, id) => {
    expect(bandOf(lkjip6, value)?.id).toBe(id);
  });

  it('is not led astray by binary noise', () => {
    expect(bandOf(ikpa4, 0.57 * 100 + 32)?.id).toBe('baik');
    expect(bandOf(lkjip6, 1.1 * 50)?.id).toBe('cukup');
    expect(bandOf(lkjip6, 85.00000000000001)?.id).toBe('sangat-baik');
    expect(bandOf(ikpa4, 88.99999999999999)?.id).toBe('baik');
    expect(bandOf(lkjip6, 85.000001)?.id).toBe('memuaskan');
  });

  it('rounds first only where the profile says so', () => {
    expect(bandOf(ikm2017, 88.305)?.id).toBe('a');
    expect(bandOf(ikm2017, 88.304)?.id).toBe('b');
    expect(bandOf({ ...ikm2017, roundFirst: null }, 88.305)).toBeNull();
  });

  it('gives the highest band above the scale only where the profile says so', () => {
    expect(bandOf(permendagri, 120)?.id).toBe('sangat-tinggi');
    expect(bandOf({ ...permendagri, above: 'none' }, 120)).toBeNull();
  });

  it('gives no band to a value between the bands of a scale without a top', () => {
    const gapped: BandProfile = {
      ...permendagri,
      bands: [
        { id: 'high', label: 'High', lower: 91, lowerClosed: true, upper: null, upperClosed: false },
        { id: 'low', label: 'Low', lower: null, lowerClosed: false, upper: 90, upperClosed: true },
      ],
    };
    expect(bandOf(gapped, 90.5)).toBeNull();
    expect(bandOf(gapped, 120)?.id).toBe('high');
  });

  it('gives no band for the open top of a scale itself', () => {
    const openTop: BandProfile = { ...permendagri, bands: [{ id: 'only', label: 'Only', lower: 0, lowerClosed: true, upper: 100, upperClosed: false }] };
    expect(bandOf(openTop, 100)).toBeNull();
    expect(bandOf(openTop, 100.1)?.id).toBe('only');
  });

  it('gives no band in a scale without bands', () => {
    expect(bandOf({ ...permendagri, bands: [] }, 50)).toBeNull();
  });

  it('reads an absent bound as open-ended', () => {
    const halves: BandProfile = {
      ...permendagri,
      bands: [
        { id: 'upper', label: 'Upper', lower: 50, lowerClosed: true, upper: null, upperClosed: false },
        { id: 'lower', label: 'Lower', lower: null, lowerClosed: false, upper: 50, upperClosed: false },
      ],
    };
    expect([-1e9, 49.9, 50, 1e9].map((value) => bandOf(halves, value)?.id)).toEqual(['lower', 'lower', 'upper', 'upper']);
  });
});

describe('bandOfRatio', () => {
  it.each<[number, string]>([
    [17 / 20, 'sangat-baik'],
    [0.9884, 'memuaskan'],
    [0.65, 'cukup'],
    [0.3, 'sangat-kurang'],
  ])('judges the ratio %d as percent', (ratio, id) => {
    expect(bandOfRatio(lkjip6, ratio)?.id).toBe(id);
  });
});

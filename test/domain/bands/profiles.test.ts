import fc from 'fast-check';
import { bandOf } from '../../../src/domain/bands/band-of';
import type { Band, BandProfile } from '../../../src/domain/bands/band-profile';
import { lintBands } from '../../../src/domain/bands/lint-bands';
import { bandProfiles, findBandProfile } from '../../../src/domain/bands/profiles';
import { roundHalfUp } from '../../../src/domain/numeral/round';

function profile(id: string): BandProfile {
  const found = findBandProfile(id);
  if (!found) throw new Error(id);
  return found;
}

function lies(value: number, { lower, lowerClosed, upper, upperClosed }: Band): boolean {
  if (lower !== null && (lowerClosed ? value < lower : value <= lower)) return false;
  return upper === null || (upperClosed ? value <= upper : value < upper);
}

describe('the band profiles', () => {
  it.each(bandProfiles)('$id has neither gap nor overlap, and its bands come best first', (candidate) => {
    expect(lintBands(candidate)).toEqual([]);
    const lowers = candidate.bands.map(({ lower }) => lower ?? -Infinity);
    expect(lowers).toEqual([...lowers].sort((a, b) => b - a));
  });

  it.each(bandProfiles)('$id puts every value of its span in exactly one band', (candidate) => {
    const from = candidate.bands.at(-1)?.lower ?? -50;
    const to = candidate.bands[0]?.upper ?? 100;
    const bounds = candidate.bands.flatMap(({ lower, upper }) => [lower, upper]).filter((bound) => bound !== null);
    const value = fc.oneof(
      fc.double({ min: from, max: to, noNaN: true }).map((raw) => Number(raw.toPrecision(10))),
      fc.constantFrom(...bounds),
      fc.constantFrom(...bounds).map((bound) => Math.min(Math.max(bound + 0.005, from), to)),
    );
    fc.assert(
      fc.property(value, (raw) => {
        const judged = candidate.roundFirst === null ? raw : roundHalfUp(raw, candidate.roundFirst);
        const holding = candidate.bands.filter((band) => lies(judged, band));
        expect(holding).toHaveLength(1);
        expect(bandOf(candidate, raw)).toBe(holding[0]);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, number, string | undefined]>([
    ['LKJIP6', 75, 'Baik'],
    ['LKJIP6', 65, 'Cukup'],
    ['LKJIP6', 50, 'Kurang'],
    ['LKJIP6', 120, undefined],
    ['SAKIP7', 90.005, 'AA (Sangat Memuaskan)'],
    ['SAKIP7', 90, 'A (Memuaskan)'],
    ['SAKIP7', 80, 'BB (Sangat Baik)'],
    ['SAKIP7', 70, 'B (Baik)'],
    ['SAKIP7', 60, 'CC (Cukup)'],
    ['SAKIP7', 50, 'C (Kurang)'],
    ['SAKIP7', 30, 'D (Sangat Kurang)'],
    ['SAKIP7', 0, 'D (Sangat Kurang)'],
    ['IKM2017', 88.31, 'A (Sangat Baik)'],
    ['IKM2017', 88.3, 'B (Baik)'],
    ['IKM2017', 76.6, 'C (Kurang Baik)'],
    ['IKM2017', 64.99, 'D (Tidak Baik)'],
    ['IKM2017', 24.99, undefined],
    ['IKPA4', 95, 'Sangat Baik'],
    ['IKPA4', 89.45, 'Baik'],
    ['IKPA4', 88.99, 'Cukup'],
    ['IKPA4', 69.99, 'Kurang'],
    ['NKA5', 91.31, 'Sangat Baik'],
    ['NKA5', 90, 'Baik'],
    ['NKA5', 80, 'Cukup'],
    ['NKA5', 60, 'Kurang'],
    ['NKA5', 50, 'Sangat Kurang'],
    ['PERMENDAGRI', 90.5, 'Sangat Tinggi'],
    ['PERMENDAGRI', 90, 'Tinggi'],
    ['PERMENDAGRI', 75, 'Sedang'],
    ['PERMENDAGRI', 65, 'Rendah'],
    ['PERMENDAGRI', 50, 'Sangat Rendah'],
    ['PERMENDAGRI', 120, 'Sangat Tinggi'],
    ['PERMENDAGRI-91', 90.5, 'Tinggi'],
    ['PERMENDAGRI-91', 91, 'Sangat Tinggi'],
    ['PERMENDAGRI-91', 76, 'Tinggi'],
    ['PERMENDAGRI-91', 66, 'Sedang'],
    ['PERMENDAGRI-91', 51, 'Rendah'],
    ['PERMENDAGRI-91', 50.99, 'Sangat Rendah'],
    ['PERMENDAGRI-91', 120, 'Sangat Tinggi'],
    ['RB7', 90, 'A (Memuaskan)'],
    ['RB7', 60, 'CC (Cukup)'],
    ['BERHASIL4', 100, 'Sangat Berhasil'],
    ['BERHASIL4', 99.99, 'Berhasil'],
    ['BERHASIL4', 74.5, 'Cukup Berhasil'],
    ['BERHASIL4', 54.99, 'Kurang Berhasil'],
    ['SPM6', 100, 'Tuntas Paripurna'],
    ['SPM6', 99.5, 'Tuntas Utama'],
    ['SPM6', 59.99, 'Belum Tuntas'],
    ['PKO4', 100.01, 'Istimewa'],
    ['PKO4', 100, 'Baik'],
    ['PKO4', 80, 'Butuh Perbaikan'],
    ['PKO4', 60, 'Buruk'],
  ])('%s calls %d %s', (id, value, label) => {
    expect(bandOf(profile(id), value)?.label).toBe(label);
  });

  it('says which scales were not read in the regulation itself', () => {
    expect(bandProfiles.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual(['LKJIP6', 'PERMENDAGRI', 'PERMENDAGRI-91', 'BERHASIL4', 'PKO4', 'SPM6', 'SAKIP7', 'RB7', 'IKPA4']);
  });
});

describe('findBandProfile', () => {
  it('finds a profile however its id is written', () => {
    expect(findBandProfile(' lkjip6 ')?.id).toBe('LKJIP6');
  });

  it('finds none for another id', () => {
    expect(findBandProfile('LKJIP')).toBeNull();
  });

  it('knows each id once', () => {
    expect(new Set(bandProfiles.map(({ id }) => id)).size).toBe(bandProfiles.length);
  });
});

import { bandOfRatio } from '../domain/bands/band-of';
import { findBandProfile } from '../domain/bands/profiles';
import { printPercent } from '../domain/numeral/print-numeral';
import type { Result } from '../domain/result';
import type { Message } from '../i18n/message';

/** The label KINERJA.KATEGORI gives a capaian ratio under a scale, or why it gives none. */
export function kategoriOf(scale: string, ratio: number): Result<string, Message> {
  const profile = findBandProfile(scale);
  if (!profile) return { ok: false, reason: { key: 'formula.skip.unknown-scale', params: { scale } } };
  if (profile.measure === 'score') return { ok: false, reason: { key: 'formula.skip.score-scale', params: { scale } } };
  const band = bandOfRatio(profile, ratio);
  if (band) return { ok: true, value: band.label };
  return { ok: false, reason: { key: 'formula.skip.no-band', params: { capaian: printPercent(ratio * 100), scale } } };
}

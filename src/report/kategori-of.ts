import { bandOfRatio } from '../domain/bands/band-of';
import { printPercent } from '../domain/numeral/print-numeral';
import type { Result } from '../domain/result';
import type { Message } from '../i18n/message';
import { bandProfileInForce } from '../workbook/band-profile-in-force';
import type { Settings } from '../workbook/settings';

/** The label KINERJA.KATEGORI gives a capaian ratio under the scale in force, or why it gives none. */
export function kategoriOf(settings: Pick<Settings, 'bandProfile' | 'onSheet'>, ratio: number): Result<string, Message> {
  const profile = bandProfileInForce(settings);
  const scale = profile?.id ?? settings.bandProfile;
  if (!profile) return { ok: false, reason: { key: 'formula.skip.unknown-scale', params: { scale } } };
  if (profile.measure === 'score') return { ok: false, reason: { key: 'formula.skip.score-scale', params: { scale } } };
  const band = bandOfRatio(profile, ratio);
  if (band) return { ok: true, value: band.label };
  return { ok: false, reason: { key: 'formula.skip.no-band', params: { capaian: printPercent(ratio * 100), scale } } };
}

import type { BandProfile } from '../domain/bands/band-profile';
import { findBandProfile } from '../domain/bands/profiles';
import type { Settings } from './settings';

/** The scale that categories are judged by; null where the settings name one that is not known. */
export function bandProfileInForce({ bandProfile, onSheet }: Pick<Settings, 'bandProfile' | 'onSheet'>): BandProfile | null {
  return onSheet.scale ?? findBandProfile(bandProfile);
}

import type { BandProfile } from './band-profile';
import { berhasil4 } from './profiles/berhasil4';
import { ikm2017 } from './profiles/ikm2017';
import { ikpa4 } from './profiles/ikpa4';
import { lkjip6 } from './profiles/lkjip6';
import { nka5 } from './profiles/nka5';
import { permendagri } from './profiles/permendagri';
import { permendagri91 } from './profiles/permendagri-91';
import { pko4 } from './profiles/pko4';
import { rb7 } from './profiles/rb7';
import { sakip7 } from './profiles/sakip7';
import { spm6 } from './profiles/spm6';

/** Every scale the add-in knows, in the order it is offered. */
export const bandProfiles: readonly BandProfile[] = [lkjip6, permendagri, permendagri91, berhasil4, pko4, spm6, sakip7, rb7, ikm2017, ikpa4, nka5];

/** The profile of an id such as `LKJIP6`, in capitals or not; null for an id that is not ours. */
export function findBandProfile(id: string): BandProfile | null {
  const wanted = id.trim().toUpperCase();
  return bandProfiles.find((profile) => profile.id === wanted) ?? null;
}

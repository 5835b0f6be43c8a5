import type { BandProfile } from '../domain/bands/band-profile';

/** The layout of the sheet Pengaturan Kinerja, which holds the year's policy in cells. */
export const POLICY_LAYOUT = 'PENGATURAN';

/** The names of its cells that formulas refer to. The scale is a table: a header, and a row a category. */
export const POLICY_NAMES = { cap: 'Batas_Capaian', zeroTarget: 'Target_Nol', scale: 'Skala_Kategori' } as const;

/** The names of its cells that say what the scale is called and where it comes from. */
export const SCALE_NAME = 'Nama_Skala';
export const SCALE_SOURCE = 'Sumber_Skala';

/** A choice that can stand on the sheet. */
export type PolicyPart = keyof typeof POLICY_NAMES;

/** What of the policy stands on the sheet, so that formulas refer to it there. The sheet keeps it, the settings do not. */
export interface PolicyOnSheet {
  readonly parts: readonly PolicyPart[];
  /** The scale typed there; null where it is the profile that the settings name. */
  readonly scale: BandProfile | null;
}

export const nothingOnSheet: PolicyOnSheet = { parts: [], scale: null };

/** One category of a scale. Bounds are in the profile's own measure; an absent bound is null and open-ended. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly lower: number | null;
  readonly lowerClosed: boolean;
  readonly upper: number | null;
  readonly upperClosed: boolean;
}

/** A category scale as a regulation or an agency prints it. */
export interface BandProfile {
  readonly id: string;
  readonly name: string;
  /** `percent`: judges a capaian ratio times 100. `score`: judges a 0-100 nilai as it stands. */
  readonly measure: 'percent' | 'score';
  /** Best first. */
  readonly bands: readonly Band[];
  /** Decimals to round to before banding; null bands the unrounded value. */
  readonly roundFirst: number | null;
  /** What a value above the highest bound is: the highest band, or no band at all. */
  readonly above: 'highest' | 'none';
  readonly source: string;
  /** False while the bounds were not read in the regulation itself; shown wherever the profile is. */
  readonly verified: boolean;
}

import type { Polarity, ZeroTargetPolicy } from '../domain/achievement/policy';
import type { CellPosition } from './address';
import { formatCell } from './address';
import { POLICY_NAMES } from './policy-names';
import type { Settings } from './settings';

/** The words KINERJA.CAPAIAN takes for its last argument. */
export const ZERO_TARGET_WORDS: Readonly<Record<ZeroTargetPolicy, string>> = {
  none: 'tolak',
  'hundred-when-both-zero': 'seratus',
  'cap-when-exceeded': 'batas',
};

/**
 * The formula of one capaian, en-US, guarded against an empty realisasi: `=IF(E5="","",KINERJA.CAPAIAN(D5,E5))`. What of
 * the policy stands on the sheet Pengaturan Kinerja is referred to by its name, whatever it is now; else an argument that
 * says what holds anyway is left out, so a planner reads only what is special.
 */
export function capaianFormula(target: CellPosition, realisasi: CellPosition, polarity: Polarity, settings: Pick<Settings, 'policy' | 'onSheet'>): string {
  const r = formatCell(realisasi);
  const optional = [polarity === 'maks' ? '' : `"${polarity}"`, capArgument(settings), zeroTargetArgument(settings)];
  while (optional.at(-1) === '') optional.pop();
  return `=IF(${r}="","",KINERJA.CAPAIAN(${[formatCell(target), r, ...optional].join(',')}))`;
}

/** The cap as an argument of a formula; empty for none. */
export function capArgument({ policy, onSheet }: Pick<Settings, 'policy' | 'onSheet'>): string {
  if (onSheet.parts.includes('cap')) return POLICY_NAMES.cap;
  return policy.capRatio === null ? '' : String(policy.capRatio);
}

/** What a zero target gives, as an argument of a formula; empty for no number. */
export function zeroTargetArgument({ policy, onSheet }: Pick<Settings, 'policy' | 'onSheet'>): string {
  if (onSheet.parts.includes('zeroTarget')) return POLICY_NAMES.zeroTarget;
  return policy.zeroTarget === 'none' ? '' : `"${ZERO_TARGET_WORDS[policy.zeroTarget]}"`;
}

/** The formula of one category: `=IF(F5="","",KINERJA.KATEGORI(F5,"LKJIP6"))`. */
export function kategoriFormula(capaian: CellPosition, settings: Pick<Settings, 'bandProfile' | 'onSheet'>): string {
  const c = formatCell(capaian);
  return `=IF(${c}="","",KINERJA.KATEGORI(${c},${scaleArgument(settings)}))`;
}

/** The scale as an argument of a formula. */
export function scaleArgument({ bandProfile, onSheet }: Pick<Settings, 'bandProfile' | 'onSheet'>): string {
  return onSheet.parts.includes('scale') ? POLICY_NAMES.scale : `"${bandProfile.replaceAll('"', '""')}"`;
}

import type { CapaianPolicy, Polarity, ZeroTargetPolicy } from '../domain/achievement/policy';
import type { CellPosition } from './address';
import { formatCell } from './address';

/** The words KINERJA.CAPAIAN takes for its last argument. */
const ZERO_TARGET_WORDS: Readonly<Record<ZeroTargetPolicy, string>> = {
  none: '',
  'hundred-when-both-zero': '"seratus"',
  'cap-when-exceeded': '"batas"',
};

/**
 * The formula of one capaian, en-US, guarded against an empty realisasi: `=IF(E5="","",KINERJA.CAPAIAN(D5,E5))`.
 * Arguments that say what holds anyway are left out, so a planner reads only what is special.
 */
export function capaianFormula(target: CellPosition, realisasi: CellPosition, polarity: Polarity, policy: CapaianPolicy): string {
  const r = formatCell(realisasi);
  const optional = [
    polarity === 'maks' ? '' : `"${polarity}"`,
    policy.capRatio === null ? '' : String(policy.capRatio),
    ZERO_TARGET_WORDS[policy.zeroTarget],
  ];
  while (optional.at(-1) === '') optional.pop();
  return `=IF(${r}="","",KINERJA.CAPAIAN(${[formatCell(target), r, ...optional].join(',')}))`;
}

/** The formula of one category under a named scale: `=IF(F5="","",KINERJA.KATEGORI(F5,"LKJIP6"))`. */
export function kategoriFormula(capaian: CellPosition, bandProfile: string): string {
  const c = formatCell(capaian);
  return `=IF(${c}="","",KINERJA.KATEGORI(${c},"${bandProfile}"))`;
}

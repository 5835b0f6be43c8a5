import type { CapaianPolicy, Polarity } from '../domain/achievement/policy';
import type { CellPosition } from './address';
import { formatCell } from './address';

/**
 * The formula of one capaian, en-US, guarded against an empty realisasi: `=IF(E5="","",KINERJA.CAPAIAN(D5,E5))`.
 * Arguments that say what holds anyway are left out, so a planner reads only what is special.
 */
export function capaianFormula(target: CellPosition, realisasi: CellPosition, polarity: Polarity, policy: CapaianPolicy): string {
  const r = formatCell(realisasi);
  const optional = [
    polarity === 'maks' ? '' : `"${polarity}"`,
    policy.capRatio === null ? '' : String(policy.capRatio),
    policy.zeroTarget === 'none' ? '' : `"${policy.zeroTarget}"`,
  ];
  while (optional.at(-1) === '') optional.pop();
  return `=IF(${r}="","",KINERJA.CAPAIAN(${[formatCell(target), r, ...optional].join(',')}))`;
}

/** The formula of one category under a named scale: `=IF(F5="","",KINERJA.KATEGORI(F5,"LKJIP6"))`. */
export function kategoriFormula(capaian: CellPosition, bandProfile: string): string {
  const c = formatCell(capaian);
  return `=IF(${c}="","",KINERJA.KATEGORI(${c},"${bandProfile}"))`;
}

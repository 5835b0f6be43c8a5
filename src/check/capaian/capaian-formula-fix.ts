import type { Polarity } from '../../domain/achievement/policy';
import { holdsPredicatedValue } from '../../recognise/predicated-value';
import { capaianFormula } from '../../workbook/kinerja-formula';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import type { CapaianRow } from './capaian-rows';
import type { Fix } from '../finding';
import type { RuleContext } from '../rule';

/** Puts the formula in the place of a typed capaian. A cell that already computes something is a person's to change. */
export function capaianFormulaFix(row: CapaianRow, polarity: Polarity, ratio: number, { snapshot, settings }: RuleContext): Fix | null {
  if (!row.targetAt || !row.realisasiAt || !row.capaianAt) return null;
  const sheet = sheetNamed(snapshot, row.table.sheet)!;
  // The function reads no number out of `72,50 (BB)`.
  if ([row.targetAt, row.realisasiAt].some((at) => holdsPredicatedValue(sheet, at))) return null;
  const cell = cellAt(sheet, row.capaianAt.row, row.capaianAt.column);
  if (cell?.formula !== undefined) return null;
  return {
    label: { key: 'fix.capaian-formula' },
    edits: [
      {
        sheet: sheet.name,
        ...row.capaianAt,
        was: { value: cell?.value ?? null },
        becomes: { formula: capaianFormula(row.targetAt, row.realisasiAt, polarity, settings) },
        result: ratio,
        format: '0.00%',
      },
    ],
  };
}

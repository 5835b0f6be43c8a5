import type { Polarity } from '../../domain/achievement/policy';
import { printPercent } from '../../domain/numeral/print-numeral';
import type { Quantity } from '../../domain/numeral/reading';
import type { CapaianRow } from './capaian-rows';
import { plainQuantity } from './capaian-rows';
import { figure, printedCell } from '../figures/figures';
import type { RuleContext } from '../rule';

/** The arithmetic of one capaian in figures, and the other year whose capaian it repeats, if one does. */
export function capaianEvidence(
  row: CapaianRow,
  target: Quantity,
  realisasi: Quantity,
  polarity: Polarity,
  expectedPercent: number,
  context: RuleContext,
): string {
  const arithmetic = `${formula(figure(target), figure(realisasi), polarity)} = ${printPercent(expectedPercent)}`;
  const copied = sameInAnotherYear(row, context);
  return copied === null ? arithmetic : `${arithmetic}; ${copied}`;
}

function formula(target: string, realisasi: string, polarity: Polarity): string {
  switch (polarity) {
    case 'maks':
      return `${realisasi} ÷ ${target} × 100`;
    case 'min':
      return `(2 × ${target} − ${realisasi}) ÷ ${target} × 100`;
    case 'min-rasio':
      return `${target} ÷ ${realisasi} × 100`;
    case 'stabil':
      return `(1 − |${realisasi} − ${target}| ÷ ${target}) × 100`;
    case 'rentang':
      return `${realisasi} : ${target}`;
  }
}

/** A wrong capaian is often last year's, copied: `2017: 27,00 ÷ 28,00` shows where the printed figure comes from. */
function sameInAnotherYear({ table, row, group, capaianAt }: CapaianRow, { snapshot }: RuleContext): string | null {
  const printed = printedCell(snapshot, table.sheet, capaianAt!);
  for (const other of table.groups) {
    if (other.year === null || other.year === group.year || other.capaian === null) continue;
    const place = { row: row.row, column: table.columns[other.capaian]!.column };
    if (printedCell(snapshot, table.sheet, place) !== printed) continue;
    const target = other.target === null ? null : plainQuantity(row.readings[other.target] ?? null);
    const realisasi = other.realisasi === null ? null : plainQuantity(row.readings[other.realisasi] ?? null);
    const percent = target && realisasi && target.value !== 0 ? (realisasi.value / target.value) * 100 : null;
    const copied = plainQuantity(row.readings[other.capaian] ?? null);
    if (percent === null || !copied || Math.abs(percent - copied.value) >= 10 ** -Math.max(0, copied.decimals)) continue;
    return `${other.year}: ${figure(realisasi!)} ÷ ${figure(target!)} → ${printed}`;
  }
  return null;
}

import { printPercent } from '../../domain/numeral/print-numeral';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { capaianEvidence } from './capaian-evidence';
import type { CapaianFault } from './capaian-faults';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { RuleContext } from '../rule';

/** What every finding on one capaian has in common: the place, the figures, the arithmetic and the cells it came from. */
export function capaianFinding(rule: string, fault: CapaianFault, context: RuleContext): Omit<Finding, 'severity' | 'message' | 'fix'> {
  const { row, verdict, target, realisasi, polarity } = fault;
  const place = row.capaianAt!;
  const { sheet } = row.table;
  return {
    rule,
    sheet,
    area: cellArea(place),
    printed: printedCell(context.snapshot, sheet, place),
    expected: printPercent(verdict.expectedPercent),
    evidence: row.target?.kind === 'range' ? rangeEvidence(fault, context) : capaianEvidence(row, target, realisasi, polarity.polarity, verdict.expectedPercent, context),
    related: placesOf(fault).map((cell) => at(sheet, cell.row, cell.column)),
  };
}

function placesOf({ row, otherColumns }: CapaianFault): readonly CellPosition[] {
  if (otherColumns.length > 0) return otherColumns.map((index) => ({ row: row.row.row, column: row.table.columns[index]!.column }));
  return [row.targetAt, row.realisasiAt].flatMap((cell) => cell ?? []);
}

function rangeEvidence({ row, verdict }: CapaianFault, { snapshot }: RuleContext): string {
  const { sheet } = row.table;
  return `${printedCell(snapshot, sheet, row.realisasiAt!)} : ${printedCell(snapshot, sheet, row.targetAt!)} → ${printPercent(verdict.expectedPercent)}`;
}

import { printPercent } from '../domain/numeral/print-numeral';
import { cellArea } from '../workbook/address';
import { capaianEvidence } from './capaian-evidence';
import type { CapaianFault } from './capaian-faults';
import { at, printedCell } from './figures';
import type { Finding } from './finding';
import type { RuleContext } from './rule';

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
    related: [row.targetAt, row.realisasiAt].flatMap((cell) => (cell ? [at(sheet, cell.row, cell.column)] : [])),
  };
}

function rangeEvidence({ row, verdict }: CapaianFault, { snapshot }: RuleContext): string {
  const { sheet } = row.table;
  return `${printedCell(snapshot, sheet, row.realisasiAt!)} : ${printedCell(snapshot, sheet, row.targetAt!)} → ${printPercent(verdict.expectedPercent)}`;
}

import { isAcknowledged } from '../check/acknowledgement';
import { checkWorkbook } from '../check/check-workbook';
import type { Finding, Severity } from '../check/finding';
import type { Recognition } from '../recognise/performance-table';
import { recogniseWorkbook } from '../recognise/recognise-workbook';
import type { PolicyFault } from '../report/policy-on-sheet';
import { policyOnSheet } from '../report/policy-on-sheet';
import type { Settings } from '../workbook/settings';
import type { Snapshot } from '../workbook/snapshot';

/** Which findings are wanted: from a severity up, and of these rules; null is every rule. */
export interface Selection {
  readonly minSeverity: Severity;
  readonly rules: readonly string[] | null;
}

/** Everything there is to say about one workbook. */
export interface Inspection {
  readonly file: string;
  readonly recognition: Recognition;
  /** Those selected that its user has not acknowledged. */
  readonly findings: readonly Finding[];
  readonly acknowledged: number;
  readonly failedRules: readonly string[];
  /** What of the sheet Pengaturan Kinerja could not be understood. */
  readonly policyFaults: readonly PolicyFault[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const everything: Selection = { minSeverity: 'info', rules: null };

/** Every rule runs, so what is selected reads the same as it would among the rest. */
export function inspect(file: string, snapshot: Snapshot, kept: Settings, { minSeverity, rules }: Selection = everything): Inspection {
  const { settings, faults: policyFaults } = policyOnSheet(snapshot, kept);
  const recognition = recogniseWorkbook(snapshot, settings);
  const result = checkWorkbook({ snapshot, recognition, settings });
  const isAsked = (rule: string): boolean => rules === null || rules.includes(rule);
  const findings = result.findings.filter(({ rule, severity }) => isAsked(rule) && RANK[severity] >= RANK[minSeverity]);
  const open = findings.filter((finding) => !isAcknowledged(finding, settings));
  return { file, recognition, findings: open, acknowledged: findings.length - open.length, failedRules: result.failedRules.filter(isAsked), policyFaults };
}

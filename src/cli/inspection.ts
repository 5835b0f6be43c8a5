import { isAcknowledged } from '../check/acknowledgement';
import { checkWorkbook } from '../check/check-workbook';
import type { Finding } from '../check/finding';
import type { Recognition } from '../recognise/performance-table';
import { recogniseWorkbook } from '../recognise/recognise-workbook';
import type { Settings } from '../workbook/settings';
import type { Snapshot } from '../workbook/snapshot';

/** Everything there is to say about one workbook. */
export interface Inspection {
  readonly file: string;
  readonly recognition: Recognition;
  /** Those its user has not acknowledged. */
  readonly findings: readonly Finding[];
  readonly acknowledged: number;
  readonly failedRules: readonly string[];
}

export function inspect(file: string, snapshot: Snapshot, settings: Settings): Inspection {
  const recognition = recogniseWorkbook(snapshot, settings);
  const { findings, failedRules } = checkWorkbook({ snapshot, recognition, settings });
  const open = findings.filter((finding) => !isAcknowledged(finding, settings));
  return { file, recognition, findings: open, acknowledged: findings.length - open.length, failedRules };
}

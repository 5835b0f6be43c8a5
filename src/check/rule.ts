import type { MessageKey } from '../i18n/message';
import type { Settings } from '../workbook/settings';
import type { Snapshot } from '../workbook/snapshot';
import type { PerformanceTable, Recognition } from '../recognise/performance-table';
import type { Finding, Severity } from './finding';

/** All a rule may look at. */
export interface RuleContext {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly settings: Settings;
}

export interface RuleMeta {
  /** The name of its file, its page and its findings; a name of score/kinds where one fits. */
  readonly id: string;
  /** Its short name as the user reads it. */
  readonly name: MessageKey;
  /** The severity of its findings unless one says otherwise. */
  readonly severity: Severity;
  readonly category: 'arithmetic' | 'formula' | 'number' | 'completeness' | 'consistency' | 'scale' | 'naming';
}

/** A rule looks at one table at a time, or at all of them together; it never changes anything. */
export type Rule = { readonly meta: RuleMeta } & (
  | { readonly scope: 'table'; evaluate(table: PerformanceTable, context: RuleContext): Iterable<Finding> }
  | { readonly scope: 'workbook'; evaluate(context: RuleContext): Iterable<Finding> }
);

import type { Severity } from '../check/finding';
import type { Language, Message } from '../i18n/message';
import { translate } from '../i18n/message';
import type { Inspection } from './inspection';

/** What became of one file of several: how much was found in it, or the sentence on why it could not be read. */
export type FileOutcome = { readonly file: string } & (
  | { readonly kind: 'read'; readonly tables: number; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: 'unread'; readonly reason: string }
);

export function outcomeOf({ file, recognition, findings }: Inspection): FileOutcome {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { kind: 'read', file, tables: recognition.tables.length, counts };
}

interface Totals {
  readonly files: number;
  readonly unread: number;
  readonly tables: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** All files together, as the JSON of several files ends with. */
export function totalsOf(outcomes: readonly FileOutcome[]): Totals {
  const totals = { files: outcomes.length, unread: 0, tables: 0, error: 0, warning: 0, info: 0 };
  for (const outcome of outcomes) {
    if (outcome.kind === 'unread') {
      totals.unread += 1;
      continue;
    }
    totals.tables += outcome.tables;
    totals.error += outcome.counts.error;
    totals.warning += outcome.counts.warning;
    totals.info += outcome.counts.info;
  }
  return totals;
}

/** One line a file with its tables and findings by severity, and all of them together below. */
export function filesSummaryText(outcomes: readonly FileOutcome[], language: Language): string {
  const say = (key: Message['key'], params?: Message['params']): string => translate(language, params ? { key, params } : { key });
  const totals = totalsOf(outcomes);
  const header = ['cli.files.file', 'cli.files.tables', 'cli.files.error', 'cli.files.warning', 'cli.files.info'] as const;
  const figures = ({ tables, error, warning, info }: Pick<Totals, 'tables' | Severity>): string[] => [tables, error, warning, info].map(String);
  const lines = [
    header.map((key) => say(key)),
    ...outcomes.map((outcome) =>
      outcome.kind === 'read'
        ? [outcome.file, ...figures({ tables: outcome.tables, ...outcome.counts })]
        : [outcome.file, say('cli.files.unread', { reason: outcome.reason })],
    ),
    [say('cli.files.all'), ...figures(totals)],
  ];
  const widths = header.map((_, column) => Math.max(...lines.filter((line) => line.length === header.length || column === 0).map((line) => line[column]!.length)));
  const written = lines.map((line) =>
    line.map((text, column) => (line.length < header.length && column > 0 ? text : column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  '),
  );
  return [say('cli.files.heading', { count: totals.files }), ...written.map((line) => `  ${line}`)].join('\n');
}

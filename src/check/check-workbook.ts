import type { Progress } from '../recognise/performance-table';
import type { Finding, Severity } from './finding';
import type { RuleContext } from './rule';
import { rules } from './rules';

export interface CheckResult {
  /** By sheet in workbook order, then from the top left down, then by severity. */
  readonly findings: readonly Finding[];
  /** Rules that broke off: their silence proves nothing, so they are told apart from clean ones. */
  readonly failedRules: readonly string[];
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Runs every rule, one rule on one table a step, so the caller may show progress and stop in between. */
export function* checkSteps(context: RuleContext): Generator<Progress, CheckResult, void> {
  const { tables } = context.recognition;
  const findings: Finding[] = [];
  const failed = new Set<string>();
  const run = (id: string, evaluate: () => Iterable<Finding>): void => {
    try {
      for (const finding of evaluate()) findings.push(finding);
    } catch {
      failed.add(id);
    }
  };
  const total = (tables.length + 1) * rules.length;
  let done = 0;
  for (const table of tables) {
    for (const rule of rules) {
      yield { sheet: table.sheet, done: done++, total };
      if (rule.scope === 'table') run(rule.meta.id, () => rule.evaluate(table, context));
    }
  }
  for (const rule of rules) {
    yield { sheet: tables.at(-1)?.sheet ?? '', done: done++, total };
    if (rule.scope === 'workbook') run(rule.meta.id, () => rule.evaluate(context));
  }
  return { findings: inReadingOrder(findings, context), failedRules: [...failed] };
}

/** All findings of a workbook at once. */
export function checkWorkbook(context: RuleContext): CheckResult {
  const steps = checkSteps(context);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function inReadingOrder(findings: readonly Finding[], { snapshot }: RuleContext): readonly Finding[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return [...findings].sort(
    (a, b) =>
      order.get(a.sheet)! - order.get(b.sheet)! ||
      a.area.top - b.area.top ||
      a.area.left - b.area.left ||
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity],
  );
}

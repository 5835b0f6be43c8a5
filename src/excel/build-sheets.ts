import { planArea } from '../workbook/drawn-cells';
import { GatewayFault } from '../workbook/gateway-fault';
import type { BuildResult, ReadOptions } from '../workbook/gateway';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { ColourRule } from './colour-rules';
import { queueRules } from './colour-rules';
import { drawPlan } from './draw-plan';
import type { ExcelContext } from './in-excel';
import { wasRefused } from './office-fault';
import type { OwnedSheet } from './owned-sheet';
import { LOOKS_PER_BATCH, lookAtOwned } from './owned-sheet';
import { cellsIn } from './read-plan';
import type { BuildPowers } from './requirement-sets';
import { isDrawn, undoBuild } from './undo-build';
import type { BuildNames } from './workbook-names';
import { drawNames, queueNames, queueTakenNames } from './workbook-names';

/** A plan and our sheet as it stood before; null for a sheet yet to be made. */
export interface Building {
  readonly plan: SheetPlan;
  readonly former: OwnedSheet | null;
  /** The colour rules that stood there, once Excel has told them. */
  rules: readonly ColourRule[] | null;
  readonly names: BuildNames;
}

/** The plans in groups small enough for one request and one answer of Excel on the web. */
function groupsOf(plans: readonly SheetPlan[]): SheetPlan[][] {
  const groups: SheetPlan[][] = [];
  let room = 0;
  for (const plan of plans) {
    const cells = cellsIn(planArea(plan));
    if (cells > room || groups.length === 0) {
      groups.push([]);
      room = LOOKS_PER_BATCH;
    }
    groups.at(-1)!.push(plan);
    room -= cells;
  }
  return groups;
}

/**
 * Creates the planned sheets after all others, or brings ours up to date where they stand, so that formulas that refer to them
 * go on doing so. For each group of sheets one batch looks and one draws. All groups are looked at before the first is drawn;
 * what went wrong then, or a stop between two groups, is undone for all.
 */
export async function buildSheets(context: ExcelContext, plans: readonly SheetPlan[], powers: BuildPowers, { signal, onProgress }: ReadOptions = {}): Promise<BuildResult> {
  const groups: Building[][] = [];
  const planned = groupsOf(powers.charts ? plans : plans.map(withoutCharts));
  if (planned.length > 1) onProgress?.(0, plans.length);
  for (const group of planned) {
    if (signal?.aborted) throw new GatewayFault('stopped');
    const before = queueNames(context.workbook);
    const refuseTaken = queueTakenNames(context.workbook, group);
    const formers = await lookAtOwned(context, group, powers);
    refuseTaken();
    const names = groups[0]?.[0]?.names ?? { before: before(), plans };
    groups.push(group.map((plan, index) => ({ plan, former: formers[index]!, rules: formers[index]?.rules.length === 0 ? [] : null, names })));
  }
  const begun: Building[] = [];
  for (const group of groups) {
    if (signal?.aborted) throw await undoBuild(context, begun, new GatewayFault('stopped'), powers);
    await drawGroup(context, group, begun, powers);
    onProgress?.(begun.length, plans.length);
  }
  const names = (buildings: readonly Building[]): string[] => buildings.map(({ plan }) => plan.name);
  const all = groups.flat();
  return { created: names(all.filter(({ former }) => !former)), updated: names(all.filter(({ former }) => former)) };
}

function withoutCharts({ charts: _, ...plan }: SheetPlan): SheetPlan {
  return plan;
}

async function drawGroup(context: ExcelContext, group: readonly Building[], begun: Building[], powers: BuildPowers): Promise<void> {
  const { application, workbook } = context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const { protection } = workbook;
  protection.load('protected');
  const rules = group.map(({ former }) => queueRules(former?.rules ?? []));
  // Sheets are added first: what keeps Excel from it keeps it from everything.
  for (const { plan, former } of group) if (!former) drawPlan(workbook.worksheets, plan, null);
  for (const { plan, former } of group) if (former) drawPlan(workbook.worksheets, plan, former);
  drawNames(workbook.names, group.map(({ plan }) => plan), group[0]!.names);
  try {
    await context.sync();
  } catch (reason) {
    if (wasRefused(reason)) throw await undoBuild(context, begun, reason, powers);
    const told = learnRules(group, rules);
    if (!told && (await isDrawn(context, group, powers))) return void begun.push(...group);
    throw await undoBuild(context, [...begun, ...group], reason, powers);
  }
  learnRules(group, rules);
  begun.push(...group);
}

/** Keeps what the batch told of the colour rules before it drew; false when it told nothing. */
function learnRules(group: readonly Building[], answers: readonly (() => ColourRule[])[]): boolean {
  try {
    const rules = answers.map((answer) => answer());
    group.forEach((building, index) => {
      building.rules = rules[index]!;
    });
    return group.some(({ former }) => former !== null && former.rules.length > 0);
  } catch {
    return false;
  }
}

import type { Message } from '../i18n/message';
import { withStatedPolarities } from '../recognise/stated-polarities';
import { POLICY_LAYOUT } from '../workbook/policy-names';
import type { Settings } from '../workbook/settings';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { Snapshot } from '../workbook/snapshot';
import { areaNamed } from '../workbook/snapshot';
import type { ValueCell } from './formula-mode';
import { inFormulaMode } from './formula-mode';
import type { Layout, ReportInput } from './layout';
import { plannedSnapshot } from './planned-snapshot';
import { policySheet, referringToSheet } from './policy-sheet';
import type { ReportRow } from './report-rows';
import { reportRows } from './report-rows';
import { isSameSheetName } from './sheet-name';
import { standingPolicySheet } from './standing-policy';
import { withPrintedScale } from './with-printed-scale';

/** The sheets to be made in one call, and what of the choice is not made. */
export interface ReportSet {
  readonly plans: readonly SheetPlan[];
  /** Chosen, but the workbook lacks what it is made from. */
  readonly skipped: readonly { readonly layout: Layout; readonly missing: readonly Message[] }[];
  /** Chosen, but its name is that of a sheet that is not its own: the user says what it is to be called. */
  readonly taken: readonly { readonly layout: Layout; readonly name: string }[];
  /** Cells that keep a value because no ordinary formula gives it. */
  readonly values: readonly ValueCell[];
}

/**
 * The report as the settings choose it: which layouts, in which order, on which sheets, in which formula mode. The sheet
 * Pengaturan Kinerja comes first, as formulas refer to it; where its name or one of its cells' is the user's own for something
 * else, there is none, and the policy is written in each formula.
 */
export function reportSet(input: ReportInput, layouts: readonly Layout[]): ReportSet {
  const { snapshot } = input;
  const known = withStatedPolarities(input.settings, snapshot, input.recognition);
  const printed = withPrintedScale({ ...input, settings: known });
  const { formulas } = known.report;
  // A scale the workbook prints is put on the sheet even where only its table is referred to.
  const policy = formulas === 'kinerja' || (formulas === 'portable' && printed !== known) ? policyBeside(printed, snapshot) : null;
  const settings = formulas === 'kinerja' && policy ? policy.settings : writtenOut(policy || formulas === 'values' ? printed : known);
  const rows = reportRows({ ...input, settings }, layouts);
  const isChosen = ({ layout }: ReportRow): boolean => !settings.report.excluded.includes(layout.id);
  const made = rows.filter(({ state }) => state === 'ready').map(({ layout, name }) => onSheet(layout, name, { ...input, settings }));
  const plans = policy && made.length > 0 ? [policy.plan, ...made] : made;
  const planned = plannedSnapshot(snapshot, plans);
  const inMode = plans.map((plan) => (plan.layout === POLICY_LAYOUT ? { plan, values: [] } : inFormulaMode(plan, settings.report.formulas, planned)));
  return {
    plans: inMode.map(({ plan }) => plan),
    skipped: rows.filter((row) => row.state === 'lacking' && isChosen(row)).map(({ layout, sources: { missing } }) => ({ layout, missing })),
    taken: rows.filter(({ state }) => state === 'taken').map(({ layout, name }) => ({ layout, name })),
    values: inMode.flatMap(({ values }) => values),
  };
}

/** The sheet Pengaturan Kinerja as it stands or will stand, and the settings of formulas beside it; null where it cannot. */
function policyBeside(settings: Settings, snapshot: Snapshot): { readonly settings: Settings; readonly plan: SheetPlan } | null {
  if (standingPolicySheet(snapshot)) return { settings, plan: policySheet(settings, snapshot) };
  const referring = referringToSheet(settings);
  const plan = policySheet(referring, snapshot);
  const isTaken = snapshot.sheets.some(({ name }) => isSameSheetName(name, plan.name)) || plan.names?.some(({ name }) => areaNamed(snapshot, name) !== undefined);
  return isTaken ? null : { settings: referring, plan };
}

/**
 * Settings under which formulas have the policy written in them where they leave the add-in: an ordinary formula cannot follow
 * the sheet Pengaturan Kinerja. A scale of the user's own has no other place than that sheet.
 */
function writtenOut(settings: Settings): Settings {
  const { scale } = settings.onSheet;
  return { ...settings, onSheet: { parts: scale === null ? [] : ['scale'], scale } };
}

function onSheet(layout: Layout, name: string, input: ReportInput): SheetPlan {
  const plan = { ...layout, sheetName: name }.plan(input);
  if (plan.name !== name) throw new Error(`${layout.id} does not go by its sheet name`);
  return plan;
}

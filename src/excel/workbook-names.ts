import { GatewayFault } from '../workbook/gateway-fault';
import { areaReference, isLost, parseReference } from '../workbook/name-reference';
import { GIVEN_NAME_COMMENT, OWNER_NAME } from '../workbook/owner-mark';
import type { PlanName, SheetPlan } from '../workbook/sheet-plan';

/** A name of the whole workbook as Excel tells it. */
export interface WorkbookName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The names of the workbook before a build, and all the plans that change them. */
export interface BuildNames {
  readonly before: readonly WorkbookName[];
  readonly plans: readonly SheetPlan[];
}

/** Excel compares names without regard to case. */
function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function named(names: readonly WorkbookName[], name: string): WorkbookName | undefined {
  return names.find((each) => sameText(each.name, name));
}

/** Asks for the names of the workbook; the function that is returned reads the answer. */
export function queueNames({ names }: Excel.Workbook): () => WorkbookName[] {
  names.load('items/name,items/formula,items/comment,items/visible');
  return () => names.items.map(({ name, formula, comment, visible }) => ({ name, formula: String(formula), comment, visible }));
}

/**
 * Asks whether the names of these plans are free; the function that is returned reads the answer, and throws fault `name-taken`
 * where one stands for something else than cells of our sheets. A name whose cells are gone is free.
 */
export function queueTakenNames({ names, tables }: Excel.Workbook, plans: readonly SheetPlan[]): () => void {
  const asked = plans.flatMap((plan) => plan.names ?? []).map(({ name }) => {
    const item = names.getItemOrNullObject(name);
    item.load('formula');
    const owner = item.getRangeOrNullObject().worksheet.names.getItemOrNullObject(OWNER_NAME);
    owner.load('formula');
    const table = tables.getItemOrNullObject(name);
    table.load('name');
    return { name, item, owner, table };
  });
  return () => {
    for (const { name, item, owner, table } of asked) {
      const isTaken = item.isNullObject ? !table.isNullObject : !isLost(String(item.formula)) && owner.isNullObject;
      if (isTaken) throw new GatewayFault('name-taken', { name });
    }
  };
}

/** The names we gave to cells of these sheets. */
function givenNames(names: readonly WorkbookName[], plans: readonly SheetPlan[]): readonly WorkbookName[] {
  return names.filter(({ formula, comment }) => {
    const sheet = comment === GIVEN_NAME_COMMENT ? parseReference(formula)?.sheet : undefined;
    return sheet !== undefined && plans.some((plan) => sameText(plan.name, sheet));
  });
}

function isPlanned(name: string, plans: readonly SheetPlan[]): boolean {
  return plans.some(({ names = [] }) => names.some((planned) => sameText(planned.name, name)));
}

/** Gives the names of some sheets of a build, and takes away what none of all has any more. A name that stands is moved, so that formulas keep it. */
export function drawNames(names: Excel.NamedItemCollection, drawn: readonly SheetPlan[], { before, plans }: BuildNames): void {
  for (const plan of drawn) {
    for (const { name, area } of plan.names ?? []) {
      setName(names, { name, formula: `=${areaReference(plan.name, area)}`, comment: GIVEN_NAME_COMMENT, visible: true }, named(before, name));
    }
  }
  for (const { name } of givenNames(before, drawn)) if (!isPlanned(name, plans)) names.getItemOrNullObject(name).delete();
}

function setName(names: Excel.NamedItemCollection, wanted: WorkbookName, present: WorkbookName | undefined): void {
  const item = present ? names.getItem(present.name) : names.add(wanted.name, wanted.formula);
  if (present && present.formula !== wanted.formula) item.formula = wanted.formula;
  if (present?.comment !== wanted.comment) item.comment = wanted.comment;
  if ((present?.visible ?? true) !== wanted.visible) item.visible = wanted.visible;
}

/** Whether all names of these sheets stand for their cells, and none is left that no sheet of the build has any more. */
export function areNamesDrawn(present: readonly WorkbookName[], drawn: readonly SheetPlan[], { plans }: BuildNames): boolean {
  const stands = ({ name, area }: PlanName, sheet: string): boolean => {
    const item = named(present, name);
    const place = item?.comment === GIVEN_NAME_COMMENT ? parseReference(item.formula) : null;
    return place !== null && areaReference(place.sheet, place) === areaReference(sheet, area);
  };
  return (
    drawn.every((plan) => (plan.names ?? []).every((name) => stands(name, plan.name))) && givenNames(present, drawn).every(({ name }) => isPlanned(name, plans))
  );
}

/** Each name that the build has to do with, as it was and as it is. */
function touched({ before, plans }: BuildNames, present: readonly WorkbookName[]): { readonly was?: WorkbookName; readonly is?: WorkbookName }[] {
  const all = [...plans.flatMap(({ names = [] }) => names), ...givenNames(before, plans)].map(({ name }) => name.toLowerCase());
  return [...new Set(all)].map((name) => ({ was: named(before, name), is: named(present, name) }));
}

/** Brings the names back to how they were before the build. */
export function restoreNames(names: Excel.NamedItemCollection, build: BuildNames, present: readonly WorkbookName[]): void {
  for (const { was, is } of touched(build, present)) {
    if (was) setName(names, was, is);
    else if (is) names.getItemOrNullObject(is.name).delete();
  }
}

export function areNamesAsBefore(build: BuildNames, present: readonly WorkbookName[]): boolean {
  return touched(build, present).every(({ was, is }) => JSON.stringify(was) === JSON.stringify(is));
}

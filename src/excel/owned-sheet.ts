import type { Area } from '../workbook/address';
import { formatArea } from '../workbook/address';
import { planArea } from '../workbook/drawn-cells';
import { GatewayFault } from '../workbook/gateway-fault';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { CellValue } from '../workbook/snapshot';
import { refuseTypedSince } from '../workbook/typed-cells';
import type { BlockContents } from './cell-block';
import { contentsOf, queueBlock } from './cell-block';
import type { CellLooks } from './cell-looks';
import { LOOK_PROPERTIES } from './cell-looks';
import type { ExcelContext } from './in-excel';
import type { PageLayout } from './page-layout';
import { queuePage } from './page-layout';
import { cellsIn } from './read-plan';
import { rangeOf } from './rectangles';
import type { Sizes } from './row-column-sizes';
import type { BuildPowers } from './requirement-sets';
import type { SheetCharts } from './sheet-charts';
import { queueCharts } from './sheet-charts';
import { areaOf } from './sheet-outline';
import { drawnAreaOf, layoutOf, queueMarks } from './sheet-owner';

/** Everything of a sheet of ours that bringing it up to date may change: enough to put it back. */
export interface OwnedSheet {
  readonly layout: string;
  /** What was drawn last. */
  readonly drawn: Area;
  /** What was drawn and what will be, from the first cell on; all below is of this area. */
  readonly area: Area;
  readonly block: BlockContents;
  readonly looks: CellLooks;
  /** Null where Excel does not tell. */
  readonly merges: readonly Area[] | null;
  readonly sizes: Sizes;
  readonly frozen: SheetPlan['frozen'];
  readonly page: PageLayout;
  /** Cells with content outside what was drawn: the user's notes. */
  readonly notes: readonly { readonly row: number; readonly column: number }[];
  /** From the first to the last cell with content. */
  readonly used: Area | null;
  /** The add-in's kind of colour rules on the area, as Excel lists them. */
  readonly rules: readonly Excel.ConditionalFormat[];
  /** Null where Excel has none of the charts we draw. */
  readonly charts: SheetCharts | null;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Looks weigh some 400 bytes a cell; more of them than this are read apart, so that an answer stays below 5 MB. */
export const LOOKS_PER_BATCH = 8_000;

function frozenOf(range: Excel.Range): SheetPlan['frozen'] {
  if (range.isNullObject) return { rows: 0, columns: 0 };
  const { rowCount, columnCount } = range;
  return { rows: rowCount >= ROWS ? 0 : rowCount, columns: columnCount >= COLUMNS ? 0 : columnCount };
}

function notesIn(used: Area, values: CellValue[][], formulas: unknown[][], drawn: Area): { row: number; column: number }[] {
  return contentsOf(values, formulas).flatMap((line, index) =>
    line.flatMap((content, at) => {
      const [row, column] = [used.top + index, used.left + at];
      const outside = row < drawn.top || row > drawn.bottom || column < drawn.left || column > drawn.right;
      return outside && ('formula' in content || content.value !== null) ? [{ row, column }] : [];
    }),
  );
}

/** Asks for the sheet of one plan. */
function queueOwned(context: ExcelContext, plan: SheetPlan, { readsMerges, charts }: BuildPowers, withLooks: boolean) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
  sheet.load('name');
  const { protection } = sheet;
  protection.load('protected');
  const marks = queueMarks(sheet);
  // Of a user's sheet that has the name nothing more is asked, however large it is: without the mark these are null objects.
  const ours = marks.owner.worksheetOrNullObject;
  const used = ours.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas');
  const frozen = ours.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  const range = marks.drawn.getRangeOrNullObject().getBoundingRect(formatArea(planArea(plan)));
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = readsMerges ? range.getMergedAreasOrNullObject() : null;
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const { conditionalFormats } = range;
  conditionalFormats.load('items/type');
  return {
    ...{ plan, sheet, protection, marks, used, frozen, range, merged, conditionalFormats },
    page: queuePage(ours),
    charts: charts ? queueCharts(ours) : null,
    block: queueBlock(range),
    rows: range.getRowProperties({ format: { rowHeight: true } }),
    columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    looks: withLooks ? range.getCellProperties(LOOK_PROPERTIES) : null,
  };
}

/** Our sheet as Excel told it; null where there is none. */
function ownedSheet({ plan, sheet, protection, marks, used, frozen, range, merged, conditionalFormats, page, charts, block, rows, columns, looks }: ReturnType<typeof queueOwned>): OwnedSheet | null {
  if (sheet.isNullObject) {
    refuseTypedSince(plan, null);
    return null;
  }
  const layout = layoutOf(marks);
  const drawn = drawnAreaOf(marks);
  // To Excel names are equal in either case; ours is written as the plan writes it.
  if (sheet.name !== plan.name || layout === null || drawn === null) throw new GatewayFault('sheet-name-taken', { sheet: plan.name });
  if (protection.protected) throw new GatewayFault('sheet-protected', { sheet: plan.name });
  const contents = block();
  refuseTypedSince(plan, (row, column) => contents.contents[row]?.[column] ?? { value: null });
  return {
    layout,
    drawn,
    area: areaOf(range),
    block: contents,
    looks: looks?.value ?? [],
    merges: !merged ? null : merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    sizes: {
      rows: rows.value.map(({ format }) => format?.rowHeight),
      columns: columns.value.map(({ columnHidden, format }) => (columnHidden ? 0 : format?.columnWidth)),
    },
    frozen: frozenOf(frozen),
    page: page(),
    notes: used.isNullObject ? [] : notesIn(areaOf(used), used.values as CellValue[][], used.formulas, drawn),
    used: used.isNullObject ? null : areaOf(used),
    rules: conditionalFormats.items.filter(({ type }) => type === 'Custom'),
    charts: charts && charts(),
  };
}

/**
 * The sheets of these plans as they stand, null for those that are not there; one round trip, and more only for the looks of a
 * very large one. Rejects with `sheet-name-taken`, `sheet-protected` or `workbook-protected`, and where a plan says what
 * people had typed, with `cell-changed` or `sheet-missing`.
 */
export async function lookAtOwned(context: ExcelContext, plans: readonly SheetPlan[], powers: BuildPowers): Promise<(OwnedSheet | null)[]> {
  const { protection } = context.workbook;
  protection.load('protected');
  const withLooks = plans.reduce((sum, plan) => sum + cellsIn(planArea(plan)), 0) <= LOOKS_PER_BATCH;
  const asked = plans.map((plan) => queueOwned(context, plan, powers, withLooks));
  await context.sync();
  const sheets = asked.map(ownedSheet);
  if (protection.protected && sheets.includes(null)) throw new GatewayFault('workbook-protected');
  if (withLooks) return sheets;
  const complete: (OwnedSheet | null)[] = [];
  for (const [index, sheet] of sheets.entries()) complete.push(sheet && { ...sheet, looks: await looksOf(context, plans[index]!.name, sheet.area) });
  return complete;
}

async function looksOf(context: ExcelContext, name: string, area: Area): Promise<CellLooks> {
  const looks: CellLooks = [];
  const step = Math.max(1, Math.floor(LOOKS_PER_BATCH / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += step) looks.push(...(await looksOfBand(context, name, { ...area, top, bottom: Math.min(area.bottom, top + step - 1) })));
  return looks;
}

async function looksOfBand(context: ExcelContext, name: string, band: Area): Promise<CellLooks> {
  const looks = rangeOf(context.workbook.worksheets.getItem(name), band).getCellProperties(LOOK_PROPERTIES);
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult has its value without a load
  return looks.value;
}

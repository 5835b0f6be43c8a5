import type { Area } from '../workbook/address';
import { bandProfileInForce } from '../workbook/band-profile-in-force';
import { displayedText } from '../workbook/displayed-text';
import { fittedHeights } from '../workbook/fitted-heights';
import type { Settings } from '../workbook/settings';
import type { ChartPlan, PlanCell, SheetPlan, ToneRule, TypedCell } from '../workbook/sheet-plan';
import { bandTones } from './band-tones';
import { withPageBreaks } from './page-breaks';
import { drawnChart } from './report-chart';
import { reportWords } from './report-words';
import { ownerSignature } from './signature-block';
import type { BlockPlan, ClosingPlan, TableBlock } from './table-block';
import { textCell } from './table-block';

/** The first row below the title, the unit and year, and one empty row: the header of the first table without a caption. */
export const HEADER_TOP = 3;
/** A sheet no wider than this, in characters, is printed upright. */
const UPRIGHT_CHARACTERS = 97;

/** What a layout says of its sheet; the rest is the same for all of them. */
export interface ReportSheet {
  readonly layout: string;
  readonly name: string;
  readonly title: string;
  readonly year: number | null;
  /** One table, or several under each other. */
  readonly blocks: readonly BlockPlan[];
  /** What stands below them all, in this order. */
  readonly closings?: readonly ClosingPlan[];
  /** False where the first party does not sign it, even where every sheet is to be signed: it has signatures of its own, or is no part of the report. */
  readonly signs?: false;
  readonly typed?: readonly TypedCell[];
}

interface Placed {
  readonly top: number;
  readonly bottom: number;
  readonly headerTop: number;
  readonly block: TableBlock;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
}

/** The whole sheet: title, tables with their notes and charts, closings, borders, widths, heights, colours and A4 or F4 print. */
export function reportSheet(sheet: ReportSheet, settings: Settings): SheetPlan {
  const { report } = settings;
  const placed = placedBlocks(sheet.blocks);
  const columnWidths = widest(placed.map(({ block }) => block.columnWidths));
  const last = columnWidths.length - 1;
  const yearText = sheet.year === null ? '' : reportWords('report.year', { year: sheet.year });
  const profile = bandProfileInForce(settings);
  const charts = placedCharts(placed, last);
  const closings = placedClosings([...(sheet.closings ?? []), ...(sheet.signs === false ? [] : ownerSignature(report))], charts.bottom, columnWidths);
  const bottom = closings.bottom;
  const single = placed.length === 1;
  const draft: SheetPlan = {
    layout: sheet.layout,
    name: sheet.name,
    cells: [
      { row: 0, column: 0, role: 'title', value: sheet.title },
      { row: 1, column: 0, role: 'subtitle', value: [report.unitName, yearText].filter((text) => text !== '').join(' · ') },
      ...placed.flatMap(({ cells }) => cells),
      ...charts.cells,
      ...closings.cells,
    ],
    merges: [rowArea(0, last), rowArea(1, last), ...placed.flatMap(({ merges }) => merges), ...closings.merges],
    bordered: [
      ...placed.map(({ headerTop, block }) => ({ top: headerTop, left: 0, bottom: block.body.bottom, right: block.columnWidths.length - 1 })),
      ...charts.bordered,
      ...closings.bordered,
    ],
    columnWidths,
    rowHeights: {},
    frozen: { rows: single ? placed[0]!.block.header.bottom + 1 : 0, columns: 0 },
    tones:
      profile?.measure === 'percent'
        ? placed.flatMap(({ block }) => block.toned.flatMap((area): readonly ToneRule[] => bandTones(profile, area)))
        : [],
    ...(charts.plans.length === 0 ? {} : { charts: charts.plans }),
    ...(sheet.typed === undefined ? {} : { typed: sheet.typed }),
    print: {
      paper: report.paper,
      orientation: columnWidths.reduce((sum, width) => sum + width, 0) <= UPRIGHT_CHARACTERS ? 'portrait' : 'landscape',
      repeatRows: single ? { from: placed[0]!.headerTop, to: placed[0]!.block.header.bottom } : { from: 0, to: 1 },
      area: { top: 0, left: 0, bottom, right: last },
      header: { left: report.unitName, centre: '', right: yearText },
      footer: { left: sheet.name, centre: reportWords('report.page', { page: '{page}', pages: '{pages}' }), right: '' },
    },
  };
  const keptWhole = [...placed, ...charts.placed, ...closings.placed].map(({ top, bottom: end }) => ({ top, bottom: end }));
  return withPageBreaks({ ...draft, rowHeights: fittedHeights(draft), keptWhole });
}

const rowArea = (row: number, right: number): Area => ({ top: row, bottom: row, left: 0, right });

const widest = (widths: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: Math.max(...widths.map(({ length }) => length)) }, (_, column) => Math.max(...widths.map((each) => each[column] ?? 0)));

/** From the last row of a part to the first of the next. */
const GAP = 2;

const bottomWithNotes = (bottom: number, notes: number): number => (notes === 0 ? bottom : bottom + 1 + notes);

/** The row the header of a captioned table begins at, below a table that ends on row `bottom` and has so many notes under it. */
export const headerTopBelow = (bottom: number, notes: number): number => bottomWithNotes(bottom, notes) + GAP + 1;

/** Each block with its caption above and its notes below, both as wide as the widest block, an empty row between two. */
function placedBlocks(blocks: readonly BlockPlan[]): readonly Placed[] {
  let top = HEADER_TOP;
  const placed = blocks.map(({ caption, plan }) => {
    const headerTop = caption === null ? top : top + 1;
    const block = plan(headerTop);
    const notesTop = block.body.bottom + 2;
    const lines = [...(caption === null ? [] : [top]), ...block.notes.map((_, index) => notesTop + index)];
    const each = {
      top,
      bottom: bottomWithNotes(block.body.bottom, block.notes.length),
      headerTop,
      block,
      cells: [
        ...(caption === null ? [] : [textCell({ row: top, column: 0 }, 'label-strong', caption)]),
        ...block.header.cells,
        ...block.body.cells,
        ...block.notes.map((note, index) => textCell({ row: notesTop + index, column: 0 }, 'note', note)),
      ],
      lines,
    };
    top = each.bottom + GAP;
    return each;
  });
  const right = Math.max(...placed.map(({ block }) => block.columnWidths.length)) - 1;
  return placed.map(({ lines, ...each }) => ({
    ...each,
    merges: [...each.block.header.merges, ...each.block.body.merges, ...lines.map((row) => rowArea(row, right))],
  }));
}

function placedCharts(placed: readonly Placed[], last: number) {
  let bottom = placed.at(-1)!.bottom;
  const drawn = placed
    .flatMap(({ block }) => block.charts ?? [])
    .map((chart) => {
      const top = bottom + 2;
      const each = drawnChart(chart, top, last);
      bottom = each.bottom;
      return { ...each, top };
    });
  return {
    bottom,
    placed: drawn,
    plans: drawn.map(({ plan }): ChartPlan => plan),
    cells: drawn.flatMap(({ cells }) => cells),
    bordered: drawn.map(({ bordered }) => bordered),
  };
}

function placedClosings(closings: readonly ClosingPlan[], above: number, columnWidths: readonly number[]) {
  let bottom = above;
  const parts = closings.map((closing) => {
    const top = bottom + 2;
    const part = closing(top, columnWidths.length - 1, columnWidths);
    bottom = Math.max(bottom, part.bottom);
    return { ...part, top };
  });
  return {
    bottom,
    // With the empty row above: a signature right under repeated headers would look like a row of the table.
    placed: parts.filter((part) => part.bottom >= part.top).map(({ top, bottom: end }) => ({ top: top - 1, bottom: end })),
    cells: parts.flatMap(({ cells }) => cells),
    merges: parts.flatMap(({ merges }) => merges),
    bordered: parts.flatMap(({ bordered }) => bordered ?? []),
  };
}

/** Room for figures, in characters: a number too wide for its column shows as ####. */
export function figureWidth(cells: readonly PlanCell[], columns: readonly number[]): number {
  const texts = cells
    .filter(({ column }) => columns.includes(column))
    .map(({ value, format }) => displayedText({ value: value ?? null, ...(format === undefined ? {} : { format }) }));
  return Math.min(24, Math.max(13, ...texts.map((text) => text.length + 2)));
}

/** Room for the category names. */
export function kategoriWidth(settings: Settings): number {
  return Math.max(14, ...(bandProfileInForce(settings)?.bands.map(({ label }) => label.length + 3) ?? []));
}

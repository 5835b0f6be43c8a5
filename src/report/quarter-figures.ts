import type { CumulativeKind } from '../domain/aggregate/cumulative';
import { CUMULATIVE_KINDS, kindsThatGive } from '../domain/aggregate/cumulative';
import { cumulativeQuestion } from '../recognise/cumulative-questions';
import { indicatorKey } from '../recognise/indicator-name';
import type { ColumnRole, Period, PerformanceTable } from '../recognise/performance-table';
import { periodInText } from '../recognise/period-in-text';
import { saysYear } from '../recognise/periods-by-title';
import type { Settings } from '../workbook/settings';
import { cellAt } from '../workbook/snapshot';
import { findAgreement } from './agreement-source';
import { copiedNumber } from './copied-number';
import type { ReportInput } from './layout';
import type { PlannerTable } from './planner-tables';
import { bestRanked, plannerTables } from './planner-tables';
import type { PrintedSource } from './printed-figure';
import { sourceFigures } from './source-figures';
import type { SourceRow } from './source-rows';
import { figureOf, itemRows, nameOf, rowFinder } from './source-rows';
import { findReportSource } from './source-table';

export const QUARTERS = ['TW1', 'TW2', 'TW3', 'TW4'] as const satisfies readonly Period[];

/** The figures of one indicator by quarter, I to IV; null where no table has one. */
export interface QuarterFigures {
  readonly yearTarget: PrintedSource | null;
  readonly targets: readonly (PrintedSource | null)[];
  readonly realisasi: readonly (PrintedSource | null)[];
}

export interface QuarterSource {
  readonly year: number | null;
  readonly tables: readonly PerformanceTable[];
  /** One row for each indicator. */
  readonly items: readonly SourceRow[];
  figures(item: SourceRow): QuarterFigures;
}

type Measure = 'target' | 'realisasi';
const placeOf = (name: string, measure: Measure, period: Period | null): string => `${measure} ${period ?? ''} ${indicatorKey(name)}`;

/**
 * The indicators of the table with most quarterly figures of the year, and those figures from it and from the other tables:
 * quarters across, in a long list, or on sheets of their own. A target of the year that none of them has is that of the
 * perjanjian kinerja. Null where no table has a realisasi of a quarter.
 */
export function findQuarterSource(input: ReportInput): QuarterSource | null {
  const main = findReportSource(input);
  const year = input.settings.report.year ?? main?.year ?? null;
  const named = plannerTables(input)
    .map((planner) => ({ ...planner, found: quarterly(planner, year, null) }))
    .filter(({ found }) => [...found.keys()].some((place) => place.startsWith('realisasi TW')));
  const last = plannerTables(input).filter(({ table }) => isOfLastQuarter(table));
  const tables = named.length === 0 ? [] : [...named, ...last.map((planner) => ({ ...planner, found: quarterly(planner, year, 'TW4') }))];
  const base = bestRanked(tables, ({ found }) => [found.size]);
  if (!base) return null;
  const ordered = [base, ...tables.filter((each) => each !== base)];
  const known = main?.group.period === null && !last.some(({ table }) => table === main.table) ? sourceFigures(main) : null;
  const figure = (name: string, measure: Measure, period: Period | null): PrintedSource | null => {
    for (const { found } of ordered) {
      const at = found.get(placeOf(name, measure, period));
      if (at) return at;
    }
    return null;
  };
  const seen = new Set<string>();
  const items = itemRows(base).filter((item) => {
    const key = indicatorKey(nameOf(item) ?? '');
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  const ownYearTarget = (item: SourceRow): PrintedSource | null => figure(nameOf(item)!, 'target', null) ?? known?.(nameOf(item), item.row.sasaran)?.target ?? null;
  const agreed = agreedTargets(input, year ?? base.table.year);
  const isAgreedAlone = (item: SourceRow): boolean => ownYearTarget(item) === null && agreed?.target(item) != null;
  return {
    year: year ?? base.table.year,
    tables: [...ordered.map(({ table }) => table), ...(agreed && items.some(isAgreedAlone) ? [agreed.table] : [])],
    items,
    figures(item) {
      const name = nameOf(item)!;
      return {
        yearTarget: ownYearTarget(item) ?? agreed?.target(item) ?? null,
        targets: QUARTERS.map((quarter) => figure(name, 'target', quarter)),
        realisasi: QUARTERS.map((quarter) => figure(name, 'realisasi', quarter)),
      };
    },
  };
}

/** A sheet of the last quarter reads as what the year came to; beside sheets of the other quarters it is that quarter's alone. */
const isOfLastQuarter = ({ kind, title, columns, rows }: PerformanceTable): boolean =>
  kind === 'capaian' && periodInText(title ?? '') === 'TW4' && !UP_TO.test(title ?? '') && columns.every((column) => column.period === null && !(isMeasure(column.role) && saysYear(column))) && rows.every(({ period }) => period === null);
const isMeasure = (role: ColumnRole | null): role is Measure => role === 'target' || role === 'realisasi';
const UP_TO = /(?<!\p{L})(?:s\s?[./]?\s?d\.?|sampai|hingga)(?!\p{L})/iu;

interface AgreedTargets {
  readonly table: PerformanceTable;
  target(item: SourceRow): PrintedSource | null;
}

/** The targets of the year's perjanjian kinerja by the indicator's name; null where there is none of that year. */
function agreedTargets(input: ReportInput, year: number | null): AgreedTargets | null {
  const agreement = findAgreement({ ...input, settings: { ...input.settings, report: { ...input.settings.report, year } } });
  if (agreement?.table.kind !== 'perjanjian-kinerja') return null;
  const find = rowFinder(itemRows(agreement).filter((item) => isFilled(figureOf(item, agreement.target))));
  return {
    table: agreement.table,
    target(item) {
      const row = find(nameOf(item), item.row.sasaran);
      return row && figureOf(row, agreement.target);
    },
  };
}

const isFilled = (figure: PrintedSource | null): boolean => figure !== null && cellAt(figure.sheet, figure.at.row, figure.at.column) !== undefined;

/** The figures of a table by measure, period and indicator. One that stands twice is none: nobody could say which holds. */
function quarterly(planner: PlannerTable, year: number | null, ofTitle: Period | null): ReadonlyMap<string, PrintedSource | null> {
  const found = new Map<string, PrintedSource | null>();
  for (const item of itemRows(planner)) {
    const name = nameOf(item);
    if (name === null) continue;
    planner.table.columns.forEach(({ role, period, year: ofColumn }, index) => {
      const stated = item.row.year ?? ofColumn ?? planner.table.year;
      const measure = role === 'angka-periode' ? item.row.measure : role;
      if (!isMeasure(measure) || (stated !== null && year !== null && stated !== year)) return;
      const figure = figureOf(item, index);
      const cell = figure && cellAt(figure.sheet, figure.at.row, figure.at.column);
      if (!figure || !cell) return;
      const place = placeOf(name, measure, item.row.period ?? period ?? ofTitle);
      found.set(place, found.has(place) ? null : figure);
    });
  }
  return found;
}

/** The number in a cell a formula can add up; null where there is none. */
export function cellNumber(figure: PrintedSource | null): number | null {
  const value = figure?.reading?.kind === 'number' ? copiedNumber(figure.sheet, figure.at, figure.at).value : null;
  return typeof value === 'number' ? value : null;
}

/** How the indicator's quarters make the year: the user's own word, else what its targets prove; null while neither says. */
export function cumulativeKind(name: string | null, { yearTarget, targets }: QuarterFigures, { answers }: Pick<Settings, 'answers'>): CumulativeKind | null {
  const answer = answers[cumulativeQuestion(name ?? '')];
  const chosen = CUMULATIVE_KINDS.find((kind) => kind === answer);
  if (chosen) return chosen;
  const [year, quarters] = [cellNumber(yearTarget), targets.map(cellNumber)];
  if (year === null || quarters.some((quarter) => quarter === null)) return null;
  const kinds = kindsThatGive(year, quarters.flatMap((quarter) => quarter ?? []));
  return kinds.length === 1 ? kinds[0]! : null;
}

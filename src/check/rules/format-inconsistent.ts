import type { ColumnRole, PerformanceTable } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import type { SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { numericCells } from '../figures/numeric-cells';
import type { Rule, RuleContext } from '../rule';
import { figureColumns } from '../figures/text-figures';

/** One kind of figure written in two ways: a space before %, decimals, dots for thousands, the Rp. Form only. */
export const formatInconsistent: Rule = {
  meta: { id: 'format-inconsistent', name: 'rule.format-inconsistent', severity: 'info', category: 'number' },
  scope: 'workbook',
  *evaluate(context) {
    for (const table of context.recognition.tables) yield* withinColumns(table, context);
    yield* betweenTables(context);
  },
};

type Trait = 'percent-space' | 'decimals' | 'thousands' | 'rupiah';
type Way = string;

interface Written {
  readonly place: CellPosition;
  readonly way: Way;
}

const SHARES: ReadonlySet<ColumnRole> = new Set(['capaian', 'serapan', 'persen', 'rata-rata']);
const MONEY: ReadonlySet<ColumnRole> = new Set(['pagu', 'realisasi-anggaran', 'sisa']);
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(['pagu', 'realisasi-anggaran', 'sisa', 'jumlah', 'jumlah-baris', 'target', 'realisasi']);

/** What a figure shows of how it is written. */
interface Look {
  readonly percent: 'spaced' | 'joined' | null;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly rupiah: boolean;
}

/** From here on a number has a thousands separator to show. */
const GROUPED_FROM = 1000;

const looks = new Map<string, Look>();
const sameLooks = new Map<string, Look>();

/** One object for all equal looks, so they can be counted. */
function only(look: Look): Look {
  const key = `${look.percent} ${look.decimals} ${look.grouped} ${look.rupiah}`;
  const known = sameLooks.get(key);
  if (known) return known;
  sameLooks.set(key, look);
  return look;
}

function lookOfFormat(format: string): Look {
  const known = looks.get(format);
  if (known) return known;
  const bare = format.replace(/"[^"]*"|\\./g, '');
  const look = only({
    percent: bare.includes('%') ? (/\s%/.test(bare) ? 'spaced' : 'joined') : null,
    decimals: /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0,
    grouped: /[#0],[#0]/.test(bare),
    rupiah: /rp/i.test(format),
  });
  looks.set(format, look);
  return look;
}

function lookOfText(text: string): Look {
  const shown = text.trim();
  return only({
    percent: shown.endsWith('%') ? (/\s%$/.test(shown) ? 'spaced' : 'joined') : null,
    decimals: /\d,(\d+)\s?%?$/.exec(shown)?.[1]?.length ?? 0,
    grouped: /\d[.,]\d{3}/.test(shown),
    rupiah: /^rp/i.test(shown),
  });
}

/** How a figure of this column is written in one respect; null where it shows nothing of it. */
function wayOf(trait: Trait, role: ColumnRole, value: number, look: Look): Way | null {
  switch (trait) {
    case 'percent-space':
      return look.percent;
    case 'decimals':
      // 100% beside 98,84% is a whole figure, not a rounded one.
      return SHARES.has(role) && look.decimals > 0 ? String(look.decimals) : null;
    case 'thousands':
      return AMOUNTS.has(role) && look.percent === null && Math.abs(value) >= GROUPED_FROM ? (look.grouped ? 'grouped' : 'bare') : null;
    case 'rupiah':
      return MONEY.has(role) && look.percent === null ? (look.rupiah ? 'with' : 'without') : null;
  }
}

/** Null where the cell holds no figure. */
function lookOf(cell: SnapshotCell | undefined): Look | null {
  if (typeof cell?.value === 'number') return lookOfFormat(cell.format ?? '');
  return typeof cell?.value === 'string' ? lookOfText(cell.value) : null;
}

const TRAITS: readonly Trait[] = ['percent-space', 'decimals', 'thousands', 'rupiah'];

function* withinColumns(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  const sheet = sheetNamed(snapshot, table.sheet);
  // A column with one number format and no texts cannot be mixed; only the others are looked at cell by cell.
  const mixed = figureColumns(table, snapshot).filter(({ formats, texts, numbers }) => formats.size > 1 || (texts.length > 0 && texts.length + numbers > 1));
  if (!sheet || mixed.length === 0) return;
  for (const { column, index } of mixed) {
    const figures = figuresOf(table, index, sheet);
    const small = new Map<Look, number>();
    const large = new Map<Look, number>();
    for (const { value, look } of figures) {
      const counts = Math.abs(value) >= GROUPED_FROM ? large : small;
      counts.set(look, (counts.get(look) ?? 0) + 1);
    }
    if (small.size + large.size < 2) continue;
    for (const trait of TRAITS) {
      const counts = new Map<Way, number>();
      for (const [looksOfSize, value] of [[small, 0], [large, GROUPED_FROM]] as const) {
        for (const [look, count] of looksOfSize) {
          const way = wayOf(trait, column.role, value, look);
          if (way !== null) counts.set(way, (counts.get(way) ?? 0) + count);
        }
      }
      const usual = prevailing(counts);
      if (usual === null) continue;
      const written: Written[] = [];
      for (const { row, value, look } of figures) {
        const way = wayOf(trait, column.role, value, look);
        if (way !== null) written.push({ place: { row, column: column.column }, way });
      }
      yield report(table, trait, { few: written.filter(({ way }) => way !== usual), many: written.filter(({ way }) => way === usual) }, snapshot);
    }
  }
}

/** A figure of a column as it is written. */
interface Figure {
  readonly row: number;
  readonly value: number;
  readonly look: Look;
}

function figuresOf(table: PerformanceTable, index: number, sheet: SheetSnapshot): readonly Figure[] {
  const { column } = table.columns[index]!;
  const figures: Figure[] = [];
  for (const { row, kind, readings } of table.rows) {
    const reading = readings[index];
    if (reading?.kind !== 'number' || kind === 'header' || kind === 'numbering') continue;
    const look = lookOf(cellAt(sheet, row, column));
    if (look) figures.push({ row, value: reading.quantity.value, look });
  }
  return figures;
}

/** The figures not written as most are, and those that are. */
interface Few {
  readonly few: readonly Written[];
  readonly many: readonly Written[];
}

/** The way most figures are written when not all are; null where all are alike or no way prevails. */
function prevailing(counts: ReadonlyMap<Way, number>): Way | null {
  if (counts.size < 2) return null;
  const [usual, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return all - most < most ? usual : null;
}

function report(table: PerformanceTable, trait: Trait, { few, many }: Few, snapshot: RuleContext['snapshot']): Finding {
  const [first, ...rest] = few as [Written, ...Written[]];
  const printed = printedCell(snapshot, table.sheet, first.place);
  const other = printedCell(snapshot, table.sheet, many[0]!.place);
  return {
    rule: 'format-inconsistent',
    severity: 'info',
    sheet: table.sheet,
    area: cellArea(first.place),
    printed,
    expected: trait === 'percent-space' ? printed.replace(/\s*%$/, many[0]!.way === 'spaced' ? ' %' : '%') : '',
    message: { key: `format-inconsistent.${trait}`, params: { printed, other, few: few.length, many: many.length } },
    evidence: `"${printed}" (${few.length}); "${other}" (${many.length})`,
    related: rest.map(({ place }) => at(table.sheet, place.row, place.column)),
    fix: null,
  };
}

interface TableHabit {
  readonly table: PerformanceTable;
  readonly way: Way;
  readonly cells: readonly CellPosition[];
}

const ENOUGH = 3;

/** Tables of one kind that each keep to one way, but not to the same: counts with and without dots, money with and without Rp. */
function* betweenTables({ recognition, snapshot }: RuleContext): Generator<Finding> {
  const traits = [
    { trait: 'thousands', kind: 'rekap', roles: new Set<ColumnRole>(['jumlah', 'jumlah-baris']), key: 'format-inconsistent.thousands-between-tables' },
    { trait: 'rupiah', kind: 'anggaran', roles: MONEY, key: 'format-inconsistent.rupiah-between-tables' },
  ] as const;
  for (const { trait, kind, roles, key } of traits) {
    const tables = recognition.tables.filter((table) => table.kind === kind);
    if (tables.length < 2) continue;
    const habits = tables.flatMap((table) => habitOf(table, trait, roles, snapshot) ?? []);
    const count = (way: Way): number => habits.filter((habit) => habit.way === way).length;
    for (const { table, way, cells } of habits) {
      const other = habits.find((habit) => habit.way !== way);
      // Grouped thousands are the better way whatever the majority; of the Rp the rarer is told.
      if (!other || (trait === 'thousands' ? way === 'grouped' : count(way) > count(other.way) || (count(way) === count(other.way) && way === 'without'))) continue;
      const [first] = cells as [CellPosition];
      const printed = printedCell(snapshot, table.sheet, first);
      const expected = printedCell(snapshot, other.table.sheet, other.cells[0]!);
      yield {
        rule: 'format-inconsistent',
        severity: 'info',
        sheet: table.sheet,
        area: cells.reduce((area, { row, column }) => ({ top: Math.min(area.top, row), bottom: Math.max(area.bottom, row), left: Math.min(area.left, column), right: Math.max(area.right, column) }), cellArea(first)),
        printed,
        expected: '',
        message: { key, params: { printed, other: expected, sheet: other.table.sheet, count: cells.length } },
        evidence: `"${printed}" (${cells.length}); ${other.table.sheet} "${expected}" (${other.cells.length})`,
        related: [at(other.table.sheet, other.cells[0]!.row, other.cells[0]!.column)],
        fix: null,
      };
    }
  }
}

/** The one way all such figures of the table are written; null where they are few or mixed. */
function habitOf(table: PerformanceTable, trait: Trait, roles: ReadonlySet<ColumnRole>, snapshot: RuleContext['snapshot']): TableHabit | null {
  const sheet = sheetNamed(snapshot, table.sheet);
  if (!sheet) return null;
  let way: Way | null = null;
  const cells: CellPosition[] = [];
  for (const { column, place, reading } of numericCells(table)) {
    if (reading.kind !== 'number' || !roles.has(column.role)) continue;
    const look = lookOf(cellAt(sheet, place.row, place.column));
    const own = look && wayOf(trait, column.role, reading.quantity.value, look);
    if (own === null) continue;
    if (way !== null && own !== way) return null;
    way = own;
    cells.push(place);
  }
  return way !== null && cells.length >= ENOUGH ? { table, way, cells } : null;
}

import type { Quantity } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { at, figure } from '../figures/figures';
import { indicatorLinks } from './indicator-links';
import type { LinkedRow } from './indicator-links';
import { possibleQuantities, rowStatements } from './indicator-statements';
import type { StatedRole } from './indicator-statements';
import type { RuleContext } from '../rule';
import { rowUnit, unitsAreComparable } from './row-unit';
import type { TableScope } from './table-scope';
import { areDifferentUnits, tableScope } from './table-scope';

/** One table's word on an indicator in one year. */
export interface Statement {
  readonly table: PerformanceTable;
  readonly row: TableRow;
  readonly columnIndex: number;
  readonly sheet: string;
  readonly place: Address;
  readonly indicator: string;
  readonly key: string;
  /** The numbers the cell may mean: two where its separators leave that open, none where it cannot be read. */
  readonly quantities: readonly Quantity[];
  /** The cell's figure as its reader sees it. */
  readonly text: string;
}

/** A cell that says otherwise than most tables do of the same indicator and year. */
export interface ValueConflict {
  readonly year: number;
  readonly period: string;
  readonly odd: Statement;
  readonly many: readonly Statement[];
  /** The other cells that differ from the many, the first of them where they are very many. */
  readonly otherOdd: readonly Statement[];
  /** True when nothing but an error explains the difference: equal names, plain numbers, one edition of one document. */
  readonly certain: boolean;
  /** True when none of the figures can be read: the texts differ, which number is meant is open. */
  readonly unreadable: boolean;
}

/** Two tables that differ this often over so many indicators speak of something else than the same year of the same unit. */
const MOSTLY_DIFFERENT = 0.5;
const ENOUGH_SHARED = 3;
/** More tables than this need not be named to show that they differ. */
const MOST_NAMED = 25;

/** Every cell that states the role of an indicator in a year otherwise than most tables of the workbook. */
export function* valueConflicts(
  { recognition, snapshot }: RuleContext,
  role: StatedRole,
  agree: (first: Quantity, second: Quantity) => boolean,
): Generator<ValueConflict> {
  const conflicts: ValueConflict[] = [];
  const shared = new Map<PerformanceTable, number>();
  const differing = new Map<PerformanceTable, number>();
  const same = (first: Statement, second: Statement): boolean =>
    first.quantities.some((one) => second.quantities.some((other) => agree(one, other)));
  for (const rows of indicatorLinks(recognition)) {
    for (const statements of comparableStatements(rows, role)) {
      const { year, period, all } = statements;
      const readable = all.filter(({ quantities }) => quantities.length > 0);
      for (const { table } of readable) shared.set(table, (shared.get(table) ?? 0) + 1);
      for (const [stated, unreadable] of [
        [readable, false],
        [all.filter(({ quantities }) => quantities.length === 0), true],
      ] as const) {
        const camps = campsOf(stated, unreadable ? (one, other) => one.text === other.text : same);
        if (camps.length < 2) continue;
        const many = camps.reduce((heaviest, camp) => (weight(camp) > weight(heaviest) ? camp : heaviest));
        const few = camps.filter((camp) => camp !== many).flat();
        for (const odd of few) {
          if (role !== 'capaian' && !unitsAreComparable(rowUnit(snapshot, odd.table, odd.row), rowUnit(snapshot, many[0]!.table, many[0]!.row))) continue;
          if (!unreadable) differing.set(odd.table, (differing.get(odd.table) ?? 0) + 1);
          const certain = !unreadable && isCertain(odd, many);
          conflicts.push({ year, period, odd, many, otherOdd: few.slice(0, MOST_NAMED).filter((other) => other !== odd), certain, unreadable });
        }
      }
    }
  }
  for (const conflict of conflicts) {
    const { odd, many } = conflict;
    const of = shared.get(odd.table) ?? 0;
    if (isSuperseded(odd, many)) continue;
    const mostlyDifferent = of >= ENOUGH_SHARED && (differing.get(odd.table) ?? 0) > of * MOSTLY_DIFFERENT;
    if (mostlyDifferent && areParallel(odd.table, many[0]!.table)) continue;
    yield mostlyDifferent && role !== 'target' ? { ...conflict, certain: false } : conflict;
  }
}

/** One form filled in on several sheets, for several units or periods: the same title and the same headers. */
function areParallel(first: PerformanceTable, second: PerformanceTable): boolean {
  const form = ({ title, columns }: PerformanceTable): string => [title ?? '', ...columns.map(({ header }) => header)].join('|').toLowerCase();
  return first.sheet !== second.sheet && form(first) === form(second);
}

const REVISED = /\b(perubahan|revisi)\b/i;

/** An agreement and the one that changed it may well differ; what else differs from the later one is still told. */
function isSuperseded({ table }: Statement, many: readonly Statement[]): boolean {
  const isRevised = (one: PerformanceTable): boolean => REVISED.test(`${one.title ?? ''} ${one.sheet}`);
  if (table.kind !== 'perjanjian-kinerja') return false;
  const others = many.flatMap((other) => (other.table.kind === 'perjanjian-kinerja' ? [isRevised(other.table)] : []));
  return isRevised(table) ? others.length === many.length && !others.includes(true) : others.includes(true);
}

function weight(camp: readonly Statement[]): number {
  return camp.length + (camp.some(({ table }) => table.kind === 'perjanjian-kinerja') ? 0.5 : 0);
}

function isCertain(odd: Statement, many: readonly Statement[]): boolean {
  const named = many.find(({ key }) => key === odd.key);
  if (!named || odd.quantities.length > 1 || named.quantities.length > 1) return false;
  return !tableScope(odd.table).edition && !tableScope(named.table).edition;
}

/** Statements that say the same, in order of their first; a table that contradicts itself has no say. */
function campsOf(statements: readonly Statement[], same: (first: Statement, second: Statement) => boolean): readonly Statement[][] {
  if (statements.length < 2) return [];
  const camps: Statement[][] = [];
  for (const statement of statements) {
    const camp = camps.find(([first]) => same(first!, statement));
    if (camp) camp.push(statement);
    else camps.push([statement]);
  }
  if (camps.length < 2) return [];
  const campOfTable = new Map<PerformanceTable, number>();
  const torn = new Set<PerformanceTable>();
  camps.forEach((camp, index) =>
    camp.forEach(({ table }) => {
      if ((campOfTable.get(table) ?? index) !== index) torn.add(table);
      campOfTable.set(table, index);
    }),
  );
  if (torn.size === 0) return camps;
  return camps.map((camp) => camp.filter(({ table }) => !torn.has(table))).filter((camp) => camp.length > 0);
}

interface Comparable {
  readonly year: number;
  readonly period: string;
  readonly all: readonly Statement[];
}

/** The statements on one indicator that must agree: of one year and period and one unit of work. */
function* comparableStatements(rows: readonly LinkedRow[], role: StatedRole): Generator<Comparable> {
  const byTime = new Map<string, { year: number; period: string; all: Statement[] }>();
  for (const linked of rows) {
    for (const { table, row, columnIndex, year, period, reading } of rowStatements(linked.table, linked.row, role)) {
      if (reading.kind === 'range' || (reading.kind === 'unreadable' && reading.reason === 'no-digits')) continue;
      const quantities = possibleQuantities(reading);
      if (role !== 'target' && quantities.some(({ bound }) => bound !== null)) continue;
      const statement: Statement = {
        table,
        row,
        columnIndex,
        sheet: table.sheet,
        place: at(table.sheet, row.row, table.columns[columnIndex]!.column),
        indicator: linked.name,
        key: linked.key,
        quantities,
        text: reading.kind === 'number' ? figure(reading.quantity) : 'text' in reading ? reading.text.replace(/\s+/g, ' ').trim() : '',
      };
      const time = `${year}|${period}`;
      const sameTime = byTime.get(time);
      if (sameTime) sameTime.all.push(statement);
      else byTime.set(time, { year, period, all: [statement] });
    }
  }
  for (const { year, period, all } of byTime.values()) {
    for (const together of ofOneUnit(all)) if (together.length > 1) yield { year, period, all: together };
  }
}

/** Kept apart where titles name different units of one kind; then a table that names none could be of any and has no say. */
function ofOneUnit(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  if (!nameSeveralUnits(statements)) return [statements];
  const byUnit = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { unit } = tableScope(statement.table);
    if (unit === null) continue;
    const key = `${unit.kind} ${unit.name}`;
    const own = byUnit.get(key);
    if (own) own.push(statement);
    else byUnit.set(key, [statement]);
  }
  return [...byUnit.values()];
}

function nameSeveralUnits(statements: readonly Statement[]): boolean {
  const scopes = new Map<string, TableScope>();
  for (const { table } of statements) {
    const scope = tableScope(table);
    if (scope.unit !== null) scopes.set(`${scope.unit.kind} ${scope.unit.name}`, scope);
    if (scopes.size > MOST_NAMED) return true;
  }
  const named = [...scopes.values()];
  return named.some((one, index) => named.slice(index + 1).some((other) => areDifferentUnits(one, other)));
}

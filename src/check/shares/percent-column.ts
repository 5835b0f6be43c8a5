import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import { TIER_MARK } from '../../recognise/performance-table';
import type { Snapshot } from '../../workbook/snapshot';
import type { CapaianScale } from '../capaian/capaian-scale';
import { capaianScale } from '../capaian/capaian-scale';
import { saysComparison } from '../names/comparison-columns';
import { oncePerTable } from '../once-per-table';
import { partnerColumn } from '../../recognise/partner-column';
import type { ColumnTotals, PercentBasis } from './percent-basis';
import { basisPercents, columnTotals, percentFits, printedPercent } from './percent-basis';
import { statedRatios } from '../sums/stated-sums';

/** A column of percentages and what it is of. */
export interface PercentColumn {
  readonly index: number;
  readonly scale: CapaianScale;
  readonly totals: ColumnTotals;
  /** Equally well fitting ones, the likeliest first. */
  readonly bases: readonly PercentBasis[];
  /** `rows`: learnt from the rows. `header`: the header says it and the rows do not contradict. `doubtful`: most rows do not fit. */
  readonly known: 'rows' | 'header' | 'doubtful';
}

const TERMS: ReadonlySet<ColumnRole> = new Set(['jumlah', 'jumlah-baris', 'pagu', 'realisasi-anggaran', 'sisa', 'target', 'realisasi', 'baseline']);
/** How many columns on the left a percentage looks back for its terms, and how many on the right. */
const LEFT_REACH = 6;
const RIGHT_REACH = 2;
const SAMPLE = 200;
/** In a longer list no row is a printable share of the whole. */
const LONGEST_SHARED = 5_000;
/** What fitting rows must tell together before a relation is no coincidence: 5 is one in 100.000 for each pair tried. */
const ENOUGH_TOLD = 5;
/** Told so much, the relation stands even where two rows of five are wrong. */
const CERTAINLY_TOLD = 8;

/** Every percentage column whose basis can be known. A fixed indicator of its own (capaian) has rules of its own. */
export const percentColumns = oncePerTable((table): readonly PercentColumn[] => {
  const totals = columnTotals(table);
  const rows = figureRows(table);
  return table.columns.flatMap(({ role }, index): PercentColumn[] => {
    if (role !== 'persen' && role !== 'serapan') return [];
    const scale = capaianScale(table, index);
    const said = role === 'serapan' ? saidBasis(table, index) : null;
    const learnt = learntBases(table, rows, index, scale, totals);
    const told = said && tell(said, rows, index, scale, totals);
    if (said && told && (told.holds * 2 >= told.judged || learnt.length === 0)) {
      return [{ index, scale, totals, bases: [said], known: told.holds * 2 >= told.judged ? 'header' : 'doubtful' }];
    }
    return learnt.length > 0 ? [{ index, scale, totals, bases: learnt, known: 'rows' }] : [];
  });
});

/** Columns whose ratio the numbering row of the form states, where it is true of at least as many rows as not. Capaian has rules of its own. */
export function statedPercentColumns(table: PerformanceTable, snapshot: Snapshot): readonly PercentColumn[] {
  const known = percentColumns(table);
  return statedRatios(table, snapshot).flatMap(({ result, part, whole }): PercentColumn[] => {
    if (table.columns[result]!.role === 'capaian' || known.some(({ index }) => index === result)) return [];
    const scale = capaianScale(table, result);
    const totals = columnTotals(table);
    const basis: PercentBasis = { kind: 'ratio', part, whole };
    const { holds, judged } = tell(basis, figureRows(table), result, scale, totals);
    return holds > 0 && holds * 2 >= judged ? [{ index: result, scale, totals, bases: [basis], known: holds * 3 >= judged * 2 ? 'rows' : 'doubtful' }] : [];
  });
}

const figureRows = ({ rows }: PerformanceTable): readonly TableRow[] => rows.filter(({ kind }) => kind === 'item' || kind === 'subtotal' || kind === 'total').slice(0, SAMPLE);

/** Serapan is realisasi ÷ pagu of the same year and period, unless its header speaks of physical progress, output or a share. */
function saidBasis(table: PerformanceTable, index: number): PercentBasis | null {
  const { header } = table.columns[index]!;
  // A heading over K and Rp speaks of both; the column of Rp is of money all the same.
  const ofMoney = /^(?:rp|keuangan|anggaran)\.?$/i.test(header.slice(header.lastIndexOf(TIER_MARK) + TIER_MARK.length));
  if (!ofMoney && /fisik|proporsi|porsi|kontribusi|share|sisa|keluaran|output|kinerja|volume/i.test(header)) return null;
  const part = partnerColumn(table, index, 'realisasi-anggaran');
  const whole = partnerColumn(table, index, 'pagu');
  return part === null || whole === null ? null : { kind: 'ratio', part, whole };
}

function learntBases(table: PerformanceTable, rows: readonly TableRow[], index: number, scale: CapaianScale, totals: ColumnTotals): readonly PercentBasis[] {
  let best: { told: number; bases: PercentBasis[] } = { told: 0, bases: [] };
  for (const basis of candidates(table, index)) {
    const { holds, judged, told } = tell(basis, rows, index, scale, totals);
    const isMost = holds * 3 >= judged * 2 || (told >= CERTAINLY_TOLD && holds * 5 >= judged * 3);
    if (told < ENOUGH_TOLD || !isMost || told < best.told - 1e-9) continue;
    if (told > best.told + 1e-9) best = { told, bases: [basis] };
    else best.bases.push(basis);
  }
  return best.bases;
}

/** Nearest columns first, the later column over the earlier. */
function candidates(table: PerformanceTable, index: number): readonly PercentBasis[] {
  const isTerm = (at: number): boolean => TERMS.has(table.columns[at]!.role) && table.columns[at]!.unit !== '%';
  const indices = table.columns.map((_, at) => at);
  const left = indices.slice(0, index).filter(isTerm).reverse();
  const terms = [...left.slice(0, LEFT_REACH), ...indices.slice(index + 1).filter(isTerm).slice(0, RIGHT_REACH)];
  const growth = saysComparison(table.columns[index]!);
  const bases: PercentBasis[] = [];
  for (const part of terms) {
    for (const whole of terms) {
      if (part === whole) continue;
      if (growth) bases.push({ kind: 'growth', later: part, earlier: whole });
      else bases.push({ kind: 'ratio', part, whole });
    }
  }
  if (growth) return bases;
  for (const part of terms) {
    if (table.rows.length <= LONGEST_SHARED) bases.push({ kind: 'of-column', part });
    for (const other of terms) if (part !== other) bases.push({ kind: 'of-both', part, other });
  }
  return bases;
}

interface Told {
  readonly holds: number;
  readonly judged: number;
  /** Decimal digits of chance the fitting rows exclude. */
  readonly told: number;
}

function tell(basis: PercentBasis, rows: readonly TableRow[], index: number, scale: CapaianScale, totals: ColumnTotals): Told {
  let holds = 0;
  let judged = 0;
  let told = 0;
  for (const row of rows) {
    const printed = printedPercent(row.readings[index], scale);
    if (!printed) continue;
    const given = basisPercents(basis, row, totals);
    if (given.length === 0) continue;
    judged += 1;
    if (!given.some((percent) => percentFits(printed, percent))) continue;
    holds += 1;
    told += digitsTold(printed.percent, printed.decimals);
  }
  return { holds, judged, told };
}

/** 87,31 tells four digits, 87 hardly two; 100 and 0 come by themselves. */
function digitsTold(percent: number, decimals: number): number {
  if (percent === 0 || percent === 100) return 1;
  return Math.min(1.7 + decimals, 4);
}

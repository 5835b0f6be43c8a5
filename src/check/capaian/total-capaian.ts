import type { Quantity } from '../../domain/numeral/reading';
import { printPercent } from '../../domain/numeral/print-numeral';
import type { CapaianGroup, PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { plainQuantity } from './capaian-rows';
import type { CapaianScale } from './capaian-scale';
import { capaianPercent, capaianScales } from './capaian-scale';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { RuleContext } from '../rule';

/** Rows that must be realisasi ÷ target before their JUMLAH is expected to be. */
const FEWEST_ALIKE = 3;

/**
 * The capaian on the JUMLAH of a table whose targets and realisasi are added up (penerimaan, kasus): realisasi ÷ target of
 * the sums, or the mean of the capaian above it. Any other figure is wrong where the rows above all divide so.
 */
export function* wrongTotalCapaian(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const totals = table.rows.filter(({ kind }) => kind === 'total');
  if (totals.length === 0) return;
  const scaleOf = capaianScales(table);
  for (const group of table.groups) {
    if (group.target === null || group.realisasi === null || group.capaian === null) continue;
    const scale = scaleOf(group.capaian);
    const items = table.rows.flatMap((row) => (row.kind === 'item' ? figuresOf(row, group, scale) : []));
    if (items.filter(fits).length < FEWEST_ALIKE || !items.every(fits)) continue;
    const mean = items.reduce((sum, { percent }) => sum + percent, 0) / items.length;
    for (const row of totals) {
      for (const total of figuresOf(row, group, scale)) {
        if (fits(total) || Math.abs(mean - total.percent) <= 10 ** -total.decimals || fits({ ...total, percent: total.percent * 100 }) || fits({ ...total, percent: total.percent / 100 })) continue;
        yield finding(table, row, group, total, context);
      }
    }
  }
}

interface Figures {
  readonly target: Quantity;
  readonly realisasi: Quantity;
  readonly percent: number;
  readonly decimals: number;
}

function figuresOf({ readings }: TableRow, { target, realisasi, capaian }: CapaianGroup, scale: CapaianScale): Figures[] {
  const [aim, result, printed] = [target, realisasi, capaian].map((index) => plainQuantity(readings[index!] ?? null));
  return aim && result && printed && aim.value > 0 ? [{ target: aim, realisasi: result, ...capaianPercent(printed, scale) }] : [];
}

/** Within one unit of the last printed place: cut off, or of figures rounded before. */
function fits({ target, realisasi, percent, decimals }: Figures): boolean {
  const slack = 10 ** -decimals + ((0.5 * 10 ** -realisasi.decimals * (realisasi.decimals > 0 ? 1 : 0)) / target.value) * 100;
  return Math.abs((realisasi.value / target.value) * 100 - percent) <= slack;
}

function finding(table: PerformanceTable, { row }: TableRow, { target, realisasi, capaian }: CapaianGroup, total: Figures, { snapshot }: RuleContext): Finding {
  const column = (index: number): number => table.columns[index]!.column;
  const place = { row, column: column(capaian!) };
  const printed = printedCell(snapshot, table.sheet, place);
  const expected = printPercent((total.realisasi.value / total.target.value) * 100);
  return {
    rule: 'capaian-mismatch',
    severity: 'error',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: 'capaian-mismatch.total', params: { printed, expected } },
    evidence: `${figure(total.realisasi)} ÷ ${figure(total.target)} × 100 = ${expected}`,
    related: [at(table.sheet, row, column(target!)), at(table.sheet, row, column(realisasi!))],
    fix: null,
  };
}

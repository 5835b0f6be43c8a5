import { printPlain } from '../../domain/numeral/print-numeral';
import type { Quantity } from '../../domain/numeral/reading';
import { beginsWithWord, isPercentageIndicator } from '../../recognise/indicator-name';
import { rupiahScaleQuestion } from '../../recognise/questions';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { plainQuantity } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { figureRuns } from '../figures/figure-runs';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule, RuleContext } from '../rule';

/** A name, a unit and a figure that do not go together: `Jumlah ...` in percent, `Persentase ...` in persons or above 100, thousands of rupiah in full rupiah. */
export const unitMismatch: Rule = {
  meta: { id: 'unit-mismatch', name: 'rule.unit-mismatch', severity: 'warning', category: 'number' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.columns.some(({ role }) => role === 'indikator') || table.subject !== null) {
      yield* countsInPercent(table, context);
      yield* percentagesOutOfPlace(table, context);
    }
    yield* fullRupiahUnderThousands(table, context);
  },
};

const FIGURES = new Set(['target', 'target-akhir', 'baseline', 'realisasi']);

interface Placed {
  readonly place: CellPosition;
  readonly row: TableRow;
  readonly quantity: Quantity;
}

/** `Jumlah anak ...`, not `Jumlah persentase ...` and no `(%)` of its own. */
function isCountByName(name: string): boolean {
  return /^\W*j/i.test(name) && beginsWithWord(name, 'jumlah') && !/persen|prosen|%|rasio|rata-rata|\bindeks\b/i.test(name);
}

function hasPercentage({ readings }: TableRow, columns: readonly number[]): boolean {
  for (const index of columns) if (plainQuantity(readings[index] ?? null)?.percent) return true;
  return false;
}

/** Figures of indicators named as counts that carry a percent sign, column by column. */
function* countsInPercent(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  const columns = table.columns.flatMap(({ role }, index) => (FIGURES.has(role) && columnProfiles(table)[index]!.percentages > 0 ? [index] : []));
  if (columns.length === 0) return;
  const rows = table.rows.filter((row) => row.kind === 'item' && row.label !== null && hasPercentage(row, columns) && isCountByName(row.label));
  if (rows.length === 0) return;
  const figures = table.columns.flatMap(({ role, column }, index): Placed[] =>
    FIGURES.has(role)
      ? rows.flatMap((row) => {
          const quantity = plainQuantity(row.readings[index] ?? null);
          return quantity?.percent ? [{ place: { row: row.row, column }, row, quantity }] : [];
        })
      : [],
  );
  for (const { area, figures: run } of figureRuns(figures)) {
    const { place, row } = run[0]!;
    const printed = printedCell(snapshot, table.sheet, place);
    yield {
      rule: 'unit-mismatch',
      severity: 'warning',
      sheet: table.sheet,
      area,
      printed,
      expected: '',
      message: { key: 'unit-mismatch.count-in-percent', params: { printed, indicator: row.label!, count: run.length } },
      evidence: `"${row.label!}" = ${printed}`,
      related: row.labelAt ? [at(table.sheet, row.labelAt.row, row.labelAt.column)] : [],
      fix: null,
    };
  }
}

/** A share of a whole, not growth and not a comparison with a plan, cannot pass 100. */
const MAY_PASS_100 = /peningkatan|pertumbuhan|kenaikan|bertambah|meningkat|laju|capaian|realisasi|pencapaian|rasio|terhadap|dibanding|surplus|efektivitas|efektifitas/i;
/** Other names of a share of a whole, where the unit column says `%`. */
const SHARE = /^\W*(cakupan|proporsi|prevalensi|angka partisipasi murni|apm\b|share of|proportion|percentage|coverage)/i;
const PERCENT_UNIT = /^(%|persen|percent|prosen)$/i;
const COUNTED_UNIT = /^(orang|jiwa|kk|unit|buah|dokumen|laporan|lembaga|kegiatan|kasus|desa|kecamatan|kali|paket|keluarga|anak|perkara|berkas)$/i;

function* percentagesOutOfPlace(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  const satuan = table.columns.find(({ role }) => role === 'satuan');
  for (const row of table.rows) {
    if (row.kind !== 'item' || row.label === null) continue;
    const isPercentage = /^\W*p/i.test(row.label) && isPercentageIndicator(row.label);
    if (!isPercentage && !(satuan && SHARE.test(row.label))) continue;
    const params = { indicator: row.label };
    const unit = satuan ? printedCell(snapshot, table.sheet, { row: row.row, column: satuan.column }).trim() : '';
    if (!isPercentage && !PERCENT_UNIT.test(unit)) continue;
    if (satuan && COUNTED_UNIT.test(unit)) {
      yield {
        rule: 'unit-mismatch',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea({ row: row.row, column: satuan.column }),
        printed: unit,
        expected: '%',
        message: { key: 'unit-mismatch.percentage-in-counts', params: { ...params, unit } },
        evidence: `"${row.label}"; "${unit}"`,
        related: [],
        fix: null,
      };
      continue;
    }
    for (let index = 0; index < table.columns.length; index += 1) {
      const { role, column } = table.columns[index]!;
      if (role !== 'target' && role !== 'target-akhir') continue;
      const quantity = plainQuantity(row.readings[index] ?? null);
      if (!quantity || quantity.value <= 100 || MAY_PASS_100.test(row.label)) continue;
      const place = { row: row.row, column };
      const printed = printedCell(snapshot, table.sheet, place);
      yield {
        rule: 'unit-mismatch',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea(place),
        printed,
        expected: '≤ 100%',
        message: { key: 'unit-mismatch.share-above-100', params: { ...params, printed } },
        evidence: `${figure(quantity)} > 100`,
        related: [],
        fix: null,
      };
    }
  }
}

/** From here on, thousands of rupiah are a thousand milliards: more than most agencies have. */
const SUSPICIOUS_THOUSANDS = 1_000_000_000;
const LEAST_FIGURES = 3;

/** Headed in thousands of rupiah, and every figure ends in three zeros all the same: they are likely full rupiah. */
function* fullRupiahUnderThousands(table: PerformanceTable, { settings }: RuleContext): Generator<Finding> {
  const columns = table.columns.flatMap((column, index) => (column.unit === 'ribu rupiah' && settings.answers[rupiahScaleQuestion(table.sheet, column.header)] === undefined ? [{ column, index }] : []));
  if (columns.length === 0) return;
  let most = 0;
  let count = 0;
  for (const { kind, readings } of table.rows) {
    if (kind === 'header' || kind === 'numbering') continue;
    for (const { index } of columns) {
      const value = plainQuantity(readings[index] ?? null)?.value ?? 0;
      if (value === 0) continue;
      if (value % 1000 !== 0) return;
      count += 1;
      most = Math.max(most, value);
    }
  }
  if (count < LEAST_FIGURES || most < SUSPICIOUS_THOUSANDS) return;
  const [{ column }] = columns as [(typeof columns)[number]];
  const right = Math.max(...columns.map(({ column: { headerAt } }) => headerAt.column));
  const value = printPlain(most);
  yield {
    rule: 'unit-mismatch',
    severity: 'info',
    sheet: table.sheet,
    area: { top: table.headerArea.top, bottom: column.headerAt.row, left: column.headerAt.column, right },
    printed: column.header,
    expected: 'Rp',
    message: { key: 'unit-mismatch.full-rupiah', params: { header: column.header, value, trillions: printPlain(most / 1e9), count } },
    evidence: `${value} × 1.000 = ${printPlain(most * 1000)}`,
    related: [{ sheet: table.sheet, top: table.headerArea.bottom + 1, bottom: table.area.bottom, left: column.column, right }],
    fix: null,
  };
}

import type { Reading } from '../../domain/numeral/reading';
import type { ColumnRole, PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { plainQuantity } from '../capaian/capaian-rows';
import { columnProfiles } from '../figures/column-profile';
import { printedCell } from '../figures/figures';
import type { Rule } from '../rule';

/** Counts and money laid out: a negative one takes something back that was never there. */
const NEVER_NEGATIVE: ReadonlySet<ColumnRole> = new Set(['pagu', 'realisasi-anggaran', 'serapan', 'jumlah', 'jumlah-baris', 'persen', 'bobot', 'nilai', 'rata-rata']);
const INDICATOR_FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'realisasi', 'baseline', 'target-akhir', 'standar-nasional']);

/** What may well fall below zero: growth, differences, deviations. */
const SIGNED_NAME =
  /\b(pertumbuhan|tumbuh|laju|trends?|tren|naik|turun|selisih|beda|perbedaan|gap|deviasi|kenaikan|penurunan|perubahan|perkembangan|bertambah|berkurang|penambahan|pengurangan|surplus|defisit|inflasi|neraca|peningkatan|sisa|saldo|lebih|kurang|growth|changes?|difference|deviation|variance|increase|decrease|balance|margin)\b|\+\s*\/\s*[-–−]|±|∆|Δ/i;

/** A negative number, or one in brackets, where the figure counts people, things or money. */
export const negativeValue: Rule = {
  meta: { id: 'negative-value', name: 'rule.negative-value', severity: 'warning', category: 'scale' },
  scope: 'table',
  *evaluate(table, { snapshot }) {
    const profiles = columnProfiles(table);
    for (const [index, column] of table.columns.entries()) {
      const { role } = column;
      if (profiles[index]!.lowest >= 0 || SIGNED_NAME.test(column.header) || isShareOfSigned(table, index)) continue;
      const isFigure = INDICATOR_FIGURES.has(role) || role === 'angka-periode';
      if (!isFigure && !NEVER_NEGATIVE.has(role) && role !== 'capaian') continue;
      for (const row of negativeRows(table, index)) {
        if ( row.kind === 'numbering' || row.kind === 'header') continue;
        if (isFigure && row.label !== null && SIGNED_NAME.test(row.label)) continue;
        // A capaian below zero that has its figures is judged by them: (2T-R)/T gives it where realisasi passed twice the target.
        if (role === 'capaian' && hasFigures(row.readings, table.groups.find(({ capaian }) => capaian === index))) continue;
        const printed = printedCell(snapshot, table.sheet, { row: row.row, column: column.column });
        yield {
          rule: 'negative-value',
          severity: 'warning',
          sheet: table.sheet,
          area: cellArea({ row: row.row, column: column.column }),
          printed,
          expected: '≥ 0',
          message: { key: printed.includes('(') ? 'negative-value.brackets' : 'negative-value.found', params: { printed, header: column.header } },
          evidence: `${printed} < 0`,
          related: [],
          fix: null,
        };
      }
    }
  },
};

/** A bare `%` right beside `Naik/Turun` is the share of it. */
function isShareOfSigned({ columns }: PerformanceTable, index: number): boolean {
  const { header, role } = columns[index]!;
  return role === 'persen' && /^\W*(?:%|persen|persentase|prosentase)\W*$/i.test(header) && SIGNED_NAME.test(columns[index - 1]?.header ?? '');
}

function negativeRows({ rows }: PerformanceTable, index: number): readonly TableRow[] {
  return rows.filter(({ readings }) => {
    const reading = readings[index];
    return reading?.kind === 'number' && reading.quantity.value < 0;
  });
}

function hasFigures(readings: readonly (Reading | null)[], group: { readonly target: number | null; readonly realisasi: number | null } | undefined): boolean {
  return [group?.target, group?.realisasi].every((index) => index !== null && index !== undefined && plainQuantity(readings[index] ?? null) !== null);
}

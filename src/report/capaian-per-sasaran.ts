import { mean } from '../domain/aggregate/mean';
import type { ReportInput } from './layout';
import { ratiosOf, reportBlocks } from './report-lines';
import { sasaranBlocks } from './sasaran-blocks';
import { findReportSource } from './source-table';

/** The mean capaian of one sasaran, as the report has it. */
export interface SasaranCapaian {
  /** Null where the table names no sasaran. */
  readonly sasaran: string | null;
  /** 1 is 100 %; null where no indicator has a capaian. */
  readonly ratio: number | null;
  /** Indicators that have a capaian, and all. */
  readonly counted: number;
  readonly indicators: number;
}

/** The capaian of every sasaran of the report's year, from the table the report is made from; null where there is none. */
export function capaianPerSasaran(input: ReportInput): { readonly year: number | null; readonly sheet: string; readonly rows: readonly SasaranCapaian[] } | null {
  const source = findReportSource(input);
  if (!source) return null;
  const names = sasaranBlocks(source.table.rows).map(({ name }) => name);
  const rows = reportBlocks(source, 0, false, input.settings).map(({ lines }, index): SasaranCapaian => {
    const ratios = ratiosOf(lines);
    const value = mean(ratios, 'ignore');
    return { sasaran: names[index]!, ratio: value.ok ? value.value : null, counted: ratios.filter((ratio) => ratio !== null).length, indicators: lines.length };
  });
  return { year: source.year, sheet: source.table.sheet, rows };
}

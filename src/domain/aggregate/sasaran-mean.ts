import type { Result } from '../result';
import { mean } from './mean';
import type { MeanReason, MissingValues } from './mean';

/** The two headline means of one report. They differ when sasaran have unequal numbers of indicators, so both are shown. */
export interface HeadlineMeans {
  /** Over all indicators alike. */
  readonly perIndicator: number;
  /** The mean of the sasaran means: "rata-rata capaian seluruh sasaran". */
  readonly perSasaran: number;
  /** One each sasaran; null for a sasaran without a value. */
  readonly sasaranMeans: readonly (number | null)[];
}

/** Both headline means of the capaian of each sasaran's indicators, in the unit of the values. */
export function sasaranMean(sasaran: readonly (readonly (number | null)[])[], missing: MissingValues): Result<HeadlineMeans, MeanReason> {
  const perIndicator = mean(sasaran.flat(), missing);
  if (!perIndicator.ok) return perIndicator;
  const sasaranMeans = sasaran.map((values) => {
    const ofSasaran = mean(values, missing);
    return ofSasaran.ok ? ofSasaran.value : null;
  });
  const perSasaran = mean(sasaranMeans, missing);
  return perSasaran.ok ? { ok: true, value: { perIndicator: perIndicator.value, perSasaran: perSasaran.value, sasaranMeans } } : perSasaran;
}

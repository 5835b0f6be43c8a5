import { bandOf } from '../domain/bands/band-of';
import type { BandProfile } from '../domain/bands/band-profile';
import { printBand } from '../domain/bands/print-band';
import type { CellPosition } from '../workbook/address';
import { formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import { reportWords } from './report-words';

/** The category of a nilai (0 to 100) under a scale of its own; empty without a nilai, and where none of the bands holds it. */
export function scoreCell(at: CellPosition, nilaiAt: CellPosition, nilai: number | null, profile: BandProfile): PlanCell {
  const cell = formatCell(nilaiAt);
  const formula = `=IF(ISNUMBER(${cell}),IFERROR(KINERJA.KATEGORI(${cell},"${profile.id}"),""),"")`;
  return { ...at, role: 'category', formula, value: (nilai === null ? null : bandOf(profile, nilai)?.label) ?? '' };
}

/** The scale of a nilai with its bands and source, and that nobody verified it where that is so. */
export function scoreScaleNote({ id, name, bands, measure, source, verified }: BandProfile): string {
  const words = reportWords('report.L16.scale', { scale: id, name, bands: bands.map((band) => `${band.label} ${printBand(band, measure)}`).join('; '), source });
  return verified ? words : `${words} ${reportWords('report.note.unverified')}`;
}

import type { Polarity } from '../domain/achievement/policy';
import type { Band, BandProfile } from '../domain/bands/band-profile';
import { printPlain } from '../domain/numeral/print-numeral';
import type { PerformanceTable, Period } from '../recognise/performance-table';
import { periodInText } from '../recognise/period-in-text';
import type { CellPosition } from '../workbook/address';
import { formatArea, formatCell } from '../workbook/address';
import { bandProfileInForce } from '../workbook/band-profile-in-force';
import type { Settings } from '../workbook/settings';
import type { ReportBlock } from './report-lines';
import { reportWords } from './report-words';
import type { ReportSource } from './source-table';

/** What a reader needs to recompute the table: the source, the formula with its policy, and the scale in force. */
export function methodNotes({ table, group: { period }, leftOut }: ReportSource, blocks: readonly ReportBlock[], capaianColumn: number, settings: Settings): readonly string[] {
  return [
    sourceNote(table),
    ...(leftOut.length === 0 ? [] : [reportWords('report.note.left-out', { tables: leftOut.map(({ sheet, area }) => `"${sheet}" ${formatArea(area)}`).join('; ') })]),
    ...periodNote(table.title, period),
    formulaNote(capaianCells(blocks, capaianColumn), settings),
    scaleNote(settings),
  ];
}

/** That the figures are of a part of the year, or taken for the year though the title of their table names its last part. */
function periodNote(title: string | null, period: Period | null): readonly string[] {
  if (period !== null) return [reportWords('report.note.part-of-year', { period: periodWords(period) })];
  const named = title === null ? null : periodInText(title);
  return named === null ? [] : [reportWords('report.note.taken-for-year', { period: periodWords(named) })];
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

function periodWords(period: Period): string {
  const nth = Number(period.replace(/\D/g, ''));
  if (period.startsWith('B')) return reportWords('report.period.month', { nth });
  return reportWords(period.startsWith('TW') ? 'report.period.quarter' : 'report.period.half', { nth: ROMAN[nth - 1]! });
}

export const sourceNote = ({ sheet, area }: PerformanceTable): string => reportWords('report.note.source', { sheet, area: formatArea(area) });

/** A capaian cell of the sheet and the polarity its formula has. */
export interface PolarCell {
  readonly at: CellPosition;
  readonly polarity: Polarity;
}

/** The capaian cells of the blocks. */
export const capaianCells = (blocks: readonly ReportBlock[], column: number): readonly PolarCell[] =>
  blocks.flatMap(({ lines }) => lines.map(({ row, found }) => ({ at: { row, column }, polarity: found.polarity })));

/** The formula of capaian with its policy, and the cells that have another for their polarity. */
export function formulaNote(cells: readonly PolarCell[], { policy, defaultPolarity }: Settings): string {
  const exceptions = new Map<Polarity, string[]>();
  for (const { at, polarity } of cells) {
    if (polarity === defaultPolarity) continue;
    const known = exceptions.get(polarity);
    if (known) known.push(formatCell(at));
    else exceptions.set(polarity, [formatCell(at)]);
  }
  const sentence = reportWords('report.note.formula', {
    formula: reportWords(`report.formula.${defaultPolarity}`),
    cap:
      policy.capRatio === null
        ? reportWords('report.note.no-cap')
        : reportWords('report.note.cap', { cap: `${printPlain(policy.capRatio * 100)}%` }),
    zero: reportWords(`report.zero.${policy.zeroTarget}`),
  });
  const others = [...exceptions].map(([polarity, cells]) =>
    reportWords('report.note.other-formula', { cells: cells.join(', '), formula: reportWords(`report.formula.${polarity}`) }),
  );
  return [sentence, ...others].join(' ');
}

/** The scale in force, and what it leaves open. */
export function scaleNote(settings: Settings): string {
  const profile = bandProfileInForce(settings);
  if (profile?.measure !== 'percent') return reportWords('report.note.no-scale', { scale: profile?.id ?? settings.bandProfile });
  const sentences = [
    reportWords('report.note.scale', {
      scale: profile.id,
      name: profile.name,
      bands: profile.bands.map(bandText).join('; '),
      source: profile.source,
    }),
    ...(profile.verified ? [] : [reportWords('report.note.unverified')]),
    ...(leavesAboveOpen(profile) ? [reportWords('report.note.above', { highest: `${printPlain(profile.bands[0]!.upper!)}%` })] : []),
    ...(settings.onSheet.parts.length > 0 ? [reportWords('report.note.policy-sheet')] : []),
  ];
  return sentences.join(' ');
}

const leavesAboveOpen = ({ above, bands }: BandProfile): boolean => above === 'none' && bands[0]?.upper != null;

/** `Sangat Baik > 75 s.d. 85`. */
function bandText({ label, lower, lowerClosed, upper, upperClosed }: Band): string {
  if (lower === null && upper === null) return label;
  if (lower === null) return `${label} ${upperClosed ? '≤' : '<'} ${printPlain(upper!)}`;
  const from = `${label} ${lowerClosed ? '≥' : '>'} ${printPlain(lower)}`;
  return upper === null ? from : `${from} ${upperClosed ? 's.d.' : '–'} ${upperClosed ? '' : '< '}${printPlain(upper)}`;
}

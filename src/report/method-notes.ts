import type { Polarity } from '../domain/achievement/policy';
import type { Band, BandProfile } from '../domain/bands/band-profile';
import { findBandProfile } from '../domain/bands/profiles';
import { printPlain } from '../domain/numeral/print-numeral';
import { formatArea, formatCell } from '../workbook/address';
import type { Settings } from '../workbook/settings';
import type { ReportBlock } from './report-lines';
import { reportWords } from './report-words';
import type { ReportSource } from './source-table';

/** What a reader needs to recompute the table: the source, the formula with its policy, and the scale in force. */
export function methodNotes({ table }: ReportSource, blocks: readonly ReportBlock[], capaianColumn: number, settings: Settings): readonly string[] {
  return [
    reportWords('report.note.source', { sheet: table.sheet, area: formatArea(table.area) }),
    formulaNote(blocks, capaianColumn, settings),
    scaleNote(settings.bandProfile),
  ];
}

function formulaNote(blocks: readonly ReportBlock[], capaianColumn: number, { policy, defaultPolarity }: Settings): string {
  const exceptions = new Map<Polarity, string[]>();
  for (const { row, found } of blocks.flatMap(({ lines }) => lines)) {
    if (found.polarity === defaultPolarity) continue;
    const cell = formatCell({ row, column: capaianColumn });
    const cells = exceptions.get(found.polarity);
    if (cells) cells.push(cell);
    else exceptions.set(found.polarity, [cell]);
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

function scaleNote(id: string): string {
  const profile = findBandProfile(id);
  if (profile?.measure !== 'percent') return reportWords('report.note.no-scale', { scale: id });
  const sentences = [
    reportWords('report.note.scale', {
      scale: profile.id,
      name: profile.name,
      bands: profile.bands.map(bandText).join('; '),
      source: profile.source,
    }),
    ...(profile.verified ? [] : [reportWords('report.note.unverified')]),
    ...(leavesAboveOpen(profile) ? [reportWords('report.note.above', { highest: `${printPlain(profile.bands[0]!.upper!)}%` })] : []),
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

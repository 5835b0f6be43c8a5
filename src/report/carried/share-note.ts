import { TIER_MARK } from '../../recognise/performance-table';
import type { PerformanceTable } from '../../recognise/performance-table';
import { reportWords } from '../report-words';
import { shareBasis } from './share-basis';

const LONGEST_NAME = 60;

/** How each column of percentages is worked out, in the words of the table's own headings. */
export function shareNotes(table: PerformanceTable): readonly string[] {
  const nameOf = (index: number): string => {
    const name = table.columns[index]!.header.split(TIER_MARK).at(-1)!;
    return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
  };
  return table.columns.flatMap(({ role }, index) => {
    const basis = role === 'persen' ? shareBasis(table, index) : null;
    if (basis === null) return [];
    const words = { share: nameOf(index), part: nameOf(basis.part) };
    switch (basis.kind) {
      case 'ratio':
        return [reportWords('report.share.ratio', { ...words, whole: nameOf(basis.whole) })];
      case 'of-both':
        return [reportWords('report.share.of-both', { ...words, other: nameOf(basis.other) })];
      case 'of-column':
        return [reportWords('report.share.of-column', words)];
    }
  });
}

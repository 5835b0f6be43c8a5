import type { Message, MessageKey } from '../i18n/message';
import type { NoCapaianReason } from './row-capaian';

/** How a reason is told: as a sentence beside the row, and as the two words that stand in a report's cell. */
interface NoCapaianWords {
  readonly sentence: MessageKey;
  readonly inCell: MessageKey;
}

const UNREADABLE: MessageKey = 'report.cell.unreadable';
const MISSING: MessageKey = 'report.cell.missing';
const NOT_COMPUTED: MessageKey = 'report.cell.not-computed';

const WORDS: Readonly<Record<NoCapaianReason, NoCapaianWords>> = {
  'target-missing': { sentence: 'no-capaian.target-missing', inCell: MISSING },
  'realisasi-missing': { sentence: 'no-capaian.realisasi-missing', inCell: MISSING },
  'target-unreadable': { sentence: 'no-capaian.target-unreadable', inCell: UNREADABLE },
  'realisasi-unreadable': { sentence: 'no-capaian.realisasi-unreadable', inCell: UNREADABLE },
  'target-ambiguous': { sentence: 'no-capaian.target-ambiguous', inCell: UNREADABLE },
  'realisasi-ambiguous': { sentence: 'no-capaian.realisasi-ambiguous', inCell: UNREADABLE },
  'realisasi-range': { sentence: 'no-capaian.realisasi-range', inCell: NOT_COMPUTED },
  'target-bound': { sentence: 'no-capaian.target-bound', inCell: NOT_COMPUTED },
  'realisasi-bound': { sentence: 'no-capaian.realisasi-bound', inCell: NOT_COMPUTED },
  'scales-differ': { sentence: 'no-capaian.scales-differ', inCell: 'report.cell.scales-differ' },
  'target-zero': { sentence: 'no-capaian.target-zero', inCell: NOT_COMPUTED },
  'realisasi-zero': { sentence: 'no-capaian.realisasi-zero', inCell: NOT_COMPUTED },
  'target-negative': { sentence: 'no-capaian.target-negative', inCell: NOT_COMPUTED },
  'realisasi-negative': { sentence: 'no-capaian.realisasi-negative', inCell: NOT_COMPUTED },
  'range-without-rentang': { sentence: 'no-capaian.range-without-rentang', inCell: NOT_COMPUTED },
  'rentang-without-range': { sentence: 'no-capaian.rentang-without-range', inCell: NOT_COMPUTED },
  'range-inverted': { sentence: 'no-capaian.range-inverted', inCell: NOT_COMPUTED },
};

/** Why a row has no capaian; `target` and `realisasi` are the cells as printed. */
export function noCapaianMessage(reason: NoCapaianReason, target: string, realisasi: string): Message {
  return { key: WORDS[reason].sentence, params: { target, realisasi } };
}

/** What a report's capaian cell says instead of a number. */
export const noCapaianInCell = (reason: NoCapaianReason): MessageKey => WORDS[reason].inCell;

/** True where a formula would still show a number, and not one to be trusted: there must be no formula at all. */
export const misleads = (reason: NoCapaianReason): boolean =>
  reason === 'target-ambiguous' || reason === 'realisasi-ambiguous' || reason === 'scales-differ';

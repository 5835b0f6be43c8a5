import type { Result } from '../domain/result';
import type { Message } from '../i18n/message';
import type { Layout } from '../report/layout';
import type { FormulaMode, ReportChoices } from '../workbook/settings';
import type { ReportArguments } from './arguments';
import { REPORT_OPTIONS } from './arguments';
import { nearestWord } from './nearest-word';

const MODES: readonly FormulaMode[] = ['kinerja', 'portable', 'values'];
const PAPERS: readonly ReportChoices['paper'][] = ['A4', 'F4'];

/** The first option given that `report` does not have; null where it has them all. */
export function unknownReportOption(argv: readonly string[]): Message | null {
  const given = argv.find((each) => /^--./.test(each) && !REPORT_OPTIONS.some((name) => each === `--${name}` || each.startsWith(`--${name}=`)));
  if (given === undefined) return null;
  return { key: 'cli.unknown-option', params: { given, nearest: `--${nearestWord(given.slice(2), REPORT_OPTIONS)}` } };
}

/** The choices the workbook keeps with those given in their place; the sentence on the first that is not known. */
export function reportChoices(kept: ReportChoices, { unit, year, mode, paper, layouts }: ReportArguments, known: readonly Layout[]): Result<ReportChoices, Message> {
  const ids = known.map(({ id }) => id);
  const formulas = mode === null ? kept.formulas : knownIn(MODES, mode);
  const onPaper = paper === null ? kept.paper : knownIn(PAPERS, paper);
  const order = layouts?.map((given) => ({ given, id: knownIn(ids, given) })) ?? null;
  const strange = order?.find(({ id }) => id === null);
  if (formulas === null) return unknownValue('mode', mode!, MODES);
  if (onPaper === null) return unknownValue('paper', paper!, PAPERS);
  if (strange) return unknownValue('layouts', strange.given, ids);
  if (year !== null && !/^\d{4}$/.test(year)) return { ok: false, reason: { key: 'cli.report.year-unreadable' } };
  const wanted = order?.flatMap(({ id }) => id ?? []) ?? null;
  return {
    ok: true,
    value: {
      ...kept,
      unitName: unit ?? kept.unitName,
      year: year === null ? kept.year : Number(year),
      formulas,
      paper: onPaper,
      ...(wanted === null ? {} : { order: wanted, excluded: ids.filter((id) => !wanted.includes(id)) }),
    },
  };
}

/** The word as it is known, in whatever case it was given. */
function knownIn<Word extends string>(words: readonly Word[], given: string): Word | null {
  return words.find((word) => word.toLowerCase() === given.toLowerCase()) ?? null;
}

function unknownValue(option: string, given: string, words: readonly string[]): Result<ReportChoices, Message> {
  const lower = words.map((word) => word.toLowerCase());
  const nearest = words[lower.indexOf(nearestWord(given, lower))]!;
  return { ok: false, reason: { key: 'cli.report.unknown-value', params: { option, given, nearest, all: words.join(', ') } } };
}

import type { Finding } from '../../check/finding';
import { findingContent } from '../../check/acknowledgement';
import type { Polarity } from '../../domain/achievement/policy';
import { indicatorKey } from '../../recognise/indicator-name';
import type { ColumnRole, Question } from '../../recognise/performance-table';
import { isPolarity } from '../words/polarity-words';
import type { Settings } from '../../workbook/settings';

/** The settings with the user's word on one column; null gives the column back to the recogniser. */
export function correctColumn(settings: Settings, sheet: string, header: string, role: ColumnRole | null): Settings {
  const others = settings.columns.filter((column) => column.sheet !== sheet || column.header !== header);
  return { ...settings, columns: role === null ? others : [...others, { sheet, header, role }] };
}

/** The settings with the direction of one indicator; null lets it follow the usual direction. */
export function setPolarity(settings: Settings, key: string, polarity: Polarity | null): Settings {
  const { [key]: _, ...others } = settings.polarities;
  return { ...settings, polarities: polarity === null ? others : { ...others, [key]: polarity } };
}

/** The settings with an answer; the answer to a question of direction is that indicator's direction. */
export function answerQuestion(settings: Settings, question: Question, option: string): Settings {
  const { indicator } = question.params;
  if (question.about === 'polarity' && indicator !== undefined && isPolarity(option)) {
    return setPolarity(settings, indicatorKey(indicator), option);
  }
  return { ...settings, answers: { ...settings.answers, [question.id]: option } };
}

export function acknowledge(settings: Settings, finding: Finding, reason: string): Settings {
  const { rule, sheet } = finding;
  const acknowledgement = { rule, sheet, content: findingContent(finding), reason };
  return { ...settings, acknowledgements: [...takeBack(settings, finding).acknowledgements, acknowledgement] };
}

/** The settings without the acknowledgement of this finding. */
export function takeBack(settings: Settings, finding: Finding): Settings {
  const content = findingContent(finding);
  const stays = settings.acknowledgements.filter(
    (kept) => kept.rule !== finding.rule || kept.sheet !== finding.sheet || kept.content !== content,
  );
  return { ...settings, acknowledgements: stays };
}

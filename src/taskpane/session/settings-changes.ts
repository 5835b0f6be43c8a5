import type { Finding } from '../../check/finding';
import { findingContent } from '../../check/acknowledgement';
import type { Polarity } from '../../domain/achievement/policy';
import { indicatorKey } from '../../recognise/indicator-name';
import type { ColumnRole, Question } from '../../recognise/performance-table';
import { isPolarity } from '../words/polarity-words';
import type { Acknowledgement, Settings } from '../../workbook/settings';

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

/** The settings with another answer kept under a question's id; null makes the question be asked again. */
export function changeAnswer(settings: Settings, id: string, option: string | null): Settings {
  const { [id]: _, ...others } = settings.answers;
  return { ...settings, answers: option === null ? others : { ...others, [id]: option } };
}

/** The settings with an answer; the answer to a question of direction is that indicator's direction. */
export function answerQuestion(settings: Settings, question: Question, option: string): Settings {
  const { indicator } = question.params;
  if (question.about === 'polarity' && indicator !== undefined && isPolarity(option)) {
    return setPolarity(settings, indicatorKey(indicator), option);
  }
  return changeAnswer(settings, question.id, option);
}

/** The settings with all these findings accepted for one reason, in place of the reasons they had. */
export function acknowledge(settings: Settings, findings: readonly Finding[], reason: string): Settings {
  const added = new Map(
    findings.map((finding) => {
      const acknowledgement = { rule: finding.rule, sheet: finding.sheet, content: findingContent(finding), reason };
      return [acknowledgementKey(acknowledgement), acknowledgement] as const;
    }),
  );
  return { ...settings, acknowledgements: [...takeBack(settings, findings).acknowledgements, ...added.values()] };
}

/** The settings without the acknowledgements of these findings. */
export function takeBack(settings: Settings, findings: readonly Finding[]): Settings {
  const gone = new Set(findings.map((finding) => acknowledgementKey({ rule: finding.rule, sheet: finding.sheet, content: findingContent(finding) })));
  return { ...settings, acknowledgements: settings.acknowledgements.filter((kept) => !gone.has(acknowledgementKey(kept))) };
}

function acknowledgementKey({ rule, sheet, content }: Omit<Acknowledgement, 'reason'>): string {
  return JSON.stringify([rule, sheet, content]);
}

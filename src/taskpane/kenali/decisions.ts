import { TIER_MARK, type Question } from '../../recognise/performance-table';
import type { Settings } from '../../workbook/settings';
import type { Speech } from '../language';
import { changeAnswer, correctColumn, setPolarity } from '../session/settings-changes';
import { isPolarity, polarities, polarityWords } from '../words/polarity-words';
import { answersOf, questionWords } from '../words/question-words';
import { columnRoles, isColumnRole, roleWords } from '../words/role-words';

/** Something the user decided about recognition, which can be decided otherwise or taken back. */
export interface Decision {
  readonly about: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  /** The settings with another choice; null takes the decision back. */
  decide(settings: Settings, value: string | null): Settings;
}

/** Every decision the settings keep: columns, directions of indicators, answers to questions. */
export function decisionsIn(settings: Settings, { say }: Speech): readonly Decision[] {
  const roles = columnRoles.map((value) => ({ value, words: say(roleWords[value]) }));
  const directions = polarities.map((value) => ({ value, words: say(polarityWords[value]) }));
  return [
    ...settings.columns.map(
      ({ sheet, header, role }): Decision => ({
        about: say('kenali.decision-column', { sheet, header: header.replaceAll(TIER_MARK, ' ') }),
        value: role,
        choices: roles,
        decide: (kept, value) => correctColumn(kept, sheet, header, value !== null && isColumnRole(value) ? value : null),
      }),
    ),
    ...Object.entries(settings.polarities).map(
      ([indicator, polarity]): Decision => ({
        about: say('kenali.decision-polarity', { indicator }),
        value: polarity,
        choices: directions,
        decide: (kept, value) => setPolarity(kept, indicator, value !== null && isPolarity(value) ? value : null),
      }),
    ),
    ...Object.entries(settings.answers).map(([id, value]): Decision => {
      const { about, choices } = answered(id);
      return {
        about: say(about.key, about.params),
        value,
        choices: choices.map((choice) => ({ value: choice.value, words: say(choice.words) })),
        decide: (kept, next) => changeAnswer(kept, id, next),
      };
    }),
  ];
}

/** What a question was about, from its id: its subject, then the sheet, which can hold no colon, then the header. */
function answered(id: string) {
  const [subject = '', sheet = '', ...rest] = id.split(':');
  const params = { sheet, header: rest.join(':').replaceAll(TIER_MARK, ' '), indicator: id.slice(subject.length + 1) };
  const asked = isSubject(subject) ? subject : null;
  switch (asked) {
    case 'rupiah-scale':
      return { about: { key: 'kenali.decision-rupiah-scale', params }, choices: answersOf(asked) } as const;
    case 'column-role':
      return { about: { key: 'kenali.decision-column', params }, choices: answersOf(asked) } as const;
    case 'cumulative':
      return { about: { key: 'kenali.decision-cumulative', params }, choices: answersOf(asked) } as const;
    case 'polarity':
      return { about: { key: 'kenali.decision-polarity', params }, choices: answersOf(asked) } as const;
    case null:
      return { about: { key: 'kenali.decision-other', params: { id } }, choices: [] } as const;
  }
}

function isSubject(subject: string): subject is Question['about'] {
  return Object.hasOwn(questionWords, subject);
}

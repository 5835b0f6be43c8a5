import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Question } from '../../recognise/performance-table';
import { columnLetters } from '../../workbook/address';
import { useSpeech } from '../language';
import { CellLink } from '../parts/CellLink';
import { useSession } from '../session/session-context';
import { answerQuestion } from '../session/settings-changes';
import { effectWords, optionWords, questionWords } from '../words/question-words';

const useStyles = makeStyles({
  panel: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  effect: { color: tokens.colorNeutralForeground2 },
  options: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
});

/** Something the recogniser will not guess; an answer is kept and the tables are recognised again. */
export function QuestionPanel({ sheet, question }: { sheet: string; question: Question }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { writing, changeSettings } = useSession();
  const sentence = say(questionWords[question.about], { column: columnLetters(question.at.left), ...question.params });
  return (
    <div role="group" aria-label={sentence} className={styles.panel}>
      <CellLink address={{ sheet, ...question.at }} withSheet />
      <div>{sentence}</div>
      <div className={styles.effect}>{say(effectWords[question.about])}</div>
      <div role="group" aria-label={say('kenali.question-options')} className={styles.options}>
        {question.options.map((option) => {
          const words = optionWords(question.about, option);
          return (
            <Button
              key={option}
              size="small"
              disabled={writing}
              onClick={() => changeSettings((settings) => answerQuestion(settings, question, option), 'recognise')}
            >
              {words ? say(words) : option}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

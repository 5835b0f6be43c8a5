import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PerformanceTable } from '../../recognise/performance-table';
import { useSpeech } from '../language';
import { Section } from '../parts/Section';
import { writtenCount } from '../words/written-count';
import { QuestionPanel } from './QuestionPanel';

const AT_FIRST = 4;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  more: { alignSelf: 'start', fontSize: tokens.fontSizeBase200 },
});

/** All that the recogniser asks, before the tables it asks about. */
export function QuestionList({ tables }: { tables: readonly PerformanceTable[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [all, setAll] = useState(false);
  const asked = tables.flatMap(({ sheet, questions }) => questions.map((question) => ({ sheet, question })));
  if (asked.length === 0) return null;
  const shown = all ? asked : asked.slice(0, AT_FIRST);
  const rest = asked.length - shown.length;
  return (
    <Section heading={say('kenali.questions', { count: writtenCount(asked.length) })}>
      <ul className={styles.list}>
        {shown.map(({ sheet, question }) => (
          <li key={question.id}>
            <QuestionPanel sheet={sheet} question={question} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link as="button" type="button" className={styles.more} onClick={() => setAll(true)}>
          {say('periksa.related-more', { count: writtenCount(rest) })}
        </Link>
      )}
    </Section>
  );
}

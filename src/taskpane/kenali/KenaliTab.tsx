import { Button, Spinner } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n/message';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { Section } from '../parts/Section';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { DecisionList } from './DecisionList';
import { DefaultPolarity } from './DefaultPolarity';
import { QuestionList } from './QuestionList';
import { TableCard } from './TableCard';
import { UnrecognisedList } from './UnrecognisedList';

/** What was recognised in the workbook, what is asked, what the user corrected, and what the host cannot do. */
export function KenaliTab({ limits }: { limits: readonly MessageKey[] }) {
  const { say } = useSpeech();
  const { state, busy, recheck } = useSession();
  if (!state.examination) {
    return (
      <TabFrame>
        {busy ? <Spinner size="small" label={say('work.reading')} /> : <Hint>{say('kenali.not-read')}</Hint>}
        {!busy && (
          <div>
            <Button appearance="primary" onClick={recheck}>
              {say('kenali.read')}
            </Button>
          </div>
        )}
      </TabFrame>
    );
  }
  const { tables, unrecognised } = state.examination.recognition;
  return (
    <TabFrame>
      <QuestionList tables={tables} />
      <Section heading={say('kenali.heading')}>
        {tables.length === 0 && <Hint>{say('kenali.none')}</Hint>}
        {tables.map((table) => (
          <TableCard key={table.id} table={table} />
        ))}
      </Section>
      {tables.length > 0 && <DefaultPolarity />}
      <DecisionList />
      <UnrecognisedList sheets={unrecognised} />
      {limits.length > 0 && (
        <Section heading={say('excel.limits')}>
          {limits.map((limit) => (
            <Hint key={limit}>{say(limit)}</Hint>
          ))}
        </Section>
      )}
    </TabFrame>
  );
}

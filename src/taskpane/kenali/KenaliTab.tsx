import { Button, Spinner } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { Section } from '../parts/Section';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { DecisionList } from './DecisionList';
import { DefaultPolarity } from './DefaultPolarity';
import { TableCard } from './TableCard';
import { UnrecognisedList } from './UnrecognisedList';

/** What was recognised in the workbook, what is asked, and what the user corrected. */
export function KenaliTab() {
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
      <Section heading={say('kenali.heading')}>
        {tables.length === 0 && <Hint>{say('kenali.none')}</Hint>}
        {tables.map((table) => (
          <TableCard key={table.id} table={table} />
        ))}
      </Section>
      {tables.length > 0 && <DefaultPolarity />}
      <DecisionList />
      <UnrecognisedList sheets={unrecognised} />
    </TabFrame>
  );
}

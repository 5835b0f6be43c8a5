import { Button, Spinner } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';

/** Why there is no finding to show: nothing was checked yet, there is no table, or all is well. */
export function NotChecked({ clean = false }: { clean?: boolean }) {
  const { say } = useSpeech();
  const { state, busy, recheck } = useSession();
  const tables = state.examination?.recognition.tables.length ?? 0;
  if (clean) {
    return (
      <TabFrame>
        <Hint>{tables === 0 ? say('periksa.no-table') : say('periksa.clean', { tables: writtenCount(tables) })}</Hint>
      </TabFrame>
    );
  }
  return (
    <TabFrame>
      {busy ? <Spinner size="small" label={say('work.checking')} /> : <Hint>{say('periksa.not-checked')}</Hint>}
      {!busy && (
        <div>
          <Button appearance="primary" onClick={recheck}>
            {say('tab.periksa')}
          </Button>
        </div>
      )}
    </TabFrame>
  );
}

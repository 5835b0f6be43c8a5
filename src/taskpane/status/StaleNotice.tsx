import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';

/** Says that what is shown is older than the workbook; nothing is examined again unasked. */
export function StaleNotice() {
  const { say } = useSpeech();
  const { state, busy, recheck } = useSession();
  if (!state.stale || busy) return null;
  return (
    <MessageBar intent="warning" politeness="polite">
      <MessageBarBody>{say('pane.stale')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={recheck}>
          {say('pane.reread')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

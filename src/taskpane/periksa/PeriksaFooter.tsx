import { Button } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { TabFooter } from '../parts/TabFrame';
import { writtenCount } from '../words/written-count';

interface PeriksaFooterProps {
  readonly fixableCount: number;
  readonly disabled: boolean;
  onFixAll(): void;
  onWriteFindings(): void;
}

/** What can be done with all findings at once, and the keys of the list. */
export function PeriksaFooter({ fixableCount, disabled, onFixAll, onWriteFindings }: PeriksaFooterProps) {
  const { say } = useSpeech();
  return (
    <TabFooter>
      {fixableCount > 0 && (
        <Button size="small" disabled={disabled} onClick={onFixAll}>
          {say('periksa.fix-all', { count: writtenCount(fixableCount) })}
        </Button>
      )}
      <Button size="small" disabled={disabled} onClick={onWriteFindings}>
        {say('periksa.write-sheet')}
      </Button>
      <Hint>{say('periksa.keys')}</Hint>
    </TabFooter>
  );
}

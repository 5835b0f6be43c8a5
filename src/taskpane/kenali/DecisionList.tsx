import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { VirtualRows } from '../parts/VirtualRows';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';
import { decisionsIn, type Decision } from './decisions';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalS },
  about: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choice: { display: 'flex', gap: tokens.spacingHorizontalXS },
  select: { flexGrow: 1, minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  button: { flexShrink: 0 },
});

/** All that the user decided about recognition, each of which can be changed and taken back. */
export function DecisionList() {
  const speech = useSpeech();
  const { state } = useSession();
  const decisions = decisionsIn(state.settings, speech);
  if (decisions.length === 0) return null;
  const label = speech.say('kenali.decisions', { count: writtenCount(decisions.length) });
  return (
    <Disclosure label={label}>
      <VirtualRows
        label={label}
        items={decisions}
        maxHeight={320}
        estimatedHeight={52}
        render={(decision) => <DecisionRow decision={decision} />}
      />
    </Disclosure>
  );
}

function DecisionRow({ decision: { about, value, choices, decide } }: { decision: Decision }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { writing, changeSettings } = useSession();
  return (
    <div className={styles.row}>
      <span className={styles.about}>{about}</span>
      <div className={styles.choice}>
        {choices.length > 0 && (
          <Select
            size="small"
            className={styles.select}
            value={value}
            disabled={writing}
            aria-label={about}
            onChange={(_, { value: next }) => changeSettings((settings) => decide(settings, next), 'recognise')}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.words}
              </option>
            ))}
          </Select>
        )}
        <Button
          size="small"
          className={styles.button}
          disabled={writing}
          aria-label={say('kenali.take-back-of', { decision: about })}
          onClick={() => changeSettings((settings) => decide(settings, null), 'recognise')}
        >
          {say('kenali.take-back')}
        </Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../../workbook/settings';
import { useSpeech, type Speech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { VirtualRows } from '../parts/VirtualRows';
import { useSession } from '../session/session-context';
import { correctColumn, setPolarity } from '../session/settings-changes';
import { polarityWords } from '../words/polarity-words';
import { isColumnRole, roleWords } from '../words/role-words';
import { writtenCount } from '../words/written-count';

interface Decision {
  readonly words: string;
  takeBack(settings: Settings): Settings;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  words: { minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { flexShrink: 0 },
});

/** All that the user decided about recognition, each of which can be taken back. */
export function DecisionList() {
  const styles = useStyles();
  const speech = useSpeech();
  const { state, writing, changeSettings } = useSession();
  const decisions = decisionsIn(state.settings, speech);
  if (decisions.length === 0) return null;
  const label = speech.say('kenali.decisions', { count: writtenCount(decisions.length) });
  return (
    <Disclosure label={label}>
      <VirtualRows
        label={label}
        items={decisions}
        maxHeight={240}
        estimatedHeight={30}
        render={({ words, takeBack }) => (
          <div className={styles.row}>
            <span className={styles.words}>{words}</span>
            <Button
              size="small"
              className={styles.button}
              disabled={writing}
              aria-label={speech.say('kenali.take-back-of', { decision: words })}
              onClick={() => changeSettings(takeBack, 'recognise')}
            >
              {speech.say('kenali.take-back')}
            </Button>
          </div>
        )}
      />
    </Disclosure>
  );
}

function decisionsIn(settings: Settings, { say }: Speech): readonly Decision[] {
  const columns = settings.columns.map(({ sheet, header, role }) => ({
    words: say('kenali.decision-column', { sheet, header, role: isColumnRole(role) ? say(roleWords[role]) : role }),
    takeBack: (kept: Settings) => correctColumn(kept, sheet, header, null),
  }));
  const polarities = Object.entries(settings.polarities).map(([indicator, polarity]) => ({
    words: say('kenali.decision-polarity', { indicator, polarity: say(polarityWords[polarity]) }),
    takeBack: (kept: Settings) => setPolarity(kept, indicator, null),
  }));
  const answered = Object.keys(settings.answers).length;
  const answers = {
    words: say('kenali.decision-answers', { count: writtenCount(answered) }),
    takeBack: (kept: Settings) => ({ ...kept, answers: {} }),
  };
  return [...columns, ...polarities, ...(answered > 0 ? [answers] : [])];
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Confidence } from '../../recognise/performance-table';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { certaintyWords, reasonSentences } from '../words/certainty-words';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  unsure: { border: `1px solid ${tokens.colorStatusWarningBorder2}`, color: tokens.colorStatusWarningForeground3 },
  reasons: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** How sure the recogniser is, where it is not certain, and why when asked. */
export function ConfidenceNote({ confidence }: { confidence: Confidence }) {
  const styles = useStyles();
  const speech = useSpeech();
  if (confidence.certainty === 'pasti') return null;
  return (
    <Disclosure
      label={
        <span className={mergeClasses(styles.badge, confidence.certainty === 'ragu' && styles.unsure)}>
          {speech.say('kenali.why-sure', { certainty: speech.say(certaintyWords[confidence.certainty]) })}
        </span>
      }
    >
      <p className={styles.reasons}>{reasonSentences(confidence, speech).join(' ')}</p>
    </Disclosure>
  );
}

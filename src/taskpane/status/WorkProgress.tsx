import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n/message';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import type { Phase } from '../session/session-state';
import { writtenCount } from '../words/written-count';
import { useOutlasts } from './use-outlasts';

const phaseWords: Record<Phase, MessageKey> = {
  reading: 'work.reading',
  recognising: 'work.recognising',
  checking: 'work.checking',
  writing: 'work.writing',
};

/** Work shorter than this is not worth a flicker. */
const WORTH_TELLING_MS = 500;

const useStyles = makeStyles({
  progress: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  words: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1' },
});

/** The work going on, the sheet at work, and the button that stops it. A write can be stopped between two of its parts, and is then undone. */
export function WorkProgress() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { state, stop } = useSession();
  const { work } = state;
  const worthTelling = useOutlasts(work !== null, WORTH_TELLING_MS);
  if (!work || !worthTelling) return null;
  const steps = work.total > 0 ? say('work.steps', { done: writtenCount(work.done), total: writtenCount(work.total) }) : null;
  const label = [say(phaseWords[work.phase]), work.sheet, steps].filter(Boolean).join(' · ');
  return (
    <div className={styles.progress}>
      <span className={styles.words} title={label}>
        {label}
      </span>
      {(work.phase !== 'writing' || work.done < work.total) && (
        <Button size="small" onClick={stop}>
          {say('pane.stop')}
        </Button>
      )}
      <ProgressBar className={styles.bar} aria-label={label} {...(work.total > 0 ? { value: work.done, max: work.total } : {})} />
    </div>
  );
}

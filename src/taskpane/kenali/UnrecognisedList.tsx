import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnrecognisedSheet } from '../../recognise/performance-table';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { VirtualRows } from '../parts/VirtualRows';
import { writtenCount } from '../words/written-count';

const useStyles = makeStyles({
  row: { paddingBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** The sheets without a table, each with the reason. */
export function UnrecognisedList({ sheets }: { sheets: readonly UnrecognisedSheet[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const label = say('kenali.unrecognised', { count: writtenCount(sheets.length) });
  if (sheets.length === 0) return null;
  return (
    <Disclosure label={label}>
      <VirtualRows
        label={label}
        items={sheets}
        maxHeight={320}
        estimatedHeight={36}
        render={({ sheet, reason }) => (
          <div className={styles.row}>
            <div className={styles.sheet}>{sheet}</div>
            <div className={styles.reason}>{say(`unrecognised.${reason}`)}</div>
          </div>
        )}
      />
    </Disclosure>
  );
}

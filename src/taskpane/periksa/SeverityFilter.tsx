import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../check/finding';
import { SeverityIcon } from '../icons/severity-icon';
import { useSpeech } from '../language';
import { severities, severityWords } from '../words/severity-words';
import { writtenCount } from '../words/written-count';
import type { ListedFinding } from './listed-finding';
import { useSeverityColours } from './severity-colours';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  level: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    '@container (max-width: 345px)': { columnGap: '3px', padding: '2px 5px', fontSize: '11px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hidden: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface SeverityFilterProps {
  readonly listed: readonly ListedFinding[];
  readonly hidden: readonly Severity[];
  onChange(hidden: readonly Severity[]): void;
}

/** How many open findings each level has; a click hides or shows the level. */
export function SeverityFilter({ listed, hidden, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const { say } = useSpeech();
  const open = listed.filter(({ reason }) => reason === null);
  return (
    <div role="group" aria-label={say('periksa.levels')} className={styles.group}>
      {severities.map((severity) => {
        const shown = !hidden.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={shown}
            className={mergeClasses(styles.level, !shown && styles.hidden)}
            onClick={() => onChange(shown ? [...hidden, severity] : hidden.filter((other) => other !== severity))}
          >
            <span className={shown ? colours[severity] : undefined}>
              <SeverityIcon severity={severity} />
            </span>
            {say(severityWords[severity])}{' '}
            <span className={styles.count}>{writtenCount(open.filter(({ finding }) => finding.severity === severity).length)}</span>
          </button>
        );
      })}
    </div>
  );
}

import type { RuleMeta } from '../../check/rule';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SeverityIcon } from '../icons/severity-icon';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { severityWords } from '../words/severity-words';
import { FindingDetails } from './FindingDetails';
import type { ListedFinding } from './listed-finding';
import { rowAttributes, type RowPlace } from './row-place';
import type { FindingPanel } from './finding-panel';
import { useSeverityColours } from './severity-colours';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  cell: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  top: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  place: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  figures: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  printed: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  label: { color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  message: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  evidence: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  shortened: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

interface FindingRowProps {
  readonly listed: ListedFinding;
  readonly place: RowPlace;
  readonly withSheet: boolean;
  readonly panel: FindingPanel | null;
  onPanel(panel: FindingPanel | null): void;
  /** Every finding of the check. */
  readonly all: readonly ListedFinding[];
  /** How many findings of this rule have a safe fix. */
  readonly fixableOfRule: number;
  onFixRule(rule: RuleMeta): void;
  onActivate(): void;
}

/** One finding: what is printed where, what was expected and how it was worked out; the active one says more and can be acted on. */
export function FindingRow({ listed, place, withSheet, panel, onPanel, all, fixableOfRule, onFixRule, onActivate }: FindingRowProps) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const { say, sayMessage } = useSpeech();
  const { reveal } = useSession();
  const { finding, cell, label } = listed;
  const show = () => {
    onActivate();
    reveal({ sheet: finding.sheet, ...finding.area });
  };
  return (
    <div {...rowAttributes(place)} aria-level={2} aria-selected={place.active} className={mergeClasses(styles.row, place.active && styles.active)} onClick={show}>
      <div role="gridcell" className={styles.cell}>
        <div className={styles.top}>
          <span className={mergeClasses(styles.mark, colours[finding.severity])}>
            <SeverityIcon severity={finding.severity} size={10} />
            {say(severityWords[finding.severity])}
          </span>
          <span className={styles.place}>{cell}</span>
          <span className={styles.figures} title={`${finding.printed} → ${finding.expected}`}>
            <span className={styles.printed}>{finding.printed}</span>
            {finding.expected !== '' && <span className={styles.printed}>→ {finding.expected}</span>}
          </span>
        </div>
        {(withSheet || label !== null) && (
          <div className={styles.label} title={label ?? undefined}>
            {[withSheet ? finding.sheet : null, label].filter(Boolean).join(' · ')}
          </div>
        )}
        <div className={styles.message}>{sayMessage(finding.message)}</div>
        {finding.evidence !== '' && <div className={mergeClasses(styles.evidence, !place.active && styles.shortened)}>{finding.evidence}</div>}
        {place.active && (
          <FindingDetails listed={listed} panel={panel} onPanel={onPanel} all={all} fixableOfRule={fixableOfRule} onFixRule={onFixRule} onReveal={show} />
        )}
      </div>
    </div>
  );
}

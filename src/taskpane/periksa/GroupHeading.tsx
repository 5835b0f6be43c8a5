import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronIcon } from '../icons/chevron-icon';
import { writtenCount } from '../words/written-count';
import type { GroupRow } from './finding-view';
import { rowAttributes, type RowPlace } from './row-place';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export function GroupHeading({ group, place, onToggle }: { group: GroupRow; place: RowPlace; onToggle(): void }) {
  const styles = useStyles();
  return (
    <div {...rowAttributes(place)} aria-level={1} aria-expanded={group.open} className={styles.row} onClick={onToggle}>
      <div role="gridcell" className={styles.cell}>
        <ChevronIcon open={group.open} />
        <span className={styles.title}>{group.title}</span>
        <span className={styles.count}>{writtenCount(group.count)}</span>
      </div>
    </div>
  );
}

import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { CloseIcon } from '../icons/close-icon';
import { SearchIcon } from '../icons/search-icon';
import { Segments } from '../parts/Segments';
import type { FindingView } from './finding-view';
import type { ListedFinding } from './listed-finding';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  toolbar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: { alignSelf: 'flex-start', maxWidth: '100%', overflowWrap: 'anywhere' },
  grouping: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FindingToolbarProps {
  readonly listed: readonly ListedFinding[];
  readonly view: FindingView;
  onView(view: FindingView): void;
}

export function FindingToolbar({ listed, view, onView }: FindingToolbarProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { sheet } = view;
  const inSheet = sheet === null ? listed : listed.filter(({ finding }) => finding.sheet === sheet);
  return (
    <div className={styles.toolbar}>
      <SeverityFilter listed={inSheet} hidden={view.hiddenSeverities} onChange={(hiddenSeverities) => onView({ ...view, hiddenSeverities })} />
      {sheet !== null && (
        <Button
          size="small"
          className={styles.sheet}
          icon={<CloseIcon />}
          iconPosition="after"
          title={say('periksa.all-sheets')}
          onClick={() => onView({ ...view, sheet: null })}
        >
          {say('periksa.only-sheet', { sheet })}
        </Button>
      )}
      <Input
        type="search"
        size="small"
        contentBefore={<SearchIcon />}
        placeholder={say('periksa.search')}
        aria-label={say('periksa.search')}
        value={view.query}
        onChange={(_, { value }) => onView({ ...view, query: value })}
      />
      <div className={styles.grouping}>
        <span className={styles.label} aria-hidden="true">
          {say('periksa.group-by')}
        </span>
        <Segments
          label={say('periksa.group-by')}
          value={view.grouping}
          segments={[
            { value: 'sheet', label: say('periksa.by-sheet') },
            { value: 'rule', label: say('periksa.by-rule') },
            { value: 'severity', label: say('periksa.by-severity') },
          ]}
          onChange={(grouping) => onView({ ...view, grouping })}
        />
      </div>
    </div>
  );
}

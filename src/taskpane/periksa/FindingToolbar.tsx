import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { SearchIcon } from '../icons/search-icon';
import { Segments } from '../parts/Segments';
import { FindingFilters } from './FindingFilters';
import type { FindingView } from './finding-view';
import type { ListedFinding } from './listed-finding';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  toolbar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  const { sheet, category } = view;
  const chosen = listed.filter(({ finding, rule }) => (sheet === null || finding.sheet === sheet) && (category === null || rule.category === category));
  return (
    <div className={styles.toolbar}>
      <SeverityFilter listed={chosen} hidden={view.hiddenSeverities} onChange={(hiddenSeverities) => onView({ ...view, hiddenSeverities })} />
      <Input
        type="search"
        size="small"
        contentBefore={<SearchIcon />}
        placeholder={say('periksa.search')}
        aria-label={say('periksa.search')}
        value={view.query}
        onChange={(_, { value }) => onView({ ...view, query: value })}
      />
      <FindingFilters listed={listed} view={view} onView={onView} />
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

import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSpeech } from '../language';
import { categories, categoryWords } from '../words/rule-words';
import { writtenCount } from '../words/written-count';
import type { FindingView } from './finding-view';
import type { ListedFinding } from './listed-finding';

const useStyles = makeStyles({
  filters: { display: 'flex', gap: tokens.spacingHorizontalXS },
  filter: { flex: '1 1 0', minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

const ALL = '';

interface FindingFiltersProps {
  readonly listed: readonly ListedFinding[];
  readonly view: FindingView;
  onView(view: FindingView): void;
}

/** One sheet, one group of rules, or all of them; each choice tells how many open findings it has. */
export function FindingFilters({ listed, view, onView }: FindingFiltersProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const bySheet = useMemo(() => openCounts(listed, ({ finding }) => finding.sheet), [listed]);
  const byCategory = useMemo(() => openCounts(listed, ({ rule }) => rule.category), [listed]);
  // A sheet without findings can be asked for by the ribbon; it is then a choice like the others.
  const sheets = view.sheet === null || bySheet.has(view.sheet) ? [...bySheet.keys()] : [...bySheet.keys(), view.sheet];
  const option = (name: string, count: number) => say('periksa.filter-option', { name, count: writtenCount(count) });
  return (
    <div className={styles.filters}>
      <Select
        size="small"
        className={styles.filter}
        aria-label={say('periksa.sheet-filter')}
        value={view.sheet ?? ALL}
        onChange={(_, { value }) => onView({ ...view, sheet: value === ALL ? null : value })}
      >
        <option value={ALL}>{say('periksa.all-sheets')}</option>
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {option(sheet, bySheet.get(sheet) ?? 0)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.filter}
        aria-label={say('periksa.category-filter')}
        value={view.category ?? ALL}
        onChange={(_, { value }) => onView({ ...view, category: categories.find((category) => category === value) ?? null })}
      >
        <option value={ALL}>{say('periksa.all-categories')}</option>
        {categories.map((category) => (
          <option key={category} value={category}>
            {option(say(categoryWords[category]), byCategory.get(category) ?? 0)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** How many open findings there are of each kind, in the order they are met; a kind with accepted ones alone counts 0. */
function openCounts<Kind>(listed: readonly ListedFinding[], kindOf: (item: ListedFinding) => Kind): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const item of listed) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + (item.reason === null ? 1 : 0));
  return counts;
}

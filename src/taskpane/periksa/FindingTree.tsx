import type { RuleMeta } from '../../check/rule';
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import type { FindingPanel } from './finding-panel';
import { FindingRow } from './FindingRow';
import type { FindingView, ListRow } from './finding-view';
import { GroupHeading } from './GroupHeading';
import type { ListedFinding } from './listed-finding';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: '160px', overflowY: 'auto' },
  all: { position: 'relative', width: '100%' },
});

interface FindingTreeProps {
  readonly rows: readonly ListRow[];
  readonly view: FindingView;
  onView(view: FindingView): void;
  /** Every finding of the check. */
  readonly all: readonly ListedFinding[];
  /** The findings in sight with a safe fix. */
  readonly safe: readonly ListedFinding[];
  onFixRule(rule: RuleMeta): void;
}

/** The rows in sight of a list of any length, walked by arrow keys: one row is in the tab order, and it keeps its place. */
export function FindingTree({ rows, view, onView, all, safe, onFixRule }: FindingTreeProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { reveal } = useSession();
  const tree = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<FindingPanel | null>(null);
  const fixableByRule = useMemo(() => countByRule(safe), [safe]);
  const active = useActiveIndex(rows, view.activeId);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    getItemKey: (index) => rows[index]!.id,
    estimateSize: (index) => (rows[index]!.kind === 'group' ? 32 : 92),
    overscan: 6,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });

  const wantsFocus = useRef(false);
  const hadFocus = tree.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const lostFocus = hadFocus && !tree.current?.contains(document.activeElement);
    if (!wantsFocus.current && !lostFocus) return;
    wantsFocus.current = false;
    tree.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  });

  const activate = (index: number) => {
    const row = rows[index];
    if (!row) return;
    wantsFocus.current = true;
    onView({ ...view, activeId: row.id });
    setPanel((open) => (open?.id === row.id ? open : null));
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const toggle = (row: ListRow, open: boolean) => {
    if (row.kind !== 'group' || row.open === open) return;
    const others = view.toggledGroups.filter((id) => id !== row.id);
    const toggledGroups = others.length < view.toggledGroups.length ? others : [...others, row.id];
    wantsFocus.current = true;
    onView({ ...view, toggledGroups, activeId: row.id });
  };
  const openPanel = (next: FindingPanel | null) => {
    if (next === null) wantsFocus.current = true;
    setPanel(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[active];
    const onRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
    if (!row || !onRow || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, row);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actionOf = (key: string, row: ListRow): (() => void) | null => {
    switch (key) {
      case 'ArrowDown':
        return () => activate(active + 1);
      case 'ArrowUp':
        return () => activate(active - 1);
      case 'Home':
        return () => activate(0);
      case 'End':
        return () => activate(rows.length - 1);
      case 'ArrowRight':
        return () => toggle(row, true);
      case 'ArrowLeft':
        return () => (row.kind === 'group' ? toggle(row, false) : activate(rows.findLastIndex((other, at) => at < active && other.kind === 'group')));
      case 'Enter':
        return () => (row.kind === 'group' ? toggle(row, !row.open) : reveal({ sheet: row.listed.finding.sheet, ...row.listed.finding.area }));
    }
    if (row.kind === 'group' || row.listed.reason !== null) return null;
    if (key.toLowerCase() === 'f' && row.listed.finding.fix) return () => openPanel({ id: row.id, kind: 'fix' });
    if (key.toLowerCase() === 't') return () => openPanel({ id: row.id, kind: 'accept' });
    return null;
  };

  return (
    <div ref={tree} className={styles.scroll} role="treegrid" aria-label={say('periksa.findings')} aria-rowcount={rows.length} onKeyDown={onKeyDown}>
      <div role="rowgroup" className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          const place = { index, start, active: index === active, measure: virtualizer.measureElement };
          return row.kind === 'group' ? (
            <GroupHeading key={row.id} group={row} place={place} onToggle={() => toggle(row, !row.open)} />
          ) : (
            <FindingRow
              key={row.id}
              listed={row.listed}
              place={place}
              withSheet={view.grouping !== 'sheet'}
              panel={panel?.id === row.id ? panel : null}
              onPanel={openPanel}
              all={all}
              fixableOfRule={fixableByRule.get(row.listed.finding.rule) ?? 0}
              onFixRule={onFixRule}
              onActivate={() => activate(index)}
            />
          );
        })}
      </div>
    </div>
  );
}

function countByRule(listed: readonly ListedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of listed) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}

/** The active row; when it is gone, the row that took its place. */
function useActiveIndex(rows: readonly ListRow[], activeId: string | null): number {
  const last = useRef(0);
  const found = rows.findIndex(({ id }) => id === activeId);
  const active = found >= 0 ? found : Math.min(last.current, rows.length - 1);
  last.current = active;
  return active;
}

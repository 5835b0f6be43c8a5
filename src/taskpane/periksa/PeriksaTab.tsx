import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RuleMeta } from '../../check/rule';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { fixable } from './combined-edits';
import { FindingToolbar } from './FindingToolbar';
import { FindingTree } from './FindingTree';
import { listRows, matchingFindings, type FindingView } from './finding-view';
import { FixPanel } from './FixPanel';
import type { ListedFinding } from './listed-finding';
import { NotChecked } from './NotChecked';
import { PeriksaFooter } from './PeriksaFooter';
import { useWriteFindings } from './use-write-findings';

interface PeriksaTabProps {
  readonly listed: readonly ListedFinding[];
  readonly view: FindingView;
  onView(view: FindingView): void;
}

/** The findings: searched, grouped, walked, fixed and accepted. */
export function PeriksaTab({ listed, view, onView }: PeriksaTabProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { state, busy } = useSession();
  const [bulk, setBulk] = useState<{ readonly rule: RuleMeta | null } | null>(null);
  const writeFindings = useWriteFindings(listed);
  const { sheet, category, hiddenSeverities, grouping, toggledGroups } = view;
  // Typing goes before searching: a long list is searched when the keys rest.
  const query = useDeferredValue(view.query);
  const filter = useMemo(() => ({ query, sheet, category, hiddenSeverities }), [query, sheet, category, hiddenSeverities]);
  const matching = useMemo(() => matchingFindings(listed, filter, speech), [listed, filter, speech]);
  const rows = useMemo(() => listRows(matching, { grouping, toggledGroups }, speech), [matching, grouping, toggledGroups, speech]);
  const safe = useMemo(() => fixable(matching), [matching]);
  const check = state.examination?.check;
  if (!check) return <NotChecked />;
  if (listed.length === 0 && check.failedRules.length === 0) return <NotChecked clean />;

  const inBulk = bulk?.rule ? safe.filter(({ finding }) => finding.rule === bulk.rule?.id) : safe;
  return (
    <>
      <FindingToolbar listed={listed} view={view} onView={onView} />
      {check.failedRules.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say('trouble.rules-failed', { rules: check.failedRules.flatMap((id) => check.rules.get(id)?.name ?? []).map((name) => say(name)).join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      {rows.length > 0 ? (
        <FindingTree rows={rows} view={view} onView={onView} all={listed} safe={safe} onFixRule={(rule) => setBulk({ rule })} />
      ) : (
        <TabFrame>
          <Hint>{sheet !== null && !listed.some(({ finding }) => finding.sheet === sheet) ? say('periksa.sheet-clean', { sheet }) : say('periksa.no-match')}</Hint>
          <div>
            <Button size="small" onClick={() => onView({ ...view, query: '', sheet: null, category: null, hiddenSeverities: [] })}>
              {say('periksa.clear-filter')}
            </Button>
          </div>
        </TabFrame>
      )}
      {bulk && inBulk.length > 0 ? (
        <FixPanel listed={inBulk} rule={bulk.rule} onClose={() => setBulk(null)} docked />
      ) : (
        <PeriksaFooter fixableCount={safe.length} disabled={busy} onFixAll={() => setBulk({ rule: null })} onWriteFindings={writeFindings} />
      )}
    </>
  );
}

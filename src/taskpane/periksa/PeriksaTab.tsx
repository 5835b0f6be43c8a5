import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { ruleName } from '../words/rule-words';
import { fixable } from './combined-edits';
import { FindingToolbar } from './FindingToolbar';
import { FindingTree } from './FindingTree';
import { listRows, matchingFindings, type FindingView } from './finding-view';
import { FixPanel } from './FixPanel';
import type { ListedFinding } from './listed-finding';
import { NotChecked } from './NotChecked';
import { PeriksaFooter } from './PeriksaFooter';

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
  const [bulk, setBulk] = useState<{ readonly rule: string | null } | null>(null);
  const { query, sheet, hiddenSeverities, grouping, toggledGroups } = view;
  const matching = useMemo(() => matchingFindings(listed, { query, sheet, hiddenSeverities }, speech), [listed, query, sheet, hiddenSeverities, speech]);
  const rows = useMemo(() => listRows(matching, { grouping, toggledGroups }, speech), [matching, grouping, toggledGroups, speech]);
  const safe = useMemo(() => fixable(matching), [matching]);
  const check = state.examination?.check;
  if (!check) return <NotChecked />;
  if (listed.length === 0 && check.failedRules.length === 0) return <NotChecked clean />;

  const inBulk = bulk?.rule ? safe.filter(({ finding }) => finding.rule === bulk.rule) : safe;
  return (
    <>
      <FindingToolbar listed={listed} view={view} onView={onView} />
      {check.failedRules.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say('trouble.rules-failed', { rules: check.failedRules.map((rule) => ruleName(rule, speech)).join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      {rows.length > 0 ? (
        <FindingTree rows={rows} view={view} onView={onView} safe={safe} onFixRule={(rule) => setBulk({ rule })} />
      ) : (
        <TabFrame>
          <Hint>{sheet !== null && !listed.some(({ finding }) => finding.sheet === sheet) ? say('periksa.sheet-clean', { sheet }) : say('periksa.no-match')}</Hint>
          <div>
            <Button size="small" onClick={() => onView({ ...view, query: '', sheet: null, hiddenSeverities: [] })}>
              {say('periksa.clear-filter')}
            </Button>
          </div>
        </TabFrame>
      )}
      {bulk && inBulk.length > 0 ? (
        <FixPanel listed={inBulk} rule={bulk.rule} onClose={() => setBulk(null)} docked />
      ) : (
        <PeriksaFooter fixableCount={safe.length} disabled={busy} onFixAll={() => setBulk({ rule: null })} />
      )}
    </>
  );
}

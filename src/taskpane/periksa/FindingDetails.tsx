import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RuleMeta } from '../../check/rule';
import type { Finding } from '../../check/finding';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { useSession } from '../session/session-context';
import { takeBack } from '../session/settings-changes';
import { writtenCount } from '../words/written-count';
import { AcceptForm } from './AcceptForm';
import type { FindingPanel } from './finding-panel';
import { FixPanel } from './FixPanel';
import type { ListedFinding } from './listed-finding';
import { RelatedCells } from './RelatedCells';
import { RuleExplanation } from './RuleExplanation';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS, cursor: 'default' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FindingDetailsProps {
  readonly listed: ListedFinding;
  readonly panel: FindingPanel | null;
  onPanel(panel: FindingPanel | null): void;
  /** Every finding of the check. */
  readonly all: readonly ListedFinding[];
  /** How many findings of this rule have a safe fix. */
  readonly fixableOfRule: number;
  onFixRule(rule: RuleMeta): void;
  onReveal(): void;
}

/** The rule, the cells to compare and what can be done about the active finding. */
export function FindingDetails({ listed, panel, onPanel, all, fixableOfRule, onFixRule, onReveal }: FindingDetailsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { busy, changeSettings } = useSession();
  const { finding, rule, id, reason } = listed;
  const alike = alikeOf(listed, all);
  const panelPlace = useRef<HTMLDivElement>(null);
  const panelKind = panel?.kind ?? null;
  useEffect(() => {
    if (panelKind !== null) panelPlace.current?.scrollIntoView({ block: 'nearest' });
  }, [panelKind]);
  return (
    <div className={styles.details} onClick={(event) => event.stopPropagation()}>
      <div className={styles.quiet}>{say(rule.name)}</div>
      <RelatedCells finding={finding} />
      {reason !== null && <div className={styles.quiet}>{say('periksa.reason-given', { reason })}</div>}
      <div ref={panelPlace}>
        {panel?.kind === 'fix' && <FixPanel listed={[listed]} rule={null} onClose={() => onPanel(null)} />}
        {panel?.kind === 'accept' && <AcceptForm finding={finding} alike={alike} onClose={() => onPanel(null)} />}
      </div>
      {!panel && (
        <div className={styles.actions}>
          <Button size="small" onClick={onReveal}>
            {say('periksa.reveal')}
          </Button>
          {reason !== null && (
            <Button size="small" disabled={busy} onClick={() => changeSettings((settings) => takeBack(settings, [finding]), null)}>
              {say('periksa.take-back')}
            </Button>
          )}
          {reason !== null && alike.length > 0 && (
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => changeSettings((settings) => takeBack(settings, [finding, ...alike]), null)}>
              {say('periksa.take-back-many', { count: writtenCount(alike.length + 1) })}
            </Button>
          )}
          {reason === null && finding.fix && (
            <Button size="small" appearance="primary" disabled={busy} onClick={() => onPanel({ id, kind: 'fix' })}>
              {say('periksa.fix')}
            </Button>
          )}
          {reason === null && (
            <Button size="small" disabled={busy} onClick={() => onPanel({ id, kind: 'accept' })}>
              {say('periksa.accept')}
            </Button>
          )}
          {reason === null && finding.fix && fixableOfRule > 1 && (
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => onFixRule(rule)}>
              {say('periksa.fix-rule', { count: writtenCount(fixableOfRule) })}
            </Button>
          )}
        </div>
      )}
      <Disclosure label={say('periksa.why')}>
        <RuleExplanation rule={rule.id} />
      </Disclosure>
    </div>
  );
}

/** The other findings of the rule on the sheet that are open like this one, or accepted like it. */
function alikeOf(listed: ListedFinding, all: readonly ListedFinding[]): readonly Finding[] {
  const { rule, sheet } = listed.finding;
  return all.flatMap((other) => {
    const isAlike = other.id !== listed.id && other.finding.rule === rule && other.finding.sheet === sheet && (other.reason === null) === (listed.reason === null);
    return isAlike ? [other.finding] : [];
  });
}

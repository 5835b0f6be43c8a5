import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { takeBack } from '../session/settings-changes';
import { ruleName } from '../words/rule-words';
import { writtenCount } from '../words/written-count';
import { AcceptForm } from './AcceptForm';
import type { FindingPanel } from './finding-panel';
import { FixPanel } from './FixPanel';
import type { ListedFinding } from './listed-finding';
import { RelatedCells } from './RelatedCells';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS, cursor: 'default' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FindingDetailsProps {
  readonly listed: ListedFinding;
  readonly panel: FindingPanel | null;
  onPanel(panel: FindingPanel | null): void;
  readonly sameRule: number;
  onFixRule(rule: string): void;
  onReveal(): void;
}

/** The rule, the cells to compare and what can be done about the active finding. */
export function FindingDetails({ listed, panel, onPanel, sameRule, onFixRule, onReveal }: FindingDetailsProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { busy, changeSettings } = useSession();
  const { finding, id, reason } = listed;
  return (
    <div className={styles.details} onClick={(event) => event.stopPropagation()}>
      <div className={styles.quiet}>{ruleName(finding.rule, speech)}</div>
      <RelatedCells finding={finding} />
      {reason !== null && <div className={styles.quiet}>{say('periksa.reason-given', { reason })}</div>}
      {panel?.kind === 'fix' && <FixPanel listed={[listed]} rule={null} onClose={() => onPanel(null)} />}
      {panel?.kind === 'accept' && <AcceptForm finding={finding} onClose={() => onPanel(null)} />}
      {!panel && (
        <div className={styles.actions}>
          <Button size="small" onClick={onReveal}>
            {say('periksa.reveal')}
          </Button>
          {reason !== null && (
            <Button size="small" disabled={busy} onClick={() => changeSettings((settings) => takeBack(settings, finding), null)}>
              {say('periksa.take-back')}
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
          {reason === null && finding.fix && sameRule > 1 && (
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => onFixRule(finding.rule)}>
              {say('periksa.fix-rule', { count: writtenCount(sameRule) })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

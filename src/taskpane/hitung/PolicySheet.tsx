import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { policyFaultText } from '../../report/policy-on-sheet';
import { useSpeech } from '../language';
import { CellLink } from '../parts/CellLink';
import { Hint } from '../parts/Hint';
import { useSession } from '../session/session-context';
import { usePolicySheet } from './use-policy-sheet';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** Where the policy stands in cells of the workbook, what there cannot be understood, or the button that puts it there. */
export function PolicySheet() {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const { state, busy } = useSession();
  const { standing, make } = usePolicySheet();
  if (!state.examination) return null;
  const { policyFaults } = state.examination;
  return (
    <div className={styles.sheet}>
      <Hint>{standing ? say('hitung.policy-sheet.stands', { sheet: standing.name }) : say('hitung.policy-sheet.about')}</Hint>
      {policyFaults.length > 0 && (
        <ul className={styles.faults} aria-label={say('hitung.policy-sheet.faults')}>
          {policyFaults.map((fault) => (
            <li key={fault.message.key}>
              {policyFaultText(fault, sayMessage)} <CellLink address={fault.at} />
            </li>
          ))}
        </ul>
      )}
      {!standing && (
        <Button size="small" disabled={busy} onClick={make}>
          {say('hitung.policy-sheet.make')}
        </Button>
      )}
    </div>
  );
}

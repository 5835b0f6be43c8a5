import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../check/finding';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { acknowledge } from '../session/settings-changes';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Accepts a finding as it stands, for a reason that stays in the workbook. */
export function AcceptForm({ finding, onClose }: { finding: Finding; onClose(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { changeSettings } = useSession();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (given === '') return;
    onClose();
    changeSettings((settings) => acknowledge(settings, finding, given), null);
  };
  return (
    <form className={styles.form} onSubmit={accept} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Field label={say('periksa.reason')} size="small" required>
        <Input size="small" autoFocus value={reason} placeholder={say('periksa.reason-hint')} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit" disabled={given === ''}>
          {say('periksa.accept-now')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('pane.cancel')}
        </Button>
      </div>
    </form>
  );
}

import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../check/finding';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { useSession } from '../session/session-context';
import { acknowledge } from '../session/settings-changes';
import { writtenCount } from '../words/written-count';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  alike: { alignItems: 'start', '& label': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface AcceptFormProps {
  readonly finding: Finding;
  /** The other open findings of its rule on its sheet. */
  readonly alike: readonly Finding[];
  onClose(): void;
}

/** Accepts a finding as it stands, or all of its rule on its sheet, for a reason that stays in the workbook. */
export function AcceptForm({ finding, alike, onClose }: AcceptFormProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { changeSettings } = useSession();
  const [reason, setReason] = useState('');
  const [withAlike, setWithAlike] = useState(false);
  const accepted = withAlike ? [finding, ...alike] : [finding];
  const given = reason.trim();
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (given === '') return;
    onClose();
    changeSettings((settings) => acknowledge(settings, accepted, given), null);
  };
  return (
    <form className={styles.form} onSubmit={accept} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Field label={say('periksa.reason')} size="small" required>
        <Input size="small" autoFocus value={reason} placeholder={say('periksa.reason-hint')} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {alike.length > 0 && (
        <Checkbox
          className={styles.alike}
          label={say('periksa.accept-rule', { count: writtenCount(alike.length), sheet: finding.sheet })}
          checked={withAlike}
          onChange={(_, { checked }) => setWithAlike(checked === true)}
        />
      )}
      <Hint>{say('periksa.accept-holds')}</Hint>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit" disabled={given === ''}>
          {withAlike ? say('periksa.accept-many', { count: writtenCount(accepted.length) }) : say('periksa.accept-now')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('pane.cancel')}
        </Button>
      </div>
    </form>
  );
}

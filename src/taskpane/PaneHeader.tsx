import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { FunctionIcon } from './icons/function-icon';
import { RereadIcon } from './icons/reread-icon';
import { useSpeech } from './language';
import { Segments } from './parts/Segments';
import { useSession } from './session/session-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
});

interface PaneHeaderProps {
  readonly showsGallery: boolean;
  onGallery(): void;
}

export function PaneHeader({ showsGallery, onGallery }: PaneHeaderProps) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const { busy, recheck, changeSettings } = useSession();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{say('pane.name')}</h1>
      <Tooltip content={say('fungsi.open')} relationship="label">
        <Button size="small" appearance="subtle" icon={<FunctionIcon />} aria-pressed={showsGallery} onClick={onGallery} />
      </Tooltip>
      <Tooltip content={say('pane.reread')} relationship="label">
        <Button size="small" appearance="subtle" icon={<RereadIcon />} disabled={busy} onClick={recheck} />
      </Tooltip>
      <Segments
        label={say('pane.language')}
        value={language}
        segments={[
          { value: 'id', label: 'ID' },
          { value: 'en', label: 'EN' },
        ]}
        onChange={(chosen) => changeSettings((settings) => ({ ...settings, language: chosen }), null)}
      />
    </header>
  );
}

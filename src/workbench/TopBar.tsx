import { Button, makeStyles, Spinner, Text, tokens, Tooltip } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import type { Message } from '../i18n/message';
import { useSpeech } from '../taskpane/language';
import { Segments } from '../taskpane/parts/Segments';
import { fileToOpen } from './DropZone';
import type { ThemeChoice } from './use-theme';
import type { FileToOpen } from './use-workbook';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    flexShrink: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  file: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unsaved: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  input: { display: 'none' },
});

interface TopBarProps {
  readonly fileName: string | null;
  readonly unsaved: boolean;
  readonly work: Message | null;
  readonly themeChoice: ThemeChoice;
  onThemeChoice(choice: ThemeChoice): void;
  onOpen(file: FileToOpen): void;
  onSave(): void;
}

export function TopBar({ fileName, unsaved, work, themeChoice, onThemeChoice, onOpen, onSave }: TopBarProps) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const input = useRef<HTMLInputElement>(null);

  const onPicked = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onOpen(fileToOpen(file));
    // The same file may be picked again.
    target.value = '';
  };

  return (
    <header className={styles.bar} aria-label={say('workbench.tools')}>
      <input ref={input} type="file" accept=".xlsx" className={styles.input} onChange={onPicked} />
      <Tooltip content={say('workbench.open-hint')} relationship="description">
        <Button size="small" disabled={work !== null} onClick={() => input.current?.click()}>
          {say('workbench.open')}
        </Button>
      </Tooltip>
      <Tooltip content={say('workbench.save-hint')} relationship="description">
        <Button size="small" appearance="primary" disabled={work !== null || fileName === null} onClick={onSave}>
          {say('workbench.save')}
        </Button>
      </Tooltip>
      <div className={styles.file}>
        <Text weight="semibold" className={styles.name} title={fileName ?? undefined}>
          {fileName}
        </Text>
        <Text size={200} className={styles.unsaved} role="status">
          {unsaved ? say('workbench.unsaved') : ''}
        </Text>
      </div>
      {work && <Spinner size="tiny" label={sayMessage(work)} />}
      <Segments
        label={say('workbench.theme')}
        value={themeChoice}
        segments={[
          { value: 'auto', label: say('workbench.theme.auto') },
          { value: 'light', label: say('workbench.theme.light') },
          { value: 'dark', label: say('workbench.theme.dark') },
        ]}
        onChange={onThemeChoice}
      />
    </header>
  );
}

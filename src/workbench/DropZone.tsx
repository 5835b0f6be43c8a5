import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSpeech } from '../taskpane/language';
import type { FileToOpen } from './use-workbook';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: 0,
    zIndex: 10_000,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    pointerEvents: 'none',
  },
  target: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
  },
});

interface DropZoneProps {
  readonly children: ReactNode;
  onFile(file: FileToOpen): void;
  /** More than one file was dropped. */
  onSeveral(): void;
}

export function fileToOpen(file: File): FileToOpen {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes a file dropped anywhere on the page, and says so while one is held above it. */
export function DropZone({ children, onFile, onSeveral }: DropZoneProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [over, setOver] = useState(false);
  const answers = useRef({ onFile, onSeveral });
  answers.current = { onFile, onSeveral };

  useEffect(() => {
    const stop = new AbortController();
    // Before the grid sees them: its canvas has drags of its own.
    const options = { signal: stop.signal, capture: true };
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (others.length > 0) answers.current.onSeveral();
      else if (file) answers.current.onFile(fileToOpen(file));
    };
    addEventListener('dragenter', hold, options);
    addEventListener('dragover', hold, options);
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options);
    addEventListener('drop', drop, options);
    return () => stop.abort();
  }, []);

  return (
    <>
      {children}
      {over && (
        <div className={styles.veil}>
          <div className={styles.target}>{say('workbench.drop')}</div>
        </div>
      )}
    </>
  );
}

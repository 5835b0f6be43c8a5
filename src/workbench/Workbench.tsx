import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { LanguageProvider, useSpeech } from '../taskpane/language';
import { App } from '../taskpane/App';
import { DropZone } from './DropZone';
import { PageErrorBoundary } from './PageErrorBoundary';
import { PageNoticeBar } from './PageNoticeBar';
import { PaneDivider } from './PaneDivider';
import { ReplaceQuestion } from './ReplaceQuestion';
import { TopBar } from './TopBar';
import { useTheme } from './use-theme';
import { useUnsavedWarning } from './use-unsaved-warning';
import { useWorkbook, type FileToOpen } from './use-workbook';
import { useWorkbenchKeys } from './use-workbench-keys';

const SAMPLE: FileToOpen = {
  name: 'lkjip-dinsos-tegal-2018.xlsx',
  bytes: async () => new Uint8Array(await (await fetch('samples/lkjip-dinsos-tegal-2018.xlsx')).arrayBuffer()),
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  desk: { display: 'flex', flexGrow: 1, minHeight: 0 },
  grid: { flexGrow: 1, minWidth: 0, position: 'relative' },
  side: { display: 'flex', flexShrink: 0, minHeight: 0 },
  pane: { minWidth: '300px', maxWidth: '50vw', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The page for machines without Excel: a grid with a workbook, the task pane beside it, open and save. */
export function Workbench() {
  const { choice, theme, choose } = useTheme();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const page = useWorkbook(place, theme, SAMPLE);
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <LanguageProvider language={page.language}>
        <PageErrorBoundary>
          <Desk page={page} theme={theme} themeChoice={choice} onThemeChoice={choose} onGridPlace={setPlace} />
        </PageErrorBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}

interface DeskProps {
  readonly page: ReturnType<typeof useWorkbook>;
  readonly theme: ReturnType<typeof useTheme>['theme'];
  readonly themeChoice: ReturnType<typeof useTheme>['choice'];
  onThemeChoice: ReturnType<typeof useTheme>['choose'];
  onGridPlace(place: HTMLElement | null): void;
}

function Desk({ page, theme, themeChoice, onThemeChoice, onGridPlace }: DeskProps) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const { workbook, unsaved, work, notice, open, save, undo, redo, tell } = page;
  const [waiting, setWaiting] = useState<FileToOpen | null>(null);
  const [paneWidth, setPaneWidth] = useState(400);

  const ask = useCallback((file: FileToOpen) => (unsaved ? setWaiting(file) : void open(file)), [unsaved, open]);
  useUnsavedWarning(unsaved);
  useWorkbenchKeys({ onSave: () => void save(), onUndo: undo, onRedo: redo });
  useEffect(() => {
    document.title = workbook ? `${unsaved ? '• ' : ''}${workbook.fileName} - Lembar Kinerja` : 'Lembar Kinerja';
  }, [workbook, unsaved]);

  return (
    <DropZone onFile={ask} onSeveral={() => tell({ kind: 'told', message: { key: 'workbench.one-file' } })}>
      <div className={styles.page}>
        <TopBar
          fileName={workbook?.fileName ?? null}
          unsaved={unsaved}
          work={work}
          themeChoice={themeChoice}
          onThemeChoice={onThemeChoice}
          onOpen={ask}
          onSave={save}
        />
        <PageNoticeBar notice={notice} onDismiss={() => tell(null)} />
        <div className={styles.desk}>
          <main ref={onGridPlace} className={styles.grid} aria-label={say('workbench.grid')} />
          <aside className={styles.side} aria-label={say('workbench.pane')}>
            <PaneDivider width={paneWidth} onWidth={setPaneWidth} />
            <div className={styles.pane} style={{ width: paneWidth }}>
              {workbook && <App key={workbook.id} gateway={workbook} initialLanguage={language} theme={theme} />}
            </div>
          </aside>
        </div>
        <ReplaceQuestion
          openName={workbook?.fileName ?? ''}
          nextName={waiting?.name ?? null}
          onAnswer={async (answer) => {
            setWaiting(null);
            if (!waiting || answer === 'cancel') return;
            if (answer === 'discard' || (await save())) await open(waiting);
          }}
        />
      </div>
    </DropZone>
  );
}

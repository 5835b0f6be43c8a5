import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language, MessageKey } from '../i18n/message';
import type { WorkbookGateway } from '../workbook/gateway';
import { LanguageProvider } from './language';
import { Pane } from './Pane';
import { createPaneRequests, type PaneRequests } from './pane-requests';
import { SessionProvider } from './session/session-context';
import { useWorkbookSession } from './session/use-workbook-session';
import { PaneErrorBoundary } from './status/PaneErrorBoundary';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    height: '100%',
    minWidth: '300px',
    maxHeight: '100vh',
    overflow: 'hidden',
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface AppProps {
  readonly gateway: WorkbookGateway;
  /** The language until the workbook's own settings are read. */
  readonly initialLanguage?: Language;
  readonly theme?: 'light' | 'dark';
  /** What others than the user of the pane ask of it. */
  readonly requests?: PaneRequests;
  /** What the host cannot do, one sentence each. */
  readonly limits?: readonly MessageKey[];
}

const noRequests = createPaneRequests();
const noLimits: readonly MessageKey[] = [];

/** The whole task pane over one workbook. Fills the height of its place; at least 300 px wide. */
export function App({ gateway, initialLanguage = 'id', theme = 'light', requests = noRequests, limits = noLimits }: AppProps): JSX.Element {
  const styles = useStyles();
  const workbook = useChangeCount(gateway);
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} className={styles.app}>
      <LanguageProvider language={initialLanguage}>
        <PaneErrorBoundary key={workbook}>
          <WorkbookPane gateway={gateway} initialLanguage={initialLanguage} requests={requests} limits={limits} />
        </PaneErrorBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}

function WorkbookPane({ gateway, initialLanguage, requests, limits }: Required<Omit<AppProps, 'theme'>>) {
  const session = useWorkbookSession(gateway);
  return (
    <LanguageProvider language={session.state.settings.language ?? initialLanguage}>
      <SessionProvider value={session}>
        <Pane requests={requests} limits={limits} />
      </SessionProvider>
    </LanguageProvider>
  );
}

/** How often the value has changed: another workbook starts the pane afresh. */
function useChangeCount(value: unknown): number {
  const last = useRef({ value, count: 0 });
  if (last.current.value !== value) last.current = { value, count: last.current.count + 1 };
  return last.current.count;
}

import { FluentProvider, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Message } from '../i18n/message';
import type { Theme } from './host-theme';
import { useSpeech } from './language';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    height: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  name: { margin: 0 },
});

/** One sentence in place of the pane, when there is no workbook to work on. */
export function HostNotice({ message, theme }: { message: Message; theme: Theme }) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} className={styles.page}>
      <Subtitle2 as="h1" block className={styles.name}>
        {say('pane.name')}
      </Subtitle2>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{sayMessage(message)}</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}

import { FluentProvider, MessageBar, MessageBarBody, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { MessageKey } from '../i18n/message';
import { useSpeech } from './language';

/** One sentence in place of the pane, when there is no workbook to work on. */
export function HostNotice({ message, dark }: { message: MessageKey; dark: boolean }) {
  const { say } = useSpeech();
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <main>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(message)}</MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { CloseIcon } from '../taskpane/icons/close-icon';
import { useSpeech } from '../taskpane/language';
import { TechnicalDetails } from '../taskpane/status/TechnicalDetails';
import type { PageNotice } from './use-workbook';

interface PageNoticeBarProps {
  readonly notice: PageNotice | null;
  onDismiss(): void;
}

/** What the page has to tell of the last open or save. */
export function PageNoticeBar({ notice, onDismiss }: PageNoticeBarProps) {
  const { say, sayMessage } = useSpeech();
  if (!notice) return null;
  const intent = { done: 'success', told: 'info', fault: 'error' } as const;
  return (
    <MessageBar intent={intent[notice.kind]} layout="multiline" politeness={notice.kind === 'fault' ? 'assertive' : 'polite'}>
      <MessageBarBody>
        {notice.kind === 'fault' ? (
          <>
            {say(`fault.${notice.fault.code}`, notice.fault.params)}
            {notice.fault.code === 'unexpected' && <TechnicalDetails text={notice.fault.detail} />}
          </>
        ) : (
          sayMessage(notice.message)
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button size="small" appearance="transparent" aria-label={say('workbench.close-notice')} icon={<CloseIcon />} onClick={onDismiss} />}
      />
    </MessageBar>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { CloseIcon } from '../icons/close-icon';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import type { GatewayFault } from '../../workbook/gateway-fault';
import { TechnicalDetails } from './TechnicalDetails';

/** What the last work came to: done, or the sentence of its fault with the details behind a button. */
export function NoticeBar() {
  const { sayMessage } = useSpeech();
  const { notice } = useSession().state;
  if (!notice) return null;
  if (notice.kind === 'fault') return <FaultNotice key={notice.fault.message} fault={notice.fault} />;
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>{notice.messages.map(sayMessage).join(' ')}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />} />
    </MessageBar>
  );
}

function FaultNotice({ fault }: { fault: GatewayFault }) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const askedFor = fault.code === 'stopped';
  return (
    <MessageBar intent={askedFor ? 'info' : 'error'} layout="multiline" politeness={askedFor ? 'polite' : 'assertive'}>
      <MessageBarBody>
        {say(`fault.${fault.code}`, fault.params)}
        {open && <TechnicalDetails text={fault.stack ? `${fault.message}\n${fault.stack}` : fault.message} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />}>
        {!askedFor && (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('trouble.details')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function DismissButton() {
  const { say } = useSpeech();
  const { dismissNotice } = useSession();
  return <Button size="small" appearance="transparent" aria-label={say('pane.close')} icon={<CloseIcon />} onClick={dismissNotice} />;
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useSpeech } from '../taskpane/language';
import { TechnicalDetails } from '../taskpane/status/TechnicalDetails';

interface PageErrorBoundaryState {
  readonly failure: Error | null;
}

/** Catches what no one foresaw in the page around the pane, and says so plainly. */
export class PageErrorBoundary extends Component<{ readonly children: ReactNode }, PageErrorBoundaryState> {
  override state: PageErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: Error): PageErrorBoundaryState {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    return failure ? <Crash failure={failure} /> : this.props.children;
  }
}

function Crash({ failure }: { failure: Error }) {
  const { say } = useSpeech();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {say('workbench.crashed')}
        <TechnicalDetails text={failure.stack ?? failure.message} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => location.reload()}>
          {say('workbench.reload')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useSpeech } from '../language';
import { TechnicalDetails } from './TechnicalDetails';

interface PaneErrorBoundaryProps {
  readonly children: ReactNode;
}

interface PaneErrorBoundaryState {
  readonly failure: Error | null;
}

/** Catches what no one foresaw, says so plainly, and starts the pane again at a click. */
export class PaneErrorBoundary extends Component<PaneErrorBoundaryProps, PaneErrorBoundaryState> {
  override state: PaneErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: Error): PaneErrorBoundaryState {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <Crash failure={failure} onRestart={() => this.setState({ failure: null })} />;
  }
}

function Crash({ failure, onRestart }: { failure: Error; onRestart(): void }) {
  const { say } = useSpeech();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {say('trouble.crashed')}
        <TechnicalDetails text={failure.stack ?? failure.message} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onRestart}>
          {say('trouble.restart')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

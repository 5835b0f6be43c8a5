import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useSpeech } from '../taskpane/language';

interface ReplaceQuestionProps {
  readonly openName: string;
  /** The file that waits for the answer; null when none does. */
  readonly nextName: string | null;
  onAnswer(answer: 'save' | 'discard' | 'cancel'): void;
}

/** Asks before a file takes the place of a workbook with changes not saved. */
export function ReplaceQuestion({ openName, nextName, onAnswer }: ReplaceQuestionProps) {
  const { say } = useSpeech();
  return (
    <Dialog open={nextName !== null} modalType="alert" onOpenChange={() => onAnswer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('workbench.replace')}</DialogTitle>
          <DialogContent>{say('workbench.replace-text', { open: openName, next: nextName ?? '' })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('save')}>
              {say('workbench.save-first')}
            </Button>
            <Button onClick={() => onAnswer('discard')}>{say('workbench.discard')}</Button>
            <Button onClick={() => onAnswer('cancel')}>{say('workbench.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

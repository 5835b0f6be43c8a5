import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Address } from '../../workbook/address';
import { formatArea } from '../../workbook/address';
import { sheetNamed } from '../../workbook/snapshot';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { useSession } from '../session/session-context';
import { guessArguments, type FunctionId } from './guess-arguments';
import { InsertForm } from './InsertForm';
import { placeInTable } from './place-in-table';
import { useActiveCell } from './use-active-cell';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Where a function goes, with what, and the button that writes it. */
export function InsertPanel({ id, onClose }: { id: FunctionId; onClose(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { gateway } = useSession();
  const { active, again } = useActiveCell(gateway);
  return (
    <div
      role="group"
      aria-label={say('fungsi.insert-heading', { function: id })}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.cell}>
        <span>
          {say('fungsi.cell')} {active.kind === 'cell' && <span className={styles.place}>{`${formatArea(active.address)} · ${active.address.sheet}`}</span>}
        </span>
        <Button size="small" autoFocus onClick={again}>
          {say('fungsi.cell-again')}
        </Button>
      </div>
      {active.kind === 'reading' && <Hint>{say('fungsi.reading-cell')}</Hint>}
      {active.kind === 'none' && <Hint>{say('fungsi.no-cell')}</Hint>}
      {active.kind === 'unread' && <Hint>{say('fungsi.cell-unread')}</Hint>}
      {active.kind === 'cell' && <FormAtCell key={`${active.address.sheet}!${formatArea(active.address)}`} id={id} cell={active.address} onClose={onClose} />}
      {active.kind !== 'cell' && <CancelOnly onClose={onClose} />}
    </div>
  );
}

function FormAtCell({ id, cell, onClose }: { id: FunctionId; cell: Address; onClose(): void }) {
  const { say } = useSpeech();
  const { examination, settings } = useSession().state;
  const sheet = examination && sheetNamed(examination.snapshot, cell.sheet);
  if (!examination || !sheet) {
    return (
      <>
        <Hint>{say('fungsi.sheet-unread', { sheet: cell.sheet })}</Hint>
        <CancelOnly onClose={onClose} />
      </>
    );
  }
  const { snapshot, recognition } = examination;
  const guessed = guessArguments(id, cell, recognition, { sheet, settings });
  const table = placeInTable(recognition, cell.sheet, { row: cell.top, column: cell.left })?.table ?? null;
  return <InsertForm id={id} cell={cell} sheet={sheet} snapshot={snapshot} guessed={guessed} table={table} onClose={onClose} />;
}

function CancelOnly({ onClose }: { onClose(): void }) {
  const { say } = useSpeech();
  return (
    <div>
      <Button size="small" onClick={onClose}>
        {say('pane.cancel')}
      </Button>
    </div>
  );
}

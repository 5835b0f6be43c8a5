import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Message } from '../../i18n/message';
import type { PortableCell, PortableMode, PortablePlan } from '../../report/portable/portable-edits';
import { portablePlan } from '../../report/portable/portable-edits';
import type { Snapshot } from '../../workbook/snapshot';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { Segments } from '../parts/Segments';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';
import { PortableCells } from './PortableCells';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  told: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  lists: { width: '100%' },
});

/** The workbook without the add-in: ordinary formulas or values, told before and after. */
export function PortableWorkbook({ snapshot }: { snapshot: Snapshot }) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const { gateway, busy, write } = useSession();
  const [mode, setMode] = useState<PortableMode>('twin');
  const plan = useMemo(() => portablePlan(snapshot, mode), [snapshot, mode]);
  const { edits, rewritten, values, left, fixed } = plan;
  if (rewritten.length + values.length + left.length === 0) return <Hint>{say('portable.nothing')}</Hint>;

  const rewrite = () =>
    write(async (options) => {
      await gateway.edit(edits, say('portable.heading'), options);
      const done = outcome(plan);
      return gateway.capabilities.undoGroups ? [...done, { key: 'pane.undo-hint' }] : done;
    });
  const why = (reason: Message | null) => (reason ? sayMessage(reason) : '');
  return (
    <div className={styles.form}>
      <Hint>{say('portable.about')}</Hint>
      <Segments<PortableMode>
        label={say('portable.mode')}
        value={mode}
        segments={[
          { value: 'twin', label: say('portable.mode.twin') },
          { value: 'value', label: say('portable.mode.value') },
        ]}
        onChange={setMode}
      />
      {rewritten.length > 0 && <p className={styles.told}>{say('portable.formulas', countsOf(rewritten))}</p>}
      <div className={styles.lists}>
        <PortableCells label="portable.values" cells={values} words={({ reason }) => why(reason)} />
        <PortableCells label="portable.fixed" cells={fixed} words={({ from }) => say('portable.fixed-cell', { from: from.join(', ') })} />
        <PortableCells label="portable.left" cells={left} words={({ reason }) => why(reason)} />
      </div>
      <Button disabled={busy || edits.length === 0} onClick={rewrite}>
        {say('portable.write', { count: writtenCount(formulaCells(plan)) })}
      </Button>
    </div>
  );
}

/** Cells whose formula goes; what such a formula spilled is not counted again. */
const formulaCells = ({ edits }: PortablePlan): number => edits.filter(({ was }) => 'formula' in was).length;

function countsOf(rewritten: PortablePlan['rewritten']): { readonly count: string; readonly functions: string } {
  const count = rewritten.reduce((sum, each) => sum + each.count, 0);
  return { count: writtenCount(count), functions: rewritten.map((each) => `${each.id} ${writtenCount(each.count)}`).join(', ') };
}

function outcome({ rewritten, values, left }: PortablePlan): readonly Message[] {
  const told = (key: 'portable.done-values' | 'portable.done-left', cells: readonly PortableCell[]): readonly Message[] =>
    cells.length > 0 ? [{ key, params: { count: writtenCount(cells.length) } }] : [];
  const formulas: readonly Message[] = rewritten.length > 0 ? [{ key: 'portable.done-formulas', params: countsOf(rewritten) }] : [];
  return [...formulas, ...told('portable.done-values', values), ...told('portable.done-left', left)];
}

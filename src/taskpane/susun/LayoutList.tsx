import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReportRow } from '../../report/report-rows';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { LayoutRow } from './LayoutRow';
import { useReportChoices } from './use-report-choices';

const useStyles = makeStyles({
  // What is only spoken stands here, and not below the pane, which would then scroll.
  place: { position: 'relative' },
  layouts: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: 'none' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The sheets of the report in their order, to be chosen and moved. */
export function LayoutList({ rows }: { rows: readonly ReportRow[] }) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const { choices, change } = useReportChoices();
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState('');

  const include = ({ layout: { id } }: ReportRow, included: boolean) => {
    const others = choices.excluded.filter((other) => other !== id);
    change({ excluded: included ? others : [...others, id] });
  };
  const move = ({ layout }: ReportRow, by: -1 | 1) => {
    const order = rows.map((row) => row.layout.id);
    const from = order.indexOf(layout.id);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    order.splice(to, 0, ...order.splice(from, 1));
    const focused = document.activeElement;
    change({ order });
    setMoved(say('susun.moved', { title: sayMessage(layout.title), place: to + 1, total: order.length }));
    // A moved row loses the focus on its way.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>(`[data-layout="${layout.id}"]`);
      if (focused instanceof HTMLElement && row?.contains(focused)) focused.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  };

  return (
    <div className={styles.place}>
      <Hint>{say('susun.move-hint')}</Hint>
      <ul ref={list} className={styles.layouts}>
        {rows.map((row, index) => (
          <LayoutRow
            key={row.layout.id}
            row={row}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            onInclude={(included) => include(row, included)}
            onMove={(by) => move(row, by)}
          />
        ))}
      </ul>
      <div role="status" className={styles.spoken}>
        {moved}
      </div>
    </div>
  );
}

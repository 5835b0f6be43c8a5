import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { ReportRow } from '../../report/report-rows';
import { ArrowIcon } from '../icons/arrow-icon';
import { useSpeech } from '../language';
import { TakenName } from './TakenName';
import { useReportChoices } from './use-report-choices';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { minWidth: 0, paddingTop: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  from: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorStatusWarningForeground3 },
  numbered: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  number: { width: '72px', minWidth: 0 },
  moves: { display: 'flex', flexDirection: 'column' },
});

interface LayoutRowProps {
  readonly row: ReportRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  onInclude(included: boolean): void;
  onMove(by: -1 | 1): void;
}

/** One standard sheet: whether it is made, what it is, the sheets that feed it or what it lacks, its number and its place. */
export function LayoutRow({ row, isFirst, isLast, onInclude, onMove }: LayoutRowProps) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const { layout, name, sources, state } = row;
  const title = sayMessage(layout.title);
  const included = state === 'ready' || state === 'taken';
  const sheets = [...new Set(sources.tables.map(({ sheet }) => sheet))];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li className={styles.row} data-layout={layout.id} onKeyDown={onKeyDown}>
      <Checkbox
        checked={included}
        disabled={state === 'lacking'}
        aria-label={title}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onChange={(_, { checked }) => onInclude(checked === true)}
      />
      <div className={styles.content}>
        <div className={styles.title}>{title}</div>
        <div className={styles.from}>
          {name !== title && <span>{name}</span>}
          {name !== title && sheets.length > 0 && ' · '}
          {sheets.length > 0 && <span>{say('susun.from', { sheets: sheets.join(', ') })}</span>}
        </div>
        {state === 'lacking' && <div className={styles.missing}>{[say('susun.missing'), ...sources.missing.map(sayMessage)].join(' ')}</div>}
        {state === 'taken' && <TakenName row={row} onSkip={() => onInclude(false)} />}
        {included && <TableNumber layout={layout.id} title={title} />}
      </div>
      <div className={styles.moves}>
        <Button size="small" appearance="subtle" tabIndex={-1} icon={<ArrowIcon to="up" />} aria-label={say('susun.move-up', { title })} disabled={isFirst} onClick={() => onMove(-1)} />
        <Button size="small" appearance="subtle" tabIndex={-1} icon={<ArrowIcon to="down" />} aria-label={say('susun.move-down', { title })} disabled={isLast} onClick={() => onMove(1)} />
      </div>
    </li>
  );
}

/** The number the table has in the document; empty leaves it to the title of its source. */
function TableNumber({ layout, title }: { layout: string; title: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { choices, change } = useReportChoices();
  const { tableNumbers } = choices;
  const kept = tableNumbers[layout] ?? '';
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);
  const keep = () => {
    const { [layout]: _, ...others } = tableNumbers;
    const number = typed.trim();
    if (number !== kept) change({ tableNumbers: number === '' ? others : { ...others, [layout]: number } });
  };
  return (
    <div className={styles.numbered}>
      <span aria-hidden="true">{say('susun.table')}</span>
      <Input
        size="small"
        className={styles.number}
        input={{ style: { minWidth: 0 } }}
        aria-label={say('susun.table-number', { title })}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </div>
  );
}

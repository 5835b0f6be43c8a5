import { makeStyles, tokens } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n/message';
import type { PortableCell } from '../../report/portable/portable-edits';
import { cellAddress } from '../../workbook/address';
import { useSpeech } from '../language';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { VirtualRows } from '../parts/VirtualRows';
import { writtenCount } from '../words/written-count';

const useStyles = makeStyles({
  row: { paddingBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  functions: { color: tokens.colorNeutralForeground2 },
});

interface PortableCellsProps<Cell extends PortableCell> {
  /** Says how many there are. */
  readonly label: MessageKey;
  readonly cells: readonly Cell[];
  words(cell: Cell): string;
}

/** Cells of one fate, each with its functions and why; nothing where there are none. */
export function PortableCells<Cell extends PortableCell>({ label, cells, words }: PortableCellsProps<Cell>) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (cells.length === 0) return null;
  const heading = say(label, { count: writtenCount(cells.length) });
  return (
    <Disclosure label={heading}>
      <VirtualRows
        label={heading}
        items={cells}
        maxHeight={220}
        estimatedHeight={40}
        render={(cell) => (
          <div className={styles.row}>
            <CellLink address={cellAddress(cell.sheet, cell.at)} withSheet /> <span className={styles.functions}>{cell.functions.join(', ')}</span> {words(cell)}
          </div>
        )}
      />
    </Disclosure>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCell } from '../../workbook/address';
import type { CellEdit } from '../../workbook/cell-edit';
import { displayedText } from '../../workbook/displayed-text';
import { cellAt, type Snapshot } from '../../workbook/snapshot';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { contentText } from '../words/content-text';

const useStyles = makeStyles({
  edit: { paddingBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2 },
  cell: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  values: { fontVariantNumeric: 'tabular-nums' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  formula: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100 },
});

/** One cell: where it is, what it shows now, what it would show, and by which formula. */
export function EditPreview({ edit }: { edit: CellEdit }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const snapshot = useSession().state.examination?.snapshot;
  const formatNow = snapshot && formatOf(snapshot, edit);
  const formatThen = edit.format ?? formatNow;
  const formula = 'formula' in edit.becomes ? edit.becomes.formula : null;
  const becomesNumber = 'value' in edit.was && typeof edit.was.value === 'string' && 'value' in edit.becomes && typeof edit.becomes.value === 'number';
  const then = formula !== null && edit.result !== undefined ? displayedText({ value: edit.result, format: formatThen }) : contentText(edit.becomes, formatThen);
  return (
    <div className={styles.edit}>
      <div className={styles.place}>
        <span className={styles.cell}>{formatCell(edit)}</span> · {edit.sheet}
      </div>
      <div className={styles.values}>
        <del className={styles.before} aria-label={say('fix.before')}>
          {contentText(edit.was, formatNow) ?? say('fix.empty')}
        </del>
        {' → '}
        <ins className={styles.after} aria-label={say('fix.after')}>
          {then ?? say('fix.empty')}
        </ins>
        {becomesNumber && <span className={styles.place}> · {say('fix.as-number')}</span>}
      </div>
      {formula !== null && <div className={styles.formula}>{formula}</div>}
    </div>
  );
}

function formatOf(snapshot: Snapshot, { sheet, row, column }: CellEdit): string | undefined {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, row, column)?.format;
}

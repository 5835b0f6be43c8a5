import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { kinerjaFunctions } from '../../functions/kinerja-functions';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { Address, Area, CellPosition } from '../../workbook/address';
import { formatArea, formatCell } from '../../workbook/address';
import { contentOf, type CellEdit } from '../../workbook/cell-edit';
import { cellAt, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { useSession } from '../session/session-context';
import { contentText } from '../words/content-text';
import type { FunctionId, GuessedArguments } from './guess-arguments';
import { filledArea, insertedFormat, insertedFormula } from './inserted-formula';
import { typedArgument } from './typed-argument';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  field: { gridTemplateColumns: '96px minmax(0, 1fr)' },
  input: { minWidth: 0, '& input': { minWidth: 0 } },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  replace: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  replaceWords: { color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Parameters that take a word, beside a cell that holds it. */
const wordParameters: ReadonlySet<string> = new Set(['polaritas', 'kebijakanNol', 'jenis', 'kosong', 'skala', 'satuan', 'indikator', 'teks']);

interface InsertFormProps {
  readonly id: FunctionId;
  readonly cell: Address;
  readonly sheet: SheetSnapshot;
  readonly snapshot: Snapshot;
  readonly guessed: GuessedArguments;
  /** The table the guess is from. */
  readonly table: PerformanceTable | null;
  onClose(): void;
}

/** One field a parameter, the formula they make, and what stands in its way. */
export function InsertForm({ id, cell, sheet, snapshot, guessed, table, onClose }: InsertFormProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, sayMessage } = speech;
  const { gateway, busy, write } = useSession();
  const [typed, setTyped] = useState<GuessedArguments>(guessed);
  const [replaces, setReplaces] = useState(false);
  const { parameters } = kinerjaFunctions[id];

  const takesWords = (name: string) => wordParameters.has(name) || (id === 'IKPA' && name === 'bobot');
  const args = parameters.map(({ name }) => typedArgument(typed[name] ?? '', takesWords(name), cell, snapshot));
  const formula = insertedFormula(id, args);
  const present = cellAt(sheet, cell.top, cell.left);
  const content = contentText(contentOf(present), present?.format);
  const place = formatArea(cell);
  const filled = filledArea(id, args, cell);
  const fillsMore = formula !== null && (filled.bottom > filled.top || filled.right > filled.left);
  const inTheWay = fillsMore ? filledCellIn(sheet, filled) : null;
  const isGuessed = Object.entries(guessed).some(([, text]) => /^[A-Z]/.test(text ?? ''));

  const insert = async () => {
    if (formula === null) return;
    const written = await write(async (options) => {
      await gateway.edit([editOf(cell, present, formula, insertedFormat(id, args, snapshot))], say('fungsi.label', { function: id, cell: place }), options);
      const done = { key: 'fungsi.done', params: { function: id, cell: place, sheet: cell.sheet } } as const;
      return gateway.capabilities.undoGroups ? [done, { key: 'pane.undo-hint' }] : [done];
    });
    if (written) onClose();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
    >
      <Hint>{isGuessed && table ? say('fungsi.guessed', { area: formatArea(table.area) }) : say('fungsi.choose-cells')}</Hint>
      {parameters.map(({ name, optional }, index) => {
        const argument = args[index];
        const refused = argument?.kind === 'refused' ? sayMessage(argument.reason) : null;
        return (
          <Field
            key={name}
            size="small"
            orientation="horizontal"
            label={name}
            className={styles.field}
            validationState={refused ? 'warning' : 'none'}
            validationMessage={refused}
          >
            <Input
              size="small"
              className={styles.input}
              placeholder={optional ? say('fungsi.optional') : ''}
              value={typed[name] ?? ''}
              spellCheck={false}
              onChange={(_, { value }) => setTyped({ ...typed, [name]: value })}
            />
          </Field>
        );
      })}
      {formula === null ? (
        <Hint>{say('fungsi.incomplete')}</Hint>
      ) : (
        <p className={styles.formula} aria-label={say('fungsi.formula')}>
          {formula}
        </p>
      )}
      {fillsMore && (
        <Hint>
          {inTheWay ? say('fungsi.in-the-way', { area: formatArea(filled), cell: formatCell(inTheWay) }) : say('fungsi.fills', { area: formatArea(filled) })}
        </Hint>
      )}
      {content !== null && (
        <>
          <p className={styles.sentence}>{say('fungsi.filled', { cell: place, content })}</p>
          <Checkbox
            className={styles.replace}
            label={{ children: say('fungsi.replace'), className: styles.replaceWords }}
            checked={replaces}
            onChange={(_, { checked }) => setReplaces(checked === true)}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={busy || formula === null || inTheWay !== null || (content !== null && !replaces)}>
          {say('fungsi.insert-at', { cell: place })}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('pane.cancel')}
        </Button>
      </div>
    </form>
  );
}

function editOf({ sheet, top: row, left: column }: Address, present: ReturnType<typeof cellAt>, formula: string, format: string | undefined): CellEdit {
  const hasFormat = present?.format !== undefined && present.format !== 'General';
  return { sheet, row, column, was: contentOf(present), becomes: { formula }, ...(format !== undefined && !hasFormat && { format }) };
}

/** The first filled cell of the area beside its corner, where the formula goes. */
function filledCellIn(sheet: SheetSnapshot, { top, left, bottom, right }: Area): CellPosition | null {
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const isCorner = row === top && column === left;
      if (!isCorner && contentText(contentOf(cellAt(sheet, row, column)), undefined) !== null) return { row, column };
    }
  }
  return null;
}

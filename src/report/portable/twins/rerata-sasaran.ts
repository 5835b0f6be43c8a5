import type { Result } from '../../../domain/result';
import { missingWords } from '../../../functions/evaluate-rerata';
import { chosenWord } from '../../../functions/word-argument';
import type { Message } from '../../../i18n/message';
import type { Area, CellPosition } from '../../../workbook/address';
import { cellArea, formatArea } from '../../../workbook/address';
import { cellAt } from '../../../workbook/snapshot';
import { choiceOf } from '../choice';
import { numberRange, sameShape, someMissing } from '../number-range';
import type { Twin } from '../twin';
import { noTwin, twinText } from '../twin';
import type { CellsArgument } from '../twin-argument';
import { heightOf, widthOf } from '../twin-argument';

/** Excel takes no more arguments. */
const MOST_ARGUMENTS = 255;

/**
 * The twin of KINERJA.RERATASASARAN: `AVERAGE(AVERAGE(F5:F7),AVERAGE(F8:F10))`, each sasaran's cells as the column of
 * sasaran names them now. Only where empty cells refuse the mean: leaving them out can leave out a whole sasaran.
 */
export const rerataSasaranTwin: Twin = ([sasaran, capaian, kosong]) => {
  const choice = choiceOf(kosong);
  if (!choice.ok) return choice;
  const word = chosenWord([[choice.value.cell]], missingWords);
  if (!word.ok) return noTwin('portable.choice-unknown', { choice: String(choice.value.cell) });
  if (word.value === 'abaikan') return noTwin('portable.sasaran-left-out');
  const values = numberRange(capaian);
  if (!values.ok) return values;
  if (sasaran?.kind !== 'cells') return noTwin('portable.argument-missing');
  const groups = groupsOf(sasaran, values.value);
  if (!groups.ok) return groups;
  const prefix = values.value.text.includes('!') ? values.value.text.slice(0, values.value.text.lastIndexOf('!') + 1) : '';
  const means = groups.value.map((areas) => `AVERAGE(${areas.map((area) => `${prefix}${formatArea(area)}`).join(',')})`);
  const mean = means.length === 1 ? means[0]! : `AVERAGE(${means.join(',')})`;
  return twinText(`IF(${someMissing(values.value)},NA(),${mean})`, [sasaran.text, ...choice.value.fixed]);
};

/** The runs of cells of each sasaran, in the order of the sasaran. */
function groupsOf(names: CellsArgument, values: CellsArgument): Result<readonly (readonly Area[])[], Message> {
  if (!sameShape(names, values) || Math.min(heightOf(names), widthOf(names)) !== 1) return noTwin('portable.unequal');
  const groups = new Map<string, Area[]>();
  let current = '';
  for (let index = 0; index < heightOf(names) * widthOf(names); index += 1) {
    const nameAt = cellOf(names, index);
    const name = cellAt(names.sheet, nameAt.row, nameAt.column);
    if (name?.error !== undefined || (name?.formula !== undefined && name.value === null)) return noTwin('portable.choice-unknown', { choice: names.text });
    if (name?.value != null && name.value !== 0 && name.value !== '') current = String(name.value).trim();
    const value = cellArea(cellOf(values, index));
    const areas = groups.get(current);
    const last = areas?.at(-1);
    if (!areas) groups.set(current, [value]);
    else if (last && last.bottom - values.area.top + last.right - values.area.left === index - 1) areas[areas.length - 1] = { ...last, bottom: value.bottom, right: value.right };
    else areas.push(value);
  }
  const found = [...groups.values()];
  const largest = Math.max(found.length, ...found.map((areas) => areas.length));
  return largest > MOST_ARGUMENTS ? noTwin('portable.too-many') : { ok: true, value: found };
}

/** The cell at a place of a single column or row. */
function cellOf({ area }: CellsArgument, index: number): CellPosition {
  return area.left === area.right ? { row: area.top + index, column: area.left } : { row: area.top, column: area.left + index };
}

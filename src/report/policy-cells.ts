import type { BandProfile } from '../domain/bands/band-profile';
import { OPEN_END } from '../functions/open-end';
import type { Area, CellPosition } from '../workbook/address';
import { ZERO_TARGET_WORDS } from '../workbook/kinerja-formula';
import type { Settings } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import type { CellValue } from '../workbook/snapshot';
import { reportWords } from './report-words';

/** Where the settings stand on the sheet Pengaturan Kinerja. */
export const POLICY_COLUMNS = 4;
const MEANING = 2;
export const POLICY_HEADER = 3;
export const CAP_AT: CellPosition = { row: 4, column: 1 };
export const ZERO_AT: CellPosition = { row: 5, column: 1 };
const POLARITY_AT: CellPosition = { row: 6, column: 1 };
export const NAME_AT: CellPosition = { row: 7, column: 1 };
export const SOURCE_AT: CellPosition = { row: 8, column: 1 };
export const SCALE_TOP = 10;
export const SCALE_COLUMNS = 3;
/** Rows left empty in the table of the scale, for categories of the user's own. */
export const SPARE_ROWS = 4;
/** Two decimals, as scales have at most: fewer would show 112,5% as 113%. */
const PERCENT = '0.00%';
const SCORE = '0.00';

/** What a cell says that could not be understood, to be left as it is; null for what is understood. */
export interface AsTyped {
  readonly cap: CellValue | null;
  readonly zeroTarget: CellValue | null;
}

/** The rows of the settings, each with what it means. */
export function settingCells({ policy, defaultPolarity, bandProfile, onSheet }: Settings, profile: BandProfile | null, asTyped: AsTyped): readonly PlanCell[] {
  const words = ZERO_TARGET_WORDS;
  const ofUser = onSheet.scale !== null;
  const scaleName = profile === null ? bandProfile : ofUser ? profile.name : reportWords('policy.scale.named', { id: profile.id, name: profile.name });
  const source = profile?.source ?? '';
  return [
    ...(['policy.header.setting', 'policy.header.content', 'policy.header.meaning'] as const).map(
      (key, column): PlanCell => ({ row: POLICY_HEADER, column, role: 'header', value: reportWords(key) }),
    ),
    label(CAP_AT, 'policy.cap'),
    { ...CAP_AT, role: 'input', value: asTyped.cap ?? policy.capRatio ?? OPEN_END, format: PERCENT },
    meaning(CAP_AT, reportWords('policy.cap.meaning', { open: OPEN_END })),
    label(ZERO_AT, 'policy.zero'),
    { ...ZERO_AT, role: 'input', value: asTyped.zeroTarget ?? words[policy.zeroTarget] },
    meaning(ZERO_AT, reportWords('policy.zero.meaning', { none: words.none, hundred: words['hundred-when-both-zero'], cap: words['cap-when-exceeded'] })),
    label(POLARITY_AT, 'policy.polarity'),
    { ...POLARITY_AT, role: 'text', value: defaultPolarity },
    meaning(POLARITY_AT, reportWords('policy.polarity.meaning', { formula: reportWords(`report.formula.${defaultPolarity}`) })),
    label(NAME_AT, 'policy.scale'),
    { ...NAME_AT, role: 'input', value: scaleName },
    meaning(NAME_AT, reportWords('policy.scale.meaning')),
    label(SOURCE_AT, 'policy.source'),
    { ...SOURCE_AT, role: 'input', ...(source === '' ? {} : { value: source }) },
  ];
}

/** The table of the scale with its header, and empty rows below it that are read as the others. */
export function scaleCells(header: readonly string[], rows: readonly (readonly (CellValue | null)[])[], measure: BandProfile['measure']): readonly PlanCell[] {
  const format = measure === 'percent' ? PERCENT : SCORE;
  const empty = Array.from({ length: SPARE_ROWS }, () => Array.from({ length: SCALE_COLUMNS }, () => null));
  return [
    ...header.map((value, column): PlanCell => ({ row: SCALE_TOP, column, role: 'header', value })),
    ...[...rows, ...empty].flatMap((row, index) =>
      row.map((value, column): PlanCell => ({ row: SCALE_TOP + 1 + index, column, role: 'input', ...(value === null ? {} : { value }), ...(column === 0 ? {} : { format }) })),
    ),
  ];
}

/** Cells in one with those right of them. */
export function settingMerges(): readonly Area[] {
  const last = POLICY_COLUMNS - 1;
  const from = (row: number, left: number): Area => ({ top: row, bottom: row, left, right: last });
  return [...[POLICY_HEADER, CAP_AT.row, ZERO_AT.row, POLARITY_AT.row, NAME_AT.row].map((row) => from(row, MEANING)), from(SOURCE_AT.row, SOURCE_AT.column)];
}

const label = ({ row }: CellPosition, key: 'policy.cap' | 'policy.zero' | 'policy.polarity' | 'policy.scale' | 'policy.source'): PlanCell => ({
  row,
  column: 0,
  role: 'label-strong',
  value: reportWords(key),
});

const meaning = ({ row }: CellPosition, value: string): PlanCell => ({ row, column: MEANING, role: 'text', value });

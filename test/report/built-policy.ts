import { policySheet } from '../../src/report/policy-sheet';
import { POLICY_NAMES } from '../../src/workbook/policy-names';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { areaNamed, cellAt } from '../../src/workbook/snapshot';
import { applyEdits } from '../../src/xlsx/apply-edits';
import { applyPlans } from '../../src/xlsx/apply-plans';
import { blankDocument } from '../../src/xlsx/blank-document';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';

export const SHEET = 'Pengaturan Kinerja';

/** A workbook in which the sheet was made under these settings. */
export function builtPolicy(settings: Partial<Settings> = {}): XlsxDocument {
  const blank = blankDocument('uji.xlsx', 'Data');
  return applyPlans(blank, [policySheet({ ...defaultSettings, ...settings }, readSnapshot(blank))]).document;
}

/** The same after somebody typed: by name, and by row and column within the cells of that name. */
export function typedPolicy(document: XlsxDocument, typing: readonly (readonly [keyof typeof POLICY_NAMES | 'Nama_Skala' | 'Sumber_Skala', number, number, CellValue | null])[]): XlsxDocument {
  const snapshot = readSnapshot(document);
  const sheet = snapshot.sheets.find(({ name }) => name === SHEET)!;
  return applyEdits(
    document,
    typing.map(([part, down, right, value]) => {
      const name = part in POLICY_NAMES ? POLICY_NAMES[part as keyof typeof POLICY_NAMES] : part;
      const { top, left } = areaNamed(snapshot, name)!.area;
      const [row, column] = [top + down, left + right];
      return { sheet: SHEET, row, column, was: { value: cellAt(sheet, row, column)?.value ?? null }, becomes: { value } };
    }),
  );
}

/** The rows of the scale as they stand, header first. */
export function scaleOf(snapshot: Snapshot): readonly (readonly (CellValue | null)[])[] {
  const { sheet: name, area } = areaNamed(snapshot, POLICY_NAMES.scale)!;
  const sheet = snapshot.sheets.find((each) => each.name === name)!;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => cellAt(sheet, area.top + row, area.left + column)?.value ?? null),
  );
}

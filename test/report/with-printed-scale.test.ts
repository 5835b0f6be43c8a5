import { ringkasan } from '../../src/report/layouts/ringkasan';
import { policyOnSheet } from '../../src/report/policy-on-sheet';
import { reportSet } from '../../src/report/report-set';
import { POLICY_LAYOUT } from '../../src/workbook/policy-names';
import type { FormulaMode, Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { Snapshot } from '../../src/workbook/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { applyPlans } from '../../src/xlsx/apply-plans';
import { sheetOf } from '../sheets';
import { builtPolicy, SHEET } from './built-policy';
import { capaianWorkbook, reportInput } from './sample';

const scale = sheetOf('Skala', [['Skala Capaian Kinerja'], ['No', 'Rentang Capaian', 'Kategori'], [1, '≥ 90%', 'Istimewa'], [2, '75% - < 90%', 'Baik'], [3, '< 75%', 'Kurang']]);
const capaian = capaianWorkbook([[1, 'Sasaran A', 'Satu', 10, 9, null], [2, 'Sasaran B', 'Dua', 10, 8, null], [3, 'Sasaran C', 'Tiga', 10, 12.5, null]]);
const workbook: Snapshot = { sheets: [...capaian.sheets, scale] };

const setOf = (snapshot: Snapshot, settings: Partial<Settings> = {}) => reportSet(reportInput(snapshot, settings), [ringkasan]);
const inMode = (formulas: FormulaMode) => setOf(workbook, { report: { ...defaultSettings.report, formulas } });
const categories = ({ plans }: ReturnType<typeof setOf>) => plans.at(-1)!.cells.filter(({ row, column }) => column === 7 && row > 3 && row < 7).map(({ value }) => value);
const layouts = ({ plans }: ReturnType<typeof setOf>) => plans.map(({ layout }) => layout);

describe('categories of a report', () => {
  // 9 / 10 = 90 %, 8 / 10 = 80 %, 12,5 / 10 = 125 %
  const OWN = ['Istimewa', 'Baik', 'Istimewa'];

  it.each<FormulaMode>(['kinerja', 'portable', 'values'])('are those of the scale the workbook prints (%s)', (mode) => {
    expect(categories(inMode(mode))).toEqual(OWN);
  });

  it('stand on Pengaturan Kinerja where formulas need them, and are read from there again', () => {
    expect(layouts(inMode('kinerja'))).toEqual([POLICY_LAYOUT, 'L01']);
    expect(layouts(inMode('portable'))).toEqual([POLICY_LAYOUT, 'L01']);
    expect(layouts(inMode('values'))).toEqual(['L01']);
    const built = readSnapshot(applyPlans(builtPolicy(), setOf(workbook).plans.slice(0, 1)).document);
    const policy = built.sheets.find(({ name }) => name === SHEET)!;
    const again: Snapshot = { ...built, sheets: [...workbook.sheets, policy] };
    const { settings, faults } = policyOnSheet(again, defaultSettings);
    expect(faults).toEqual([]);
    expect(settings.onSheet.scale?.bands.map(({ label }) => label)).toEqual(['Istimewa', 'Baik', 'Kurang']);
    expect(categories(setOf(again, settings))).toEqual(OWN);
  });

  it('are those of the settings where the user chose a scale there', () => {
    const chosen = setOf(workbook, { bandProfile: 'PERMENDAGRI' });
    expect(categories(chosen)).toEqual(categories(setOf(capaian, { bandProfile: 'PERMENDAGRI' })));
    expect(categories(chosen)).not.toEqual(OWN);
  });

  it('are those of the settings where the name of the sheet is the user\'s own for something else', () => {
    const taken: Snapshot = { sheets: [...workbook.sheets, sheetOf(SHEET, [['Catatan rapat']])] };
    expect(categories(setOf(taken))).toEqual(categories(setOf(capaian)));
    expect(layouts(setOf(taken))).toEqual(['L01']);
  });
});

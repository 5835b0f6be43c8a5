import type { Layout } from '../../src/report/layout';
import { layouts } from '../../src/report/layouts';
import { reportSet } from '../../src/report/report-set';
import { POLICY_LAYOUT } from '../../src/workbook/policy-names';
import { policySheet } from '../../src/report/policy-sheet';
import { policyOnSheet } from '../../src/report/policy-on-sheet';
import { plannedSnapshot } from '../../src/report/planned-snapshot';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sheetOf, snapshotOf } from '../sheets';
import { capaianWorkbook, reportInput, sampleSnapshot } from './sample';

const [first] = layouts;
const needsMore: Layout = { ...first!, id: 'X01', sheetName: 'Contoh', sources: () => ({ tables: [], missing: [{ key: 'layout.missing.capaian' }] }) };
const L01 = layouts.find(({ id }) => id === 'L01')!;
const L04 = layouts.find(({ id }) => id === 'L04')!;
const both = [L01, L04];
const capaian = capaianWorkbook([[1, 'Sasaran A', 'Satu', 10, 9, null]]);

const choosing = (report: Partial<Settings['report']>): Partial<Settings> => ({ report: { ...defaultSettings.report, ...report } });
const setOf = (snapshot: Snapshot, report: Partial<Settings['report']> = {}, of = both) => reportSet(reportInput(snapshot, choosing(report)), of);
const namesOf = ({ plans }: ReturnType<typeof reportSet>) => plans.filter(({ layout }) => layout !== POLICY_LAYOUT).map(({ name }) => name);
const withSheet = (name: string, layout: string | null): Snapshot => ({ sheets: [...capaian.sheets, { ...sheetOf(name, [['Rapat']]), layout }] });

describe('the set of report sheets', () => {
  it('is every layout in the order of the report', () => {
    expect(namesOf(setOf(capaian))).toEqual(['Ringkasan', 'Target vs Realisasi']);
  });

  it('goes by the order and the choice of the user', () => {
    expect(namesOf(setOf(capaian, { order: ['L04', 'L01'] }))).toEqual(['Target vs Realisasi', 'Ringkasan']);
    expect(namesOf(setOf(capaian, { order: ['L04', 'tidak ada'], excluded: ['L01'] }))).toEqual(['Target vs Realisasi']);
  });

  it('tells what a chosen sheet lacks, and nothing of one that is not chosen', () => {
    expect(setOf(capaian, {}, [...both, needsMore]).skipped).toEqual([{ layout: needsMore, missing: [{ key: 'layout.missing.capaian' }] }]);
    expect(setOf(capaian, { excluded: ['X01'] }, [...both, needsMore]).skipped).toEqual([]);
  });

  it('makes no sheet where one of the user has the name, in whatever case', () => {
    const set = setOf(withSheet('RINGKASAN', null));
    expect(namesOf(set)).toEqual(['Target vs Realisasi']);
    expect(set.taken.map(({ layout, name }) => [layout.id, name])).toEqual([['L01', 'Ringkasan']]);
  });

  it('makes it under the name that was chosen instead', () => {
    const set = setOf(withSheet('Ringkasan', null), { sheetNames: { L01: 'Ikhtisar' } });
    expect(namesOf(set)).toEqual(['Ikhtisar', 'Target vs Realisasi']);
    expect(set.taken).toEqual([]);
    expect(setOf(capaian, { sheetNames: { L01: 'target VS realisasi' } }).taken.map(({ name }) => name)).toEqual(['Target vs Realisasi']);
  });

  it('brings its own sheet up to date under the name the user gave it since', () => {
    expect(namesOf(setOf(withSheet('Ikhtisar Kepala Dinas', 'L01')))).toEqual(['Ikhtisar Kepala Dinas', 'Target vs Realisasi']);
  });

  it('is in the formula mode of the settings', async () => {
    const sample = await sampleSnapshot();
    const callsIn = (formulas: Settings['report']['formulas']) => setOf(sample, { formulas }).plans.flatMap(({ cells }) => cells).filter(({ formula }) => formula?.includes('KINERJA.')).length;
    expect(callsIn('kinerja')).toBeGreaterThan(50);
    expect([callsIn('portable'), callsIn('values')]).toEqual([0, 0]);
  });
});

describe('beside the sheet Pengaturan Kinerja', () => {
  const capped: Settings = { ...defaultSettings, policy: { ...defaultSettings.policy, capRatio: 1.2 } };
  const over = capaianWorkbook([[1, 'Sasaran A', 'Satu', 10, 15, null]]);
  const standing = plannedSnapshot(over, [policySheet(capped, over)]);
  const setIn = (formulas: Settings['report']['formulas']) => {
    const { settings } = policyOnSheet(standing, { ...defaultSettings, report: { ...defaultSettings.report, formulas } });
    return reportSet(reportInput(standing, settings), both);
  };
  const formulaOver = (set: ReturnType<typeof reportSet>) => set.plans.find(({ layout }) => layout === 'L04')!.cells.find(({ value }) => value === 1.2)?.formula;

  it('comes first, and formulas refer to it', () => {
    const set = setIn('kinerja');
    expect(set.plans.map(({ layout }) => layout)).toEqual([POLICY_LAYOUT, 'L01', 'L04']);
    expect(formulaOver(set)).toContain('Batas_Capaian');
  });

  it('is left alone by ordinary formulas, which have the cap written in them', () => {
    const set = setIn('portable');
    expect(set.plans.map(({ layout }) => layout)).toEqual(['L01', 'L04']);
    expect(set.values).toEqual([]);
    expect(formulaOver(set)).toContain('1.2');
  });

  it('is made with the report where it does not stand yet, unless nothing else is', () => {
    const set = setOf(snapshotOf(...over.sheets));
    expect(set.plans.map(({ layout }) => layout)).toEqual([POLICY_LAYOUT, 'L01', 'L04']);
    expect(set.plans[1]!.cells.some(({ formula }) => formula?.includes('Batas_Capaian'))).toBe(true);
    expect(set.plans[1]!.cells.some(({ value }) => String(value).endsWith('catatan ini menyebut yang berlaku saat lembar disusun.'))).toBe(true);
    expect(setOf(snapshotOf(...over.sheets), {}, [needsMore]).plans).toEqual([]);
  });

  it('is not made where the user has its name, or that of one of its cells, for something else', () => {
    const named = { ...over, names: [{ name: 'batas_capaian', sheet: over.sheets[0]!.name, area: { top: 0, bottom: 0, left: 0, right: 0 } }] };
    for (const workbook of [{ sheets: [...over.sheets, sheetOf('PENGATURAN kinerja', [['Rapat']])] }, named]) {
      const set = setOf(workbook);
      expect(set.plans.map(({ layout }) => layout)).toEqual(['L01', 'L04']);
      expect(set.plans[0]!.cells.some(({ formula }) => formula?.includes('Batas_Capaian'))).toBe(false);
    }
  });
});

describe('a polarity that the table states', () => {
  it('is that of its capaian', () => {
    const sheet = sheetOf('Capaian', [['Capaian Kinerja Tahun 2024'], ['No', 'Indikator', 'Polaritas', 'Target', 'Realisasi', 'Capaian (%)'], [1, 'Angka kemiskinan', 'Negatif', 9, 9.36, 96]]);
    const [plan] = reportSet(reportInput(snapshotOf(sheet)), [L01]).plans.filter(({ layout }) => layout === 'L01');
    // (2 x 9 - 9,36) / 9
    expect(plan!.cells.find(({ row, column }) => row === 4 && column === 6)!.value).toBeCloseTo(0.96, 10);
  });
});

import type { Finding } from '../../src/check/finding';
import type { Rule } from '../../src/check/rule';
import { duplicateTitle } from '../../src/check/rules/duplicate-title';
import { targetDiffersBetweenTables } from '../../src/check/rules/target-differs-between-tables';
import type { Recognition } from '../../src/recognise/performance-table';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import { formatArea } from '../../src/workbook/address';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf } from '../sheets';
import type { TestCell } from '../sheets';
import { capaianTable } from './rules/capaian-table';

export const PROVINSI = 'Persentase standar pelayanan minimal bidang sosial oleh pemerintah daerah provinsi';
export const KOTA = 'Persentase standar pelayanan minimal bidang sosial oleh pemerintah daerah kabupaten';

const measured = capaianTable([
  [PROVINSI, '81%', '83,60%', '103,21%'],
  [KOTA, '71%', '83,62%', '117,78%'],
]);
const targets = sheetOf('Target', [['Target 2024 dan 2025'], ['No', 'Indikator Kinerja', 'Target 2024', 'Target 2025'], [1, PROVINSI, '81%', '83%'], [2, KOTA, '71%', '75%']]);
/** A table whose title names its one indicator: realisasi 2024 and target 2025. */
export const perYear = (sheet: string, subject: string, realisasi: TestCell, target: TestCell) => ({
  subject,
  sheet: sheetOf(sheet, [[`Tabel perbandingan "${subject}" per tahun`], ['Realisasi 2023', 'Realisasi 2024', 'Target 2025'], ['86,50%', realisasi, target]]),
});

/** The workbook recognised, with the subject of each table that has no column of indicators as given. */
function recognised(sheets: readonly SheetSnapshot[], subjects: Readonly<Record<string, string>>): Recognition {
  const recognition = recogniseWorkbook({ sheets }, defaultSettings);
  return { ...recognition, tables: recognition.tables.map((table) => ({ ...table, subject: subjects[table.sheet] ?? null })) };
}

/** What the rules say of a workbook in which both indicators stand in columns, and of the tables beside it. */
export function checkTitled(...tables: ReturnType<typeof perYear>[]) {
  const sheets = [measured, targets, ...tables.map(({ sheet }) => sheet)];
  const recognition = recognised(sheets, Object.fromEntries(tables.map(({ sheet, subject }) => [sheet.name, subject])));
  const context = { snapshot: { sheets }, recognition, settings: defaultSettings };
  const run = (rule: Rule): readonly Finding[] => (rule.scope === 'workbook' ? [...rule.evaluate(context)] : []);
  return {
    recognition,
    conflicts: run(targetDiffersBetweenTables).map(({ sheet, area, severity, printed, expected }) => `${sheet}!${formatArea(area)} ${severity}: ${printed} -> ${expected}`),
    titles: run(duplicateTitle).map(({ sheet, area, severity, expected }) => `${sheet}!${formatArea(area)} ${severity}: ${expected}`),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import type { ReportInput } from '../../src/report/layout';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { Snapshot } from '../../src/workbook/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import type { TestCell } from '../sheets';
import { sheetOf, snapshotOf } from '../sheets';

/** What a report is made from: the workbook, recognised under the settings. */
export function reportInput(snapshot: Snapshot, settings: Partial<Settings> = {}): ReportInput {
  const whole = { ...defaultSettings, ...settings };
  return { snapshot, settings: whole, recognition: recogniseWorkbook(snapshot, whole) };
}

export async function sampleSnapshot(): Promise<Snapshot> {
  const file = join(__dirname, '../../assets/samples/lkjip-dinsos-tegal-2018.xlsx');
  return readSnapshot(await openXlsx(new Uint8Array(readFileSync(file)), 'sample.xlsx'));
}

/** One capaian table of 2018 from row 1, its header in row 2 and these rows from row 3: no, sasaran, indikator, target, realisasi, capaian. */
export function capaianWorkbook(rows: readonly (readonly TestCell[])[], merges: readonly string[] = [], sheet = 'Capaian'): Snapshot {
  return snapshotOf(
    sheetOf(
      sheet,
      [['Tabel 3.1 Target dan Realisasi Tahun 2018'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'], ...rows],
      merges,
    ),
  );
}

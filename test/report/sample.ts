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

/** A capaian table of 2024 whose sasaran stand on rows 3 and 6, over their indicators in rows 4, 5 and 7. */
export function sectionWorkbook(before: readonly [string, string] = ['Sasaran 1: ', 'Sasaran 2: ']): Snapshot {
  return snapshotOf(
    sheetOf(
      'Capaian',
      [
        ['Capaian Kinerja Tahun 2024'],
        ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
        [`${before[0]}Meningkatnya mutu layanan`],
        [1, 'Persentase layanan tepat waktu', '%', 80, 78, 97.5],
        [2, 'Jumlah lembaga binaan', 'lembaga', 40, 42, 105],
        [`${before[1]}Meningkatnya tata kelola`],
        [3, 'Nilai evaluasi kinerja', 'nilai', 70, 71.4, 102],
      ],
      ['A3:F3', 'A6:F6'],
    ),
  );
}

import { columnProfiles } from '../../../src/check/figures/column-profile';
import { recogniseWorkbook } from '../../../src/recognise/recognise-workbook';
import { defaultSettings } from '../../../src/workbook/settings';
import { sheetOf, snapshotOf, typed } from '../../sheets';

const [table] = recogniseWorkbook(
  snapshotOf(
    sheetOf('Kinerja', [
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Jumlah lansia yang dilayani', 50, -4, '98,84%'],
      [2, 'Persentase anak yang bersekolah', '80%', typed('13,11,00'), 0.5],
      [3, 'Jumlah keluarga yang dibina', typed('7 - 8'), typed('N/A'), null],
    ]),
  ),
  defaultSettings,
).tables;
const profileOf = (header: string) => columnProfiles(table!)[table!.columns.findIndex((column) => column.header === header)]!;

describe('columnProfiles', () => {
  it('counts numbers, percentages, gaps and what is no single number', () => {
    expect(profileOf('Target')).toEqual({ numbers: 2, lowest: 50, highest: 80, percentages: 1, missing: 0, unsettled: 1 });
    expect(profileOf('Realisasi')).toEqual({ numbers: 1, lowest: -4, highest: -4, percentages: 0, missing: 1, unsettled: 1 });
    expect(profileOf('Capaian')).toEqual({ numbers: 2, lowest: 0.5, highest: 98.84, percentages: 1, missing: 1, unsettled: 0 });
  });

  it('finds nothing in a column of words', () => {
    expect(profileOf('Indikator Kinerja')).toEqual({ numbers: 0, lowest: Infinity, highest: -Infinity, percentages: 0, missing: 0, unsettled: 0 });
  });
});

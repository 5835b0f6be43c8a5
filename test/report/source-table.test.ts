import { findReportSource, reportSources } from '../../src/report/source-table';
import { translate } from '../../src/i18n/message';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { TestCell } from '../sheets';
import { sheetOf, snapshotOf } from '../sheets';
import { reportInput, sampleSnapshot } from './sample';

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
const rows = (count: number): TestCell[][] => Array.from({ length: count }, (_, index) => [index + 1, 'A', `Indikator ${index + 1}`, 10, 9, '90%']);
const yearly = (name: string, year: number | null, count: number): SheetSnapshot =>
  sheetOf(name, [[`Target dan Realisasi${year === null ? '' : ` Tahun ${year}`}`], HEADER, ...rows(count)]);

const report = (year: number | null): Partial<Settings> => ({ report: { ...defaultSettings.report, year } });
function chosen(sheets: readonly SheetSnapshot[], year: number | null = null): [string, number | null] | null {
  const source = findReportSource(reportInput(snapshotOf(...sheets), report(year)));
  return source && [source.table.sheet, source.year];
}

describe('findReportSource', () => {
  it('takes the table of the year in the settings', () => {
    expect(chosen([yearly('Lalu', 2017, 9), yearly('Kini', 2018, 2)], 2017)).toEqual(['Lalu', 2017]);
  });

  it('takes the latest year without one in the settings', () => {
    expect(chosen([yearly('Lalu', 2017, 9), yearly('Kini', 2018, 2)])).toEqual(['Kini', 2018]);
  });

  it('takes a table that names no year to be of that year', () => {
    expect(chosen([yearly('Tanpa tahun', null, 9), yearly('Kini', 2018, 2)])).toEqual(['Tanpa tahun', 2018]);
    expect(chosen([yearly('Tanpa tahun', null, 9)])).toEqual(['Tanpa tahun', null]);
  });

  it('prefers sasaran, then most indicators, then the first', () => {
    const flat = sheetOf('Rata', [['Target dan Realisasi 2018'], ['No', 'Indikator Kinerja', 'Target', 'Realisasi'], ...Array.from({ length: 9 }, (_, i) => [i + 1, `Indikator ${i}`, 10, 9])]);
    expect(chosen([flat, yearly('Kecil', 2018, 2), yearly('Besar', 2018, 3), yearly('Besar juga', 2018, 3)])).toEqual(['Besar', 2018]);
  });

  it('prefers the table of one year to the comparison of several', async () => {
    const source = findReportSource(reportInput(await sampleSnapshot()))!;
    expect([source.table.sheet, source.year]).toEqual(['Tabel 3.1 Target Realisasi', 2018]);
  });

  it('takes the year it needs out of a comparison when there is nothing else', async () => {
    const source = findReportSource(reportInput(await sampleSnapshot(), report(2016)))!;
    expect([source.table.sheet, source.group.target, source.year]).toEqual(['Perbandingan 2016-2018', 3, 2016]);
  });

  it('takes the rows of the year out of a list with a row for each year', () => {
    const header = ['Tahun', 'Sasaran', 'Indikator', 'Target', 'Realisasi'];
    const list = sheetOf('Data', [['Data Kinerja'], header, [2021, 'S', 'A', 10, 5], [2022, 'S', 'A', 10, 7], [2022, 'S', 'B', 10, 8], [2023, 'S', 'A', 10, 9]]);
    const labels = (year: number | null): unknown => {
      const source = findReportSource(reportInput(snapshotOf(list), report(year)));
      return source && [source.year, source.table.rows.filter(({ kind }) => kind === 'item').map(({ label }) => label)];
    };
    expect(labels(2022)).toEqual([2022, ['A', 'B']]);
    expect(labels(null)).toEqual([2023, ['A']]);
    expect(labels(2020)).toBeNull();
  });

  it('takes no quarter for the year', () => {
    const header = ['No', 'Indikator', 'Target TW I', 'Realisasi TW I', 'Target TW II', 'Realisasi TW II'];
    expect(chosen([sheetOf('Triwulan', [['Capaian 2023'], header, [1, 'Satu', 1, 2, 3, 4], [2, 'Dua', 1, 2, 3, 4]])])).toBeNull();
  });

  it('never takes a sheet the add-in made', () => {
    expect(chosen([{ ...yearly('Ringkasan', 2018, 3), layout: 'L01' }])).toBeNull();
  });
});

describe('reportSources', () => {
  it('says what is missing, for the year asked', () => {
    const sentence = (sheets: readonly SheetSnapshot[], year: number | null): string[] =>
      reportSources(reportInput(snapshotOf(...sheets), report(year))).missing.map((message) => translate('id', message));
    expect(sentence([], null)).toEqual(['Belum ada tabel yang memuat target dan realisasi.']);
    expect(sentence([yearly('Kini', 2018, 3)], 2020)).toEqual(['Belum ada tabel yang memuat target dan realisasi tahun 2020.']);
    expect(sentence([yearly('Kini', 2018, 3)], 2018)).toEqual([]);
  });
});

describe('tables of parts of the year', () => {
  const quarter = (name: string, realisasi: number): SheetSnapshot =>
    sheetOf(name, [[`Capaian Kinerja Triwulan ${name} Tahun 2024`], ['No', 'Indikator', 'Target Tahunan', 'Target', 'Realisasi', 'Capaian (%)'], [1, 'Satu', 40, 10, realisasi, realisasi * 10]]);

  it('are taken from the last, and only where none is of the year', () => {
    expect(chosen(['I', 'II', 'III'].map((name) => quarter(name, 9)))).toEqual(['III', 2024]);
    expect(chosen([quarter('I', 9), quarter('II', 9), sheetOf('Setahun', [['Capaian Kinerja Tahun 2024'], ['No', 'Indikator', 'Target', 'Realisasi'], [1, 'Satu', 40, 38]])])).toEqual(['Setahun', 2024]);
  });
});

describe('a table for each sasaran', () => {
  const part = (name: string, indicator: string): SheetSnapshot => sheetOf(name, [[`Capaian ${name} Tahun 2024`], ['No', 'Indikator', 'Target', 'Realisasi'], [1, indicator, 10, 9]]);
  const leftOut = (...sheets: readonly SheetSnapshot[]): readonly string[] => findReportSource(reportInput(snapshotOf(...sheets)))!.leftOut.map(({ sheet }) => sheet);

  it('is told of where the report is made from another', () => {
    expect(leftOut(part('Sasaran 1', 'Satu'), part('Sasaran 2', 'Dua'))).toEqual(['Sasaran 2']);
    expect(leftOut(part('Sasaran 1', 'Satu'), part('Salinan', 'Satu'))).toEqual([]);
  });
});

import { findSheet } from '../office-host/store/workbook-store';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests({ excelApi: '1.6' });

it('makes a sheet without its charts, and says so, in an Excel whose charts have no type to set', async () => {
  const { gateway, host } = excel.open([sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]])]);
  const area = { top: 2, left: 0, bottom: 4, right: 1 };
  const plan = planOf('Ringkasan', 2, { charts: [{ name: 'Capaian', kind: 'column', title: 'Capaian', source: area, covers: { ...area, left: 4, right: 9 } }] });
  expect(gateway.capabilities.charts).toBe(false);
  await gateway.build([plan], 'Susun');
  await gateway.build([plan], 'Susun');
  expect(findSheet(host.store, 'Ringkasan')?.charts).toEqual([]);
});

import { policyOnSheet } from '../../src/report/policy-on-sheet';
import { policySheet } from '../../src/report/policy-sheet';
import { defaultSettings } from '../../src/workbook/settings';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';

const excel = excelForTests();
const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]]);
const name = (text: string, formula: string, visible = true) => ({ name: text, formula, visible, comment: '' });

it('reads the names of the workbook that stand for one area', async () => {
  const { gateway, host } = excel.open([data]);
  host.store.names.push(name('Batas', '=Data!$B$2'), name('Isi', "='Data'!$A$2:$C$2"), name('Tetapan', '=0.9'), name('Jumlah', '=SUM(Data!$B$2)'), name('Hilang', '=#REF!'), name('Sembunyi', '=Data!$B$2', false));
  expect((await gateway.read()).names).toEqual([
    { name: 'Batas', sheet: 'Data', area: { top: 1, bottom: 1, left: 1, right: 1 } },
    { name: 'Isi', sheet: 'Data', area: { top: 1, bottom: 1, left: 0, right: 2 } },
  ]);
});

it('reads back the policy of the sheet it made', async () => {
  const { gateway } = excel.open([data]);
  const settings = { ...defaultSettings, bandProfile: 'PKO4', policy: { ...defaultSettings.policy, capRatio: 1.2 } };
  await gateway.build([policySheet(settings, await gateway.read())], 'Pengaturan');
  const { settings: read, faults } = policyOnSheet(await gateway.read(), defaultSettings);
  expect(faults).toEqual([]);
  expect(read).toEqual({ ...settings, onSheet: { parts: ['cap', 'zeroTarget', 'scale'], scale: null } });
  const lower = { ...read, bandProfile: 'LKJIP6', policy: { ...read.policy, capRatio: 1.1 } };
  await gateway.build([policySheet(lower, await gateway.read())], 'Pengaturan');
  expect(policyOnSheet(await gateway.read(), defaultSettings).settings).toEqual(lower);
});

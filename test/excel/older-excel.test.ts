import { translate } from '../../src/i18n/message';
import type { Change } from '../../src/workbook/cell-edit';
import { sheetOf } from '../office-host/jsdom/office-for-tests';
import { excelForTests } from './excel-for-tests';
import { planOf } from './plan-fixture';

const excel = excelForTests({ excelApi: '1.9' });
const data = sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });

describe('an Excel of ExcelApi 1.9 alone', () => {
  it('says in words what it cannot do', () => {
    const { gateway } = excel.open([data]);
    expect(gateway.capabilities).toEqual({ undoGroups: false, calculates: true, charts: true, notes: false });
    expect(gateway.missing.map((key) => translate('id', { key }))).toEqual([
      'Excel ini tidak memberi tahu sel mana yang digabung; judul kolom bertingkat mungkin perlu dipastikan di Kenali.',
      'Excel ini belum dapat mengurungkan perubahan dari add-in sebagai satu langkah.',
      'Excel ini tidak memberi tahu bila nama lembar berubah; baca ulang buku kerja sesudah mengganti nama lembar.',
    ]);
  });

  it('reads, edits and builds all the same, without merged cells', async () => {
    const { gateway } = excel.open([data]);
    expect((await gateway.read()).sheets[0]!.merges).toEqual([]);
    await gateway.edit([{ sheet: 'Data', row: 1, column: 2, was: { value: 425 }, becomes: { value: 430 } }], 'Ubah');
    expect(await gateway.build([planOf('Ringkasan')], 'Susun')).toEqual({ created: ['Ringkasan'], updated: [] });
    expect(await gateway.build([planOf('Ringkasan', 4)], 'Susun')).toEqual({ created: [], updated: ['Ringkasan'] });
    const { sheets } = await gateway.read();
    expect(sheets[0]!.rows[1]![2]?.value).toBe(430);
    expect(sheets[1]!.rows[6]![0]?.value).toBe('Indikator 4');
  });

  it('takes an event soon after its own write for its echo, and a colleague\'s for a colleague\'s', async () => {
    const { gateway, host } = excel.open([data]);
    const changes: Change[] = [];
    gateway.onChange((change) => changes.push(change));
    await gateway.read();
    await gateway.edit([{ sheet: 'Data', row: 1, column: 2, was: { value: 425 }, becomes: { value: 430 } }], 'Ubah');
    host.editAsUser([{ sheet: 'Data', row: 1, column: 1, becomes: { value: 431 } }], { remote: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(changes.map(({ foreign }) => foreign)).toEqual([false, true]);
  });
});

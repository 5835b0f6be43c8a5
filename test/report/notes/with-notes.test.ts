import { withNotes } from '../../../src/report/notes/with-notes';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { cellAt } from '../../../src/workbook/snapshot';
import type { SmallRow } from './small-layout';
import { COLUMN, notedPlan, smallPlan } from './small-layout';
import { StandingSheet } from './standing-sheet';

const row = (indikator: string, sasaran = 'Layanan', satuan?: string | null): SmallRow => ({ indikator, sasaran, ...(satuan !== undefined && { satuan }) });
const lansia = row('Persentase lansia terlantar yang dilayani');
const bencana = row('Jumlah korban bencana yang dievakuasi');
const panti = row('Cakupan panti terakreditasi');

/** Made once from these rows, each with its own note in ANALISIS. */
async function noted(...rows: readonly SmallRow[]): Promise<StandingSheet> {
  const standing = await StandingSheet.open();
  await standing.make(rows);
  for (const index of rows.keys()) await standing.type(3 + index, COLUMN.analisis, { value: `catatan ${index + 1}` });
  return standing;
}

const lostHeading = 'Catatan yang kehilangan barisnya';
const listOf = (texts: readonly string[]): readonly string[] => {
  const top = texts.indexOf(lostHeading);
  return top < 0 ? [] : texts.slice(top + 3);
};

describe('notes on a sheet that is made again', () => {
  it('follow their indicators where rows are moved, added and taken out above them', async () => {
    const standing = await noted(lansia, bencana);
    await standing.make([panti, bencana, lansia]);
    expect((await standing.texts()).slice(3, 6)).toEqual([
      '1 · Layanan · Cakupan panti terakreditasi · Orang',
      '2 · Jumlah korban bencana yang dievakuasi · Orang · catatan 2',
      '3 · Persentase lansia terlantar yang dilayani · Orang · catatan 1',
    ]);
  });

  it('begin a page with what their length leaves no room for', async () => {
    const standing = await noted(lansia);
    const pages = { keptWhole: [{ top: 2, bottom: 4 }, { top: 6, bottom: 20 }], print: { ...smallPlan([lansia]).print, area: { top: 0, left: 0, bottom: 20, right: COLUMN.kendala } } };
    expect((await standing.make([lansia], [], pages)).pageBreaksBefore).toEqual([]);
    await standing.type(3, COLUMN.analisis, { value: 'Sosialisasi terlambat karena anggaran baru cair. '.repeat(30) });
    expect((await standing.make([lansia], [], pages)).pageBreaksBefore).toEqual([6]);
  });

  it('stay with the indicator they were typed beside when the source was sorted under the sheet', async () => {
    const standing = await noted(lansia, bencana);
    await standing.make([bencana, lansia], [bencana.indikator, lansia.indikator]);
    expect((await standing.texts()).slice(3, 5)).toEqual([
      '1 · Layanan · Jumlah korban bencana yang dievakuasi · Orang · catatan 2',
      '2 · Persentase lansia terlantar yang dilayani · Orang · catatan 1',
    ]);
  });

  it('stand in a list at the end when their row is gone, through further makings, and go back when it returns', async () => {
    const standing = await noted(lansia, bencana);
    await standing.make([bencana]);
    const list = ['Persentase lansia terlantar yang dilayani · ANALISIS · catatan 1'];
    expect(listOf(await standing.texts())).toEqual(list);
    await standing.make([bencana, panti]);
    expect(listOf(await standing.texts())).toEqual(list);
    await standing.make([lansia, bencana]);
    const texts = await standing.texts();
    expect(texts[3]).toBe('1 · Layanan · Persentase lansia terlantar yang dilayani · Orang · catatan 1');
    expect(listOf(texts)).toEqual([]);
    expect(texts.join()).not.toContain(lostHeading);
  });

  it('are never put beside the indicators of a table that was typed over', async () => {
    const standing = await noted(lansia, bencana);
    const others = [row('Nilai SAKIP'), row('Indeks kepuasan masyarakat')];
    await standing.make(others, others.map(({ indikator }) => indikator));
    const texts = await standing.texts();
    expect(texts.slice(3, 5)).toEqual(['1 · Layanan · Nilai SAKIP · Orang', '2 · Indeks kepuasan masyarakat · Orang']);
    expect(listOf(texts)).toEqual([
      'Persentase lansia terlantar yang dilayani · ANALISIS · catatan 1',
      'Jumlah korban bencana yang dievakuasi · ANALISIS · catatan 2',
    ]);
  });

  it.each([
    ['a short form written out', 'Jml korban bencana yg dievakuasi'],
    ['a letter put right', 'Jumlah korban bencana yang dievakuasik'],
  ])('follow a name spelled differently: %s', async (_, before) => {
    const standing = await noted(lansia, row(before));
    await standing.make([bencana, lansia]);
    expect((await standing.texts())[3]).toBe('1 · Layanan · Jumlah korban bencana yang dievakuasi · Orang · catatan 2');
  });

  it('know one label under two sasaran apart', async () => {
    const standing = await noted(row('Nilai SAKIP', 'Sasaran A'), row('Nilai SAKIP', 'Sasaran B'));
    await standing.make([row('Nilai SAKIP', 'Sasaran B'), row('Nilai SAKIP', 'Sasaran A')]);
    expect((await standing.texts()).slice(3, 5)).toEqual(['1 · Sasaran B · Nilai SAKIP · Orang · catatan 2', '2 · Sasaran A · Nilai SAKIP · Orang · catatan 1']);
  });

  it('of equals go by their order while there are as many, and to the list when one of them is gone', async () => {
    const standing = await noted(row('Nilai SAKIP'), row('Nilai SAKIP'), lansia);
    await standing.make([lansia, row('Nilai SAKIP'), row('Nilai SAKIP')]);
    expect((await standing.texts()).slice(4, 6)).toEqual(['2 · Nilai SAKIP · Orang · catatan 1', '3 · Nilai SAKIP · Orang · catatan 2']);
    const one = [lansia, row('Nilai SAKIP')];
    await standing.make(one);
    const texts = await standing.texts();
    expect(texts[4]).toBe('2 · Nilai SAKIP · Orang');
    expect(listOf(texts)).toEqual(['Nilai SAKIP (Layanan) · ANALISIS · catatan 1', 'Nilai SAKIP (Layanan) · ANALISIS · catatan 2']);
    await standing.make(one);
    expect(await standing.texts()).toEqual(texts);
  });

  it('of a cleared cell are gone, from a row and from the list', async () => {
    const standing = await noted(lansia, bencana);
    await standing.make([bencana]);
    await standing.type(3, COLUMN.analisis, { value: null });
    const texts = await standing.texts();
    const at = texts.findIndex((text) => text.endsWith('catatan 1'));
    await standing.type(at, (await standing.sheet()).rows[at]!.findIndex((cell) => cell?.value === 'catatan 1'), { value: null });
    await standing.make([lansia, bencana]);
    expect((await standing.texts()).join()).not.toMatch(/catatan \d/);
  });

  it('in the satuan column are kept while people fill it in, and listed when the source says another one', async () => {
    const standing = await StandingSheet.open();
    const open = row('Nilai SAKIP', 'Layanan', null);
    await standing.make([open, lansia]);
    await standing.type(3, COLUMN.satuan, { value: 'Nilai' });
    await standing.make([lansia, open]);
    expect((await standing.texts())[4]).toBe('2 · Nilai SAKIP · Nilai');
    await standing.make([lansia, row('Nilai SAKIP', 'Layanan', 'Nilai')]);
    expect(listOf(await standing.texts())).toEqual([]);
    await standing.make([lansia, open]);
    await standing.type(4, COLUMN.satuan, { value: 'Poin' });
    await standing.make([lansia, row('Nilai SAKIP', 'Layanan', 'Nilai')]);
    expect(listOf(await standing.texts())).toEqual(['Nilai SAKIP · SATUAN · Poin']);
  });

  it('beside the mean are kept too', async () => {
    const standing = await noted(lansia);
    await standing.type(4, COLUMN.kendala, { value: 'anggaran dipotong' });
    await standing.make([bencana, lansia]);
    expect((await standing.texts())[5]).toBe('Rata-rata capaian · anggaran dipotong');
  });

  it('keep their number with its format, and their truth values', async () => {
    const standing = await noted(lansia, bencana);
    await standing.type(3, COLUMN.kendala, { value: 43465 }, { format: 'dd/mm/yyyy' });
    await standing.type(4, COLUMN.kendala, { value: true });
    await standing.make([bencana, lansia]);
    const sheet = await standing.sheet();
    expect(cellAt(sheet, 4, COLUMN.kendala)).toMatchObject({ value: 43465, format: 'dd/mm/yyyy' });
    expect(cellAt(sheet, 3, COLUMN.kendala)).toMatchObject({ value: true });
  });

  it('that are formulas go on reading the same cells', async () => {
    const standing = await noted(lansia, bencana);
    await standing.type(3, COLUMN.kendala, { formula: '="No "&A4&" dari "&\'Data\'!A1' }, { result: 'No 1 dari 1' });
    await standing.type(4, COLUMN.kendala, { formula: '=Kecil!$A$4+SUM(A4:A5)' }, { result: 4 });
    await standing.make([panti, lansia, bencana]);
    const sheet = await standing.sheet();
    expect(cellAt(sheet, 4, COLUMN.kendala)?.formula).toBe('="No "&A5&" dari "&\'Data\'!A1');
    expect(cellAt(sheet, 5, COLUMN.kendala)?.formula).toBe('=Kecil!$A$5+SUM(A5:A6)');
  });

  it('that are formulas over rows that are gone keep what they showed', async () => {
    const standing = await noted(lansia, bencana);
    await standing.type(4, COLUMN.kendala, { formula: '="lebih dari "&A4' }, { result: 'lebih dari 1' });
    await standing.make([panti, bencana]);
    expect(cellAt(await standing.sheet(), 4, COLUMN.kendala)).toEqual({ value: 'lebih dari 1' });
  });

  it('stay when the wrong thing was done to the sheet: a row put in between, a column of keys taken out', async () => {
    const standing = await noted(lansia, bencana);
    const keys = (await standing.sheet()).rows[3]!.length - 1;
    for (const at of [3, 4, 5]) await standing.type(at, keys, { value: null });
    await standing.make([bencana, panti, lansia]);
    expect((await standing.texts()).slice(3, 6).map((text) => text.split(' · ').at(-1))).toEqual(['catatan 2', 'Orang', 'catatan 1']);
    // As Excel puts in a row: what was typed there has no key, between two rows that have.
    const gap = (await standing.sheet()).rows[4]!.length - 1;
    await standing.type(4, gap, { value: null });
    await standing.type(4, COLUMN.indikator, { value: 'Usulan baru' });
    await standing.type(4, COLUMN.analisis, { value: 'catatan sisipan' });
    await standing.make([bencana, panti, lansia]);
    expect(listOf(await standing.texts())).toEqual(['Usulan baru · ANALISIS · catatan sisipan']);
  });

  it('follow a column whose header was retyped by where it stands', async () => {
    const standing = await noted(lansia);
    await standing.type(2, COLUMN.analisis, { value: 'Analisis dan evaluasi' });
    await standing.make([bencana, lansia]);
    expect((await standing.texts())[4]).toBe('2 · Persentase lansia terlantar yang dilayani · Orang · catatan 1');
  });

  it('leave what people typed below the sheet below it, list or no list', async () => {
    const standing = await noted(lansia, bencana);
    const below = (await standing.texts()).length + 1;
    await standing.type(below, 0, { value: 'tindak lanjut' });
    await standing.make([bencana]);
    await standing.make([bencana]);
    const texts = await standing.texts();
    expect(texts.filter((text) => text.includes('tindak lanjut'))).toHaveLength(1);
    expect(texts.findIndex((text) => text.includes('tindak lanjut'))).toBeGreaterThan(texts.findIndex((text) => text.endsWith('catatan 1')));
  });
});

describe('notes on a sheet of two tables', () => {
  const second = (top: number): SheetPlan['cells'] => [
    ...['Program', 'Sasaran Program', 'Indikator Program', 'Kendala'].map((value, column) => ({ row: top, column, role: 'header' as const, value })),
    { row: top + 1, column: 2, role: 'text', value: 'Persentase program selaras' },
    { row: top + 1, column: 3, role: 'input' },
  ];
  const planOver = (rows: readonly SmallRow[], snapshot: Snapshot): SheetPlan => {
    const bare = smallPlan(rows);
    const top = 3 + rows.length + 2;
    const plan = { ...bare, cells: [...bare.cells, ...second(top)], bordered: [...bare.bordered, { top, left: 0, bottom: top + 1, right: 3 }] };
    return withNotes(plan, snapshot, (at) => ({ label: 2, ...(at < top && { group: 1 }) }));
  };

  it('stay in their own table, under a header both have in other columns', async () => {
    const { gateway } = await StandingSheet.open();
    await gateway.build([planOver([lansia, bencana], { sheets: [] })]);
    const typed = { sheet: 'Kecil', was: { value: null } };
    await gateway.edit([
      { ...typed, row: 4, column: COLUMN.kendala, becomes: { value: 'catatan atas' } },
      { ...typed, row: 8, column: 3, becomes: { value: 'catatan bawah' } },
    ]);
    await gateway.build([planOver([bencana, lansia, panti], await gateway.read())]);
    const sheet = (await gateway.read()).sheets.find(({ name }) => name === 'Kecil')!;
    expect([cellAt(sheet, 3, COLUMN.kendala)?.value, cellAt(sheet, 9, 3)?.value]).toEqual(['catatan atas', 'catatan bawah']);
  });
});

describe('a plan with notes', () => {
  it('has its keys in a hidden column that is not printed, and the cells as they were', () => {
    const bare = smallPlan([lansia, bencana]);
    const plan = notedPlan([lansia, bencana]);
    expect(plan.columnWidths).toEqual([...bare.columnWidths, 0]);
    expect(plan.print).toEqual(bare.print);
    expect(plan.typed).toEqual([]);
    expect(plan.cells.filter(({ role }) => role !== 'key')).toEqual(bare.cells);
    expect(plan.cells.filter(({ role }) => role === 'key').map(({ row: at, column }) => [at, column])).toEqual([2, 3, 4, 5].map((at) => [at, 6]));
  });

  it('is as it was where no cell is left to people', () => {
    const bare = smallPlan([]);
    const closed = { ...bare, cells: bare.cells.filter(({ role }) => role !== 'input') };
    expect(notedPlan([], { sheets: [] }, closed)).toEqual(closed);
  });

  it('makes its rows high enough for what people typed', async () => {
    const standing = await noted(lansia);
    await standing.type(3, COLUMN.kendala, { value: 'anggaran terlambat cair '.repeat(10).trim() });
    const plan = notedPlan([lansia], await standing.gateway.read());
    // 240 characters in a column of 30 are eight lines at least, of 15 points each.
    expect(plan.rowHeights[3]).toBeGreaterThanOrEqual(8 * 15);
  });

  it('says what stood in each of people\'s cells, the empty ones too', async () => {
    const standing = await noted(lansia);
    const { typed } = notedPlan([lansia], await standing.gateway.read());
    expect(typed).toContainEqual({ row: 3, column: COLUMN.analisis, value: 'catatan 1' });
    expect(typed).toContainEqual({ row: 3, column: COLUMN.kendala, value: '' });
  });

  it('is refused once somebody has typed in one of them since', async () => {
    const standing = await noted(lansia);
    const plan = notedPlan([lansia, bencana], await standing.gateway.read());
    await standing.type(3, COLUMN.kendala, { value: 'baru saja' });
    await expect(standing.gateway.build([plan])).rejects.toMatchObject({ code: 'cell-changed', params: { sheet: 'Kecil', cell: 'F4' } });
    expect((await standing.texts())[3]).toContain('baru saja');
  });

  it('needs a header over its input cells', () => {
    const bare = smallPlan([lansia]);
    expect(() => notedPlan([lansia], { sheets: [] }, { cells: bare.cells.filter(({ role }) => role !== 'header') })).toThrow('without a header');
  });
});

import type { CellEdit, Change } from '../../src/workbook/cell-edit';
import type { FaultCode } from '../../src/workbook/gateway-fault';
import { GatewayFault } from '../../src/workbook/gateway-fault';
import type { WorkbookGateway } from '../../src/workbook/gateway';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import type { SheetSnapshot, SnapshotCell } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/snapshot';
import { COLUMN, notedPlan } from '../report/notes/small-layout';
import type { FixtureWorkbook } from './fixture-workbook';
import { fixtureWorkbook } from './fixture-workbook';

const TABLE = 'Tabel 3.1';
const edit = (row: number, column: number, was: CellEdit['was'], becomes: CellEdit['becomes'], more: Partial<CellEdit> = {}): CellEdit => ({
  sheet: TABLE,
  row,
  column,
  was,
  becomes,
  ...more,
});

const blank = { left: '', centre: '', right: '' };

/** A small sheet with one of everything a plan can say. */
function plan(more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    layout: 'L01',
    name: 'Ringkasan',
    cells: [
      { row: 0, column: 0, role: 'title', value: 'Ringkasan 2018' },
      { row: 2, column: 0, role: 'header', value: 'Indikator' },
      { row: 2, column: 1, role: 'header', value: 'Capaian' },
      { row: 3, column: 0, role: 'text', formula: `='${TABLE}'!A4`, value: 'Jumlah Korban Bencana yang dievakuasi' },
      { row: 3, column: 1, role: 'percent2', formula: `='${TABLE}'!D4`, value: 425 / 430 },
      { row: 4, column: 0, role: 'label-strong', value: '=bukan rumus' },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    bordered: [{ top: 2, left: 0, bottom: 3, right: 1 }],
    columnWidths: [40, 14],
    rowHeights: {},
    frozen: { rows: 3, columns: 0 },
    tones: [{ area: { top: 3, left: 1, bottom: 3, right: 1 }, tone: 'good', when: 'B4>=1' }],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      repeatRows: { from: 2, to: 2 },
      area: { top: 0, left: 0, bottom: 4, right: 1 },
      header: { ...blank, left: 'Dinas Sosial & PMD' },
      footer: { ...blank, centre: 'Halaman {page} dari {pages}' },
    },
    ...more,
  };
}

/** A cell without what only some hosts can say. */
function essence(cell: SnapshotCell | undefined): SnapshotCell | null {
  if (!cell) return null;
  const { value, formula, error, format } = cell;
  return { value, ...(formula !== undefined && { formula }), ...(error !== undefined && { error }), ...(format !== undefined && format !== 'General' && { format }) };
}

function essenceOf(sheet: SheetSnapshot): unknown {
  const rows = Array.from(sheet.rows, (row) => Array.from(row ?? [], essence));
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  const order = (areas: SheetSnapshot['merges']): string[] => areas.map((area) => JSON.stringify([area.top, area.left, area.bottom, area.right])).sort();
  const { name, visibility, hiddenRows, layout } = sheet;
  return { name, visibility, hiddenRows: [...hiddenRows], layout, merges: order(sheet.merges), rows };
}

async function faultOf(work: Promise<unknown>): Promise<FaultCode | null> {
  try {
    await work;
    return null;
  } catch (reason) {
    if (reason instanceof GatewayFault) return reason.code;
    throw reason;
  }
}

/**
 * What every WorkbookGateway keeps to, whatever is behind it. `makeGateway` gives a new gateway over a workbook that holds the
 * fixture and nothing else; `showsCells` is false for a host without a screen.
 */
export function describeGatewayContract(name: string, makeGateway: (fixture: FixtureWorkbook) => Promise<WorkbookGateway>, { showsCells = true } = {}): void {
  describe(`${name}, as a gateway`, () => {
    const open = (): Promise<WorkbookGateway> => makeGateway(fixtureWorkbook);
    const sheetOf = async (gateway: WorkbookGateway, sheet: string): Promise<SheetSnapshot> => {
      const found = (await gateway.read()).sheets.find((each) => each.name === sheet);
      if (!found) throw new Error(`no sheet ${sheet}`);
      return found;
    };
    const cell = async (gateway: WorkbookGateway, sheet: string, row: number, column: number): Promise<SnapshotCell | null> =>
      essence(cellAt(await sheetOf(gateway, sheet), row, column));

    describe('reading', () => {
      it('gives every sheet with its values, formulas, formats, merges and what is hidden', async () => {
        const { sheets } = await (await open()).read();
        expect(sheets.map(essenceOf)).toEqual(fixtureWorkbook.snapshot.sheets.map(essenceOf));
      });

      it('changes nothing', async () => {
        const gateway = await open();
        const changes: Change[] = [];
        gateway.onChange((change) => changes.push(change));
        const before = await gateway.read();
        expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
        expect(changes).toEqual([]);
      });

      it('tells how far it is, up to the end', async () => {
        const seen: [number, number][] = [];
        await (await open()).read({ onProgress: (done, total) => seen.push([done, total]) });
        const [done, total] = seen.at(-1)!;
        expect(done).toBe(total);
      });

      it('stops when told to', async () => {
        expect(await faultOf((await open()).read({ signal: AbortSignal.abort() }))).toBe('stopped');
      });
    });

    describe('editing', () => {
      it('writes values, texts, formulas and formats, and empties cells', async () => {
        const gateway = await open();
        await gateway.edit(
          [
            edit(3, 2, { value: 425 }, { value: 430 }),
            edit(4, 2, { value: '13,11,00' }, { value: 13.11 }, { format: '0.00' }),
            edit(4, 3, { value: 1 }, { formula: '=C5/B5' }, { result: 0.95 }),
            edit(4, 0, { value: 'Persentase PMKS' }, { value: null }),
            edit(9, 6, { value: null }, { value: '=bukan rumus' }),
          ],
          'Terapkan perbaikan',
        );
        expect(await cell(gateway, TABLE, 3, 2)).toEqual({ value: 430, format: '#,##0' });
        expect(await cell(gateway, TABLE, 4, 2)).toEqual({ value: 13.11, format: '0.00' });
        expect(await cell(gateway, TABLE, 4, 3)).toMatchObject({ value: expect.closeTo(0.95, 3), formula: '=C5/B5', format: '0.00%' });
        expect((await cell(gateway, TABLE, 4, 0))?.value ?? null).toBeNull();
        expect(await cell(gateway, TABLE, 9, 6)).toEqual({ value: '=bukan rumus' });
      });

      it('writes the add-in\'s functions so that they read as typed', async () => {
        const gateway = await open();
        const formula = '=IF(C4="","",KINERJA.CAPAIAN(B4,C4))';
        await gateway.edit([edit(3, 3, { formula: '=C4/B4' }, { formula }, { result: 425 / 430 })], 'Tulis rumus');
        expect(await cell(gateway, TABLE, 3, 3)).toMatchObject({ formula, value: expect.closeTo(425 / 430, 12) });
      });

      it('leaves all other cells and sheets', async () => {
        const gateway = await open();
        const before = await gateway.read();
        await gateway.edit([edit(9, 6, { value: null }, { value: 7 })], 'Isi');
        await gateway.edit([edit(9, 6, { value: 7 }, { value: null })], 'Kosongkan');
        expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
      });

      it.each([
        ['a cell holds another value', edit(3, 2, { value: 424 }, { value: 1 }), 'cell-changed'],
        ['a cell holds a formula by now', edit(3, 3, { value: 425 / 430 }, { value: 1 }), 'cell-changed'],
        ['a cell is no longer empty', edit(3, 0, { value: null }, { value: 1 }), 'cell-changed'],
        ['a sheet is gone', { ...edit(0, 0, { value: null }, { value: 1 }), sheet: 'Tidak Ada' }, 'sheet-missing'],
      ])('refuses all of it when %s', async (_, stale, code) => {
        const gateway = await open();
        const before = await gateway.read();
        expect(await faultOf(gateway.edit([edit(3, 1, { value: 430 }, { value: 500 }), stale], 'Terapkan'))).toBe(code);
        expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
      });

      it('is told to those who listen, until they no longer do', async () => {
        const gateway = await open();
        const changes: Change[] = [];
        const stop = gateway.onChange((change) => changes.push(change));
        await gateway.edit([edit(9, 6, { value: null }, { value: 7 })], 'Isi');
        expect(changes.some(({ kind, foreign }) => kind === 'cells' && !foreign)).toBe(true);
        stop();
        const told = changes.length;
        await gateway.edit([edit(9, 6, { value: 7 }, { value: 8 })], 'Isi');
        expect(changes).toHaveLength(told);
      });
    });

    describe('building', () => {
      it('makes a sheet of ours after the user\'s, with live formulas', async () => {
        const gateway = await open();
        const before = await gateway.read();
        expect(await gateway.build([plan()], 'Susun')).toEqual({ created: ['Ringkasan'], updated: [] });
        const after = await gateway.read();
        expect(after.sheets.slice(0, 3).map(essenceOf)).toEqual(before.sheets.map(essenceOf));
        const made = after.sheets[3]!;
        expect([made.name, made.layout, made.visibility]).toEqual(['Ringkasan', 'L01', 'visible']);
        expect(made.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
        expect(essence(cellAt(made, 3, 1))).toEqual({ value: expect.closeTo(425 / 430, 12), formula: `='${TABLE}'!D4`, format: '0.00%' });
        expect(essence(cellAt(made, 4, 0))).toEqual({ value: '=bukan rumus' });
      });

      it('brings our sheet up to date where it stands, and keeps the notes beside and below it', async () => {
        const gateway = await open();
        await gateway.build([plan(), plan({ layout: 'L04', name: 'Target vs Realisasi' })], 'Susun');
        const note = (row: number, column: number, value: string): CellEdit => ({ ...edit(row, column, { value: null }, { value }), sheet: 'Ringkasan' });
        await gateway.edit([note(3, 5, 'sudah diverifikasi'), note(8, 0, 'tindak lanjut')], 'Catat');
        const longer = plan({
          cells: [...plan().cells.slice(0, 5), { row: 5, column: 0, role: 'label-strong', value: 'Rata-rata' }],
          print: { ...plan().print, area: { top: 0, left: 0, bottom: 5, right: 1 } },
        });
        expect(await gateway.build([longer], 'Susun')).toEqual({ created: [], updated: ['Ringkasan'] });
        const { sheets } = await gateway.read();
        expect(sheets.map((sheet) => sheet.name)).toEqual([TABLE, "Catatan '18", 'Arsip', 'Ringkasan', 'Target vs Realisasi']);
        const values = sheets[3]!.rows.flatMap((row) => row?.map((each) => each?.value) ?? []);
        expect(values).toEqual(expect.arrayContaining(['Rata-rata', 'sudah diverifikasi', 'tindak lanjut']));
        expect(values).not.toContain('=bukan rumus');
        expect(essence(cellAt(sheets[3]!, 3, 5))).toEqual({ value: 'sudah diverifikasi' });
      });

      describe('where the plan takes over what people typed', () => {
        const inputs: SheetPlan['cells'] = [
          { row: 3, column: 2, role: 'input' },
          { row: 4, column: 2, role: 'input' },
        ];
        const withInputs = (more: Partial<SheetPlan> = {}): SheetPlan => plan({ cells: [...plan().cells, ...inputs], ...more });
        const type = (gateway: WorkbookGateway, row: number, becomes: CellEdit['becomes']): Promise<void> =>
          gateway.edit([{ ...edit(row, 2, { value: null }, becomes), sheet: 'Ringkasan' }], 'Catat');
        const seen = [
          { row: 3, column: 2, value: 'hujan deras' },
          { row: 4, column: 2, value: 2, formula: '=1+1' },
        ];
        const moved: SheetPlan['cells'] = [
          { row: 3, column: 2, role: 'input', formula: '=1+1', value: 2 },
          { row: 4, column: 2, role: 'input', value: 'hujan deras' },
        ];
        const opened = async (): Promise<WorkbookGateway> => {
          const gateway = await open();
          await gateway.build([withInputs()], 'Susun');
          await type(gateway, 3, { value: 'hujan deras' });
          await type(gateway, 4, { formula: '=1+1' });
          return gateway;
        };

        it('puts it where the plan says, and nothing back by place', async () => {
          const gateway = await opened();
          await gateway.build([plan({ cells: [...plan().cells, ...moved], typed: seen })], 'Susun');
          expect(await cell(gateway, 'Ringkasan', 3, 2)).toEqual({ value: 2, formula: '=1+1' });
          expect(await cell(gateway, 'Ringkasan', 4, 2)).toEqual({ value: 'hujan deras' });
          await gateway.build([withInputs()], 'Susun');
          expect((await cell(gateway, 'Ringkasan', 4, 2))?.value ?? null).toBeNull();
        });

        it.each([
          ['another text', [{ ...seen[0]!, value: 'hujan' }, seen[1]!]],
          ['no text', [{ ...seen[0]!, value: '' }]],
          ['another formula', [seen[0]!, { ...seen[1]!, formula: '=1+2' }]],
          ['a text where all is empty', [...seen, { row: 3, column: 3, value: 'di samping' }]],
        ])('refuses all of it when its maker saw %s', async (_, typed) => {
          const gateway = await opened();
          const before = await gateway.read();
          const plans = [plan({ layout: 'L04', name: 'Baru' }), plan({ cells: [...plan().cells, ...moved], typed })];
          expect(await faultOf(gateway.build(plans, 'Susun'))).toBe('cell-changed');
          expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
        });

        it('lets a layout carry each note to its indicator, from what this host reads', async () => {
          const gateway = await open();
          const rows = ['Nilai SAKIP', 'Indeks kepuasan'].map((indikator) => ({ sasaran: 'Layanan', indikator }));
          await gateway.build([notedPlan(rows)], 'Susun');
          const note = (row: number, becomes: CellEdit['becomes']): CellEdit => ({ ...edit(row, COLUMN.analisis, { value: null }, becomes), sheet: 'Kecil' });
          await gateway.edit([note(3, { value: 'catatan 1' }), note(4, { formula: '=A5&"."' })], 'Catat');
          await gateway.build([notedPlan([...rows].reverse(), await gateway.read())], 'Susun');
          expect(await cell(gateway, 'Kecil', 4, COLUMN.analisis)).toEqual({ value: 'catatan 1' });
          expect((await cell(gateway, 'Kecil', 3, COLUMN.analisis))?.formula).toBe('=A4&"."');
          await gateway.build([notedPlan(rows.slice(1), await gateway.read())], 'Susun');
          const texts = (await sheetOf(gateway, 'Kecil')).rows.flatMap((row) => row?.map((each) => each?.value) ?? []);
          expect(texts).toEqual(expect.arrayContaining(['Catatan yang kehilangan barisnya', 'catatan 1']));
        });

        it('refuses when the sheet is gone by then', async () => {
          const gateway = await open();
          const before = await gateway.read();
          expect(await faultOf(gateway.build([withInputs({ typed: seen })], 'Susun'))).toBe('sheet-missing');
          expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
        });

        it('keeps a hidden column of keys', async () => {
          const gateway = await open();
          const keyed = withInputs({ columnWidths: [40, 14, 20, 0], cells: [...withInputs().cells, { row: 3, column: 3, role: 'key', value: '["kunci","",{}]' }] });
          await gateway.build([keyed], 'Susun');
          await gateway.build([keyed], 'Susun');
          const made = await sheetOf(gateway, 'Ringkasan');
          expect([made.hiddenColumns, essence(cellAt(made, 3, 3))]).toEqual([[3], { value: '["kunci","",{}]' }]);
        });
      });

      it('leaves formulas elsewhere that refer to our sheet as they are, and they follow it', async () => {
        const gateway = await open();
        await gateway.build([plan()], 'Susun');
        await gateway.edit([{ ...edit(0, 3, { value: null }, { formula: '=Ringkasan!A1' }, { result: 'Ringkasan 2018' }), sheet: "Catatan '18" }], 'Rujuk');
        const retitled = plan({ cells: [{ row: 0, column: 0, role: 'title', value: 'Ikhtisar 2018' }, ...plan().cells.slice(1)] });
        await gateway.build([retitled], 'Susun');
        await gateway.build([retitled], 'Susun');
        const shows = gateway.capabilities.calculates ? { value: 'Ikhtisar 2018' } : {};
        expect(await cell(gateway, "Catatan '18", 0, 3)).toMatchObject({ formula: '=Ringkasan!A1', ...shows });
      });

      it('gives names to cells of our sheet, for formulas anywhere, and moves them with it', async () => {
        const gateway = await open();
        const at = (row: number) => [{ name: 'CAPAIAN_EVAKUASI', area: { top: row, left: 1, bottom: row, right: 1 } }];
        const places = async (): Promise<unknown> => (await gateway.read()).names?.map(({ name, sheet, area }) => [name, sheet, area.top, area.left]);
        const extra = { row: 4, column: 1, role: 'integer' as const, value: 3 };
        await gateway.build([plan({ names: at(3), cells: [...plan().cells, extra] })], 'Susun');
        expect(await places()).toEqual([['CAPAIAN_EVAKUASI', 'Ringkasan', 3, 1]]);
        await gateway.edit([edit(9, 6, { value: null }, { formula: '=CAPAIAN_EVAKUASI*2' })], 'Hitung');
        await gateway.build([plan({ names: at(4), cells: [...plan().cells, extra] })], 'Susun');
        expect(await places()).toEqual([['CAPAIAN_EVAKUASI', 'Ringkasan', 4, 1]]);
        if (gateway.capabilities.calculates) expect(await cell(gateway, TABLE, 9, 6)).toMatchObject({ value: 6, formula: '=CAPAIAN_EVAKUASI*2' });
        await gateway.build([plan()], 'Susun');
        expect(await places()).toEqual([]);
      });

      it('never takes a name that a user\'s sheet has', async () => {
        const gateway = await open();
        const before = await gateway.read();
        expect(await faultOf(gateway.build([plan(), plan({ name: 'Arsip' })], 'Susun'))).toBe('sheet-name-taken');
        expect(await faultOf(gateway.build([plan({ name: 'arsip' })], 'Susun'))).toBe('sheet-name-taken');
        expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
      });
    });

    it('writes nothing when it is stopped before it begins', async () => {
      const gateway = await open();
      const before = await gateway.read();
      const options = { signal: AbortSignal.abort() };
      expect(await faultOf(gateway.edit([edit(3, 2, { value: 425 }, { value: 430 })], 'Ubah', options))).toBe('stopped');
      expect(await faultOf(gateway.build([plan()], 'Susun', options))).toBe('stopped');
      expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
    });

    describe('settings', () => {
      const settings: Settings = {
        ...defaultSettings,
        polarities: { 'angka kemiskinan <anak> & "lansia"': 'min' },
        answers: { tanya: 'maks' },
        report: { ...defaultSettings.report, unitName: 'Dinas Sosial', year: 2018, paper: 'F4' },
      };

      it('are the defaults in a workbook that has none', async () => {
        expect(await (await open()).loadSettings()).toEqual(defaultSettings);
      });

      it('are kept, and can be changed again', async () => {
        const gateway = await open();
        await gateway.saveSettings({ ...settings, language: 'en' });
        await gateway.saveSettings(settings);
        expect(await gateway.loadSettings()).toEqual(settings);
      });

      it('leave every sheet as it is', async () => {
        const gateway = await open();
        const before = await gateway.read();
        await gateway.saveSettings(settings);
        expect((await gateway.read()).sheets.map(essenceOf)).toEqual(before.sheets.map(essenceOf));
      });
    });

    it('shows a place, and says so when its sheet is gone', async () => {
      const gateway = await open();
      const area = { top: 3, left: 2, bottom: 3, right: 2 };
      await expect(gateway.reveal({ sheet: TABLE, ...area })).resolves.toBeUndefined();
      expect(await faultOf(gateway.reveal({ sheet: 'Tidak Ada', ...area }))).toBe('sheet-missing');
    });

    it('names the cell the user is on, the first of a range, and changes nothing by asking', async () => {
      const gateway = await open();
      const changes: Change[] = [];
      gateway.onChange((change) => changes.push(change));
      await gateway.reveal({ sheet: "Catatan '18", top: 2, left: 1, bottom: 4, right: 3 });
      const cell = { sheet: "Catatan '18", top: 2, left: 1, bottom: 2, right: 1 };
      expect(await gateway.activeCell()).toEqual(showsCells ? cell : null);
      expect(changes).toEqual([]);
    });
  });
}

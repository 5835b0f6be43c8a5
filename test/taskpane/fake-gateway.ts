import { formatCell, type Address } from '../../src/workbook/address';
import type { CellContent, CellEdit, Change } from '../../src/workbook/cell-edit';
import type { ReadOptions, WorkbookGateway } from '../../src/workbook/gateway';
import { GatewayFault } from '../../src/workbook/gateway-fault';
import { defaultSettings, type Settings } from '../../src/workbook/settings';
import { cellAt, type Snapshot, type SnapshotCell } from '../../src/workbook/snapshot';

/** A workbook in memory behind the pane's only door, and a record of what was asked of it. */
export interface FakeGateway extends WorkbookGateway {
  readonly asked: string[];
  workbook(): Snapshot;
  saved(): Settings;
  /** The user, or a colleague, changes something. */
  changeForeign(): void;
  /** The user goes to a cell; null is a host that shows none. */
  goTo(cell: Address | null): void;
}

interface FakeOptions {
  readonly settings?: Partial<Settings>;
  readonly undoGroups?: boolean;
  /** Called before each read, edit or build; its rejection is the gateway's. */
  before?(job: 'read' | 'edit' | 'build', options?: ReadOptions): Promise<void>;
}

export function fakeGateway(snapshot: Snapshot, { settings = {}, undoGroups = true, before }: FakeOptions = {}): FakeGateway {
  let workbook = snapshot;
  let saved: Settings = { ...defaultSettings, ...settings };
  const listeners = new Set<(change: Change) => void>();
  const asked: string[] = [];
  let activeCell: Address | null = null;
  return {
    asked,
    workbook: () => workbook,
    saved: () => saved,
    changeForeign: () => listeners.forEach((listener) => listener({ kind: 'cells', foreign: true })),
    goTo: (cell) => (activeCell = cell),
    capabilities: { undoGroups, calculates: true, charts: true, notes: true },
    async read(options) {
      await before?.('read', options);
      return workbook;
    },
    async edit(edits, label, options) {
      await before?.('edit', options);
      workbook = applied(workbook, edits);
      asked.push(`edit ${edits.map((edit) => formatCell(edit)).join(' ')}: ${label}`);
    },
    async build(plans, label, options) {
      await before?.('build', options);
      asked.push(`build ${plans.map(({ name }) => name).join(', ')}: ${label}`);
      return { created: plans.map(({ name }) => name), updated: [] };
    },
    async reveal(address) {
      asked.push(`reveal ${address.sheet} ${formatCell({ row: address.top, column: address.left })}`);
    },
    activeCell: async () => activeCell,
    loadSettings: async () => saved,
    async saveSettings(next) {
      saved = next;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function applied(workbook: Snapshot, edits: readonly CellEdit[]): Snapshot {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => (row ? [...row] : undefined));
      for (const edit of edits.filter((one) => one.sheet === sheet.name)) {
        const cell = cellAt(sheet, edit.row, edit.column);
        if (JSON.stringify(contentOf(cell)) !== JSON.stringify(edit.was)) {
          throw new GatewayFault('cell-changed', { sheet: edit.sheet, cell: formatCell(edit) });
        }
        const row = (rows[edit.row] ??= []);
        row[edit.column] = cellWith(edit, cell);
      }
      return { ...sheet, rows };
    }),
  };
}

function contentOf(cell: SnapshotCell | undefined): CellContent {
  return cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: cell.formula };
}

function cellWith({ becomes, result, format }: CellEdit, cell: SnapshotCell | undefined): SnapshotCell {
  const look = format ?? cell?.format;
  const content = 'formula' in becomes ? { value: result ?? null, formula: becomes.formula } : { value: becomes.value };
  return look === undefined ? content : { ...content, format: look };
}

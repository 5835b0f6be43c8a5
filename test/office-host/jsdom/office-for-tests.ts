import type { CellValue, SheetSnapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import type { OfficeHost, OfficeHostOptions } from '../create-office-host';
import { createOfficeHost } from '../create-office-host';
import { storeFromSnapshot } from '../store/store-from-snapshot';
import type { BootedOffice } from './boot-office';
import { bootOffice } from './boot-office';

type Cell = CellValue | SnapshotCell | null;

/** A visible sheet from rows of values or whole cells; null is an empty cell. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cell = (each: Cell): SnapshotCell | undefined => (each === null ? undefined : typeof each === 'object' ? each : { value: each });
  return {
    name,
    visibility: 'visible',
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    layout: null,
    rows: rows.map((row) => row.map(cell)),
    ...more,
  };
}

export interface OfficeForTests {
  /** A new workbook behind the library. */
  open(sheets?: readonly SheetSnapshot[], options?: Omit<OfficeHostOptions, 'store'>): OfficeHost;
  /** Excel.run of the real library. */
  run<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  readonly booted: BootedOffice;
}

const someSheet = [sheetOf('Data', [['Indikator', 'Target', 'Realisasi'], ['Evakuasi', 430, 425]])];

/** Boots the library once for a test file; call it at the top. */
export function officeForTests(bootOptions: Omit<OfficeHostOptions, 'store'> = {}): OfficeForTests {
  let booted: BootedOffice;
  const hostOver = (sheets: readonly SheetSnapshot[], options: Omit<OfficeHostOptions, 'store'>): OfficeHost =>
    createOfficeHost({ store: storeFromSnapshot({ sheets }), ...options });
  beforeAll(async () => {
    booted = await bootOffice(hostOver(someSheet, bootOptions));
  });
  afterAll(() => booted.dispose());
  return {
    open: (sheets = someSheet, options = {}) => {
      const host = hostOver(sheets, { ...bootOptions, ...options });
      booted.useHost(host);
      return host;
    },
    run: (work) => booted.Excel.run(work),
    get booted() {
      return booted;
    },
  };
}

/** The Office.js code a piece of work is refused with; null where it is not refused. */
export async function refusalOf(work: Promise<unknown>): Promise<{ code: string; location: string } | null> {
  try {
    await work;
    return null;
  } catch (reason) {
    if (!(reason instanceof OfficeExtension.Error)) throw reason;
    return { code: reason.code, location: reason.debugInfo?.errorLocation ?? '' };
  }
}

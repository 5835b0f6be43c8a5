import type { ExampleArgument } from '../functions/examples';
import type { PortableFormula } from '../report/portable/portable-formula';
import { portableFormula } from '../report/portable/portable-formula';
import { parseArea } from '../workbook/address';
import type { SheetSnapshot, SnapshotCell } from '../workbook/snapshot';

/** The call an example shows, en-US: `=KINERJA.CAPAIAN(D12,E12)`. */
export function exampleFormula(id: string, args: readonly ExampleArgument[]): string {
  return `=KINERJA.${id}(${args.map(({ written }) => written).join(',')})`;
}

/** What the formula becomes without the add-in, on a sheet that holds the figures of the example. */
export function exampleTwin(formula: string, args: readonly ExampleArgument[]): PortableFormula | null {
  const sheet = sheetOf(args);
  return portableFormula(formula, { snapshot: { sheets: [sheet] }, sheet });
}

function sheetOf(args: readonly ExampleArgument[]): SheetSnapshot {
  const rows: (SnapshotCell | undefined)[][] = [];
  for (const { written, cells } of args) {
    const area = parseArea(written);
    if (!area) continue;
    for (const [down, line] of cells.entries()) {
      for (const [across, value] of line.entries()) {
        const isShown = typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
        if (isShown) (rows[area.top + down] ??= [])[area.left + across] = { value };
      }
    }
  }
  return { name: 'Contoh', visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [], protected: false, layout: null };
}

import type { ICommandInfo, Injector, IUnitRange, Nullable } from '@univerjs/core';
import { FormulaDataModel, IActiveDirtyManagerService, IDefinedNamesService, IDependencyManagerService, IFunctionService, LexerTreeBuilder, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { IFormulaDataItem, ISetDefinedNameMutationParam } from '@univerjs/engine-formula';

/**
 * Has the grid read each formula of a workbook anew before it reckons. It keeps the formulas it has read with the cells that their
 * names stood for then, those of workbooks closed since among them.
 */
export function forgetReadFormulas(injector: Injector, workbookId: string): void {
  // What it has read it keeps for all of its readers, and clears when any of them goes.
  new LexerTreeBuilder().dispose();
  injector.get(IFunctionService).deleteFormulaAstCacheKey(workbookId);
}

/** The cells of a workbook whose formulas use one of these names; a formula shared with another cell counts as one that does. */
function cellsUsing(injector: Injector, unitId: string, names: readonly string[]): IUnitRange[] {
  const wanted = names.map((name) => name.toLowerCase());
  const uses = (formula: string | undefined): boolean => !formula || wanted.some((name) => formula.toLowerCase().includes(name));
  return Object.entries(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, cells]) =>
      Object.entries((cells ?? {}) as Readonly<Record<number, Nullable<IFormulaDataItem>>>).flatMap(([column, item]) => {
        const [startRow, startColumn] = [Number(row), Number(column)];
        return item && uses(item.f) ? [{ unitId, sheetId, range: { startRow, endRow: startRow, startColumn, endColumn: startColumn } }] : [];
      }),
    ),
  );
}

/** Has formulas follow a name that is moved, made or taken away; the grid itself would go on with the cells it stood for before. */
export function followNames(injector: Injector): void {
  const getDirtyData = ({ params }: ICommandInfo) => {
    const { unitId, name, formulaOrRefString } = params as ISetDefinedNameMutationParam;
    const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).map((each) => each.name);
    forgetReadFormulas(injector, unitId);
    const dirtyRanges = cellsUsing(injector, unitId, [name, ...names]);
    const dependencies = injector.get(IDependencyManagerService);
    for (const { sheetId, range } of dirtyRanges) dependencies.removeFormulaDependency(unitId, sheetId, range.startRow, range.startColumn);
    return { dirtyRanges, dirtyDefinedNameMap: { [unitId]: { [name]: formulaOrRefString } } };
  };
  for (const commandId of [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]) {
    injector.get(IActiveDirtyManagerService).register(commandId, { commandId, getDirtyData });
  }
}

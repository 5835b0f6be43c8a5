import type { Injector, IMutationInfo } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { parseReference } from '../../workbook/name-reference';
import type { NamedArea } from '../../workbook/snapshot';
import type { Reversible } from './undo-step';

/** The names of a workbook of the grid at one moment. */
export type GridNames = readonly Readonly<IDefinedNamesServiceParam>[];

/** The names as they are now: they follow rows, columns and sheets as the user moves them. */
export function liveNames(injector: Injector, workbookId: string): GridNames {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(workbookId) ?? {}).map((name) => ({ ...name }));
}

/** Those of the whole workbook that stand for one area. */
export function liveNamedAreas(injector: Injector, workbookId: string): NamedArea[] {
  return liveNames(injector, workbookId).flatMap(({ name, formulaOrRefString, localSheetId }) => {
    const address = localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? parseReference(formulaOrRefString) : null;
    if (!address) return [];
    const { sheet, ...area } = address;
    return [{ name, sheet, area }];
  });
}

/** Whether two are one name: of the same place, whatever the case. */
export function isSameName(one: Readonly<IDefinedNamesServiceParam>, other: Readonly<IDefinedNamesServiceParam>): boolean {
  return one.localSheetId === other.localSheetId && one.name.toLowerCase() === other.name.toLowerCase();
}

/** Makes the names of a workbook these; a name that stays keeps its id. */
export function nameChanges(unitId: string, now: GridNames, wanted: GridNames, freeId: () => string): Reversible {
  const set = (name: GridNames[number]): IMutationInfo => ({ id: SetDefinedNameMutation.id, params: { unitId, ...name } });
  const remove = (name: GridNames[number]): IMutationInfo => ({ id: RemoveDefinedNameMutation.id, params: { unitId, ...name } });
  const changes = wanted.flatMap((name): Reversible[] => {
    const present = now.find((each) => isSameName(each, name));
    if (!present) {
      const added = { ...name, id: freeId() };
      return [{ redos: [set(added)], undos: [remove(added)] }];
    }
    const isAsBefore = present.name === name.name && present.formulaOrRefString === name.formulaOrRefString;
    return isAsBefore ? [] : [{ redos: [set({ ...name, id: present.id })], undos: [set(present)] }];
  });
  const gone = now.filter((name) => !wanted.some((each) => isSameName(each, name)));
  return {
    redos: [...gone.map(remove), ...changes.flatMap(({ redos }) => redos)],
    undos: [...changes.flatMap(({ undos }) => undos), ...gone.map(set)],
  };
}

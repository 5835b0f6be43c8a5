import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { CalculationMode } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { Grid } from '../../src/workbench/grid/create-grid';
import { functionSuggestions, gridFunctions } from '../../src/workbench/grid/kinerja-functions';

/** The grid's engine without a screen; it knows the KINERJA functions, or those it is given. */
export function createNodeGrid({ functions = gridFunctions(), computing = CalculationMode.WHEN_EMPTY } = {}): Grid & { dispose(): void } {
  const univer = new Univer({ locale: LocaleType.ID_ID, locales: { [LocaleType.ID_ID]: {} }, logLevel: LogLevel.ERROR });
  const { plugins } = UniverSheetsNodeCorePreset({
    formula: { function: functions, description: functionSuggestions(), initialFormulaComputing: computing },
  });
  for (const plugin of [...plugins, UniverSheetsNumfmtPlugin]) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return { injector: univer.__getInjector(), api: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}

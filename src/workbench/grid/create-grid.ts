import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import idID from '@univerjs/preset-sheets-core/locales/id-ID';
import type { Language } from '../../i18n/message';
import { pasteAsIndonesians } from './indonesian-paste';
import { functionSuggestions, gridFunctions } from './kinerja-functions';
import { refuseNotSaved, savedMenus } from './not-saved';

/** A grid engine, on screen or not. */
export interface Grid {
  readonly injector: Injector;
  readonly api: FUniver;
}

export function gridLocale(language: Language): LocaleType {
  return language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US;
}

/** An empty grid in this element. */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: gridLocale('id'),
    locales: { [LocaleType.ID_ID]: mergeLocales(idID), [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    // The sheet tabs need the room: a planner's workbook has many.
    ribbonType: 'simple',
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
    menu: savedMenus,
    // Years in headings are text as often as not.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    // Results kept in the file are shown as they are until something they rest on changes.
    formula: { function: gridFunctions(), description: functionSuggestions(), initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  refuseNotSaved(api);
  pasteAsIndonesians(injector, api);
  return { injector, api };
}

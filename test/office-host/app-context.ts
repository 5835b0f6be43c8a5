import type { WorkbookStore } from './store/workbook-store';

const EXCEL_WEB_APP = 16;

/** What ContextActivationManager_getAppContextAsync answers: who the host is and what it can do. */
export function appContext(
  store: WorkbookStore,
  conversationId: unknown,
  locale: string,
  requirementSets: Readonly<Record<string, string>>,
  officeTheme: Readonly<Record<string, string>> | null,
): Readonly<Record<string, unknown>> {
  return {
    _id: conversationId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.17000.20000',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://contoh.sharepoint.com/Buku1.xlsx',
    _clientMode: 1,
    _settings: Object.fromEntries(store.settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000000',
    _appInstanceId: 'instance-1',
    _addinName: 'Lembar Kinerja',
    _requirementMatrix: JSON.stringify(requirementSets),
    _featureGates: {},
    _initialDisplayMode: 0,
    ...(officeTheme && { _officeTheme: officeTheme }),
  };
}

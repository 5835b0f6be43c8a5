import { createRoot } from 'react-dom/client';
import { ribbonCommands, type RibbonEvent } from '../commands/ribbon-commands';
import { createExcelGateway, type ExcelGateway } from '../excel/excel-gateway';
import type { Language, Message } from '../i18n/message';
import { App } from './App';
import { HostNotice } from './host-notice';
import { useHostTheme, type HostTheme } from './host-theme';
import { LanguageProvider } from './language';
import { createPaneRequests } from './pane-requests';

/** What the pane cannot do without, and Excel 2021 has. What comes with later sets is probed by the gateway. */
const NEEDED_EXCEL_API = '1.9';

// Without Office.js, as where its address cannot be reached, there is no Office at all.
const hasOffice = typeof Office !== 'undefined';
const requests = createPaneRequests();

let gateway: ExcelGateway | undefined;
/** The workbook, once Office is ready: a runtime belongs to one workbook. */
const excel = (): ExcelGateway => (gateway ??= createExcelGateway());

if (hasOffice) {
  // At once and not when Office is ready: the button that starts the runtime is answered as soon as it is.
  const workbook = { activeSheet: () => excel().activeSheet(), repairFormulas: () => excel().repairFormulas() };
  for (const [id, command] of Object.entries(ribbonCommands(workbook, requests, () => Office.addin.showAsTaskpane()))) {
    Office.actions.associate(id, (event: RibbonEvent) => void command(event));
  }
}

/** Mounts the pane once Office says where it runs. */
async function start(place: HTMLElement): Promise<void> {
  const inExcel = hasOffice && (await Office.onReady()).host === Office.HostType.Excel;
  const language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  createRoot(place).render(<Page language={language} obstacle={obstacleIn(inExcel)} />);
}

/** Why there can be no pane here; null where there can. */
function obstacleIn(inExcel: boolean): Message | null {
  if (!inExcel) return { key: 'excel.outside-excel' };
  return Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API) ? null : { key: 'excel.too-old' };
}

function Page({ language, obstacle }: { language: Language; obstacle: Message | null }) {
  const theme = useHostTheme(officeTheme);
  if (!obstacle) return <App gateway={excel()} limits={excel().missing} initialLanguage={language} theme={theme} requests={requests} />;
  return (
    <LanguageProvider language={language}>
      <HostNotice message={obstacle} theme={theme} />
    </LanguageProvider>
  );
}

/** Excel on the web may not tell its theme, whatever its types say. */
function officeTheme(): HostTheme | undefined {
  const context = hasOffice ? (Office.context as Office.Context | undefined) : undefined;
  return context?.officeTheme as HostTheme | undefined;
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'id';
}

const place = document.getElementById('panel');
if (!place) throw new Error('taskpane.html lacks #panel');
void start(place);

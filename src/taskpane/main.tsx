import { createRoot } from 'react-dom/client';
import type { Language } from '../i18n/message';
import { HostNotice } from './host-notice';
import { LanguageProvider } from './language';

/** Mounts the pane once Office says where it runs. Without Office.js, as in a plain browser, there is no Office at all. */
async function start(place: HTMLElement): Promise<void> {
  const inExcel = typeof Office !== 'undefined' && (await Office.onReady()).host === Office.HostType.Excel;
  const language = inExcel ? languageOf(Office.context.displayLanguage) : languageOf(navigator.language);
  document.documentElement.lang = language;
  createRoot(place).render(
    <LanguageProvider language={language}>
      <HostNotice message={inExcel ? 'excel.connection-coming' : 'excel.outside-excel'} dark={prefersDark(inExcel)} />
    </LanguageProvider>,
  );
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** Excel on the web may not tell its theme; the browser's preference stands in for it. */
function prefersDark(inExcel: boolean): boolean {
  const theme = inExcel ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  return theme?.isDarkTheme ?? matchMedia('(prefers-color-scheme: dark)').matches;
}

const place = document.getElementById('panel');
if (!place) throw new Error('taskpane.html lacks #panel');
void start(place);

import { formatArea } from '../workbook/address';
import { PRINT_MARGINS } from '../workbook/role-looks';
import type { SheetPlan } from '../workbook/sheet-plan';

/** How a sheet prints, in Excel's own terms; margins in points. */
export interface PageLayout {
  readonly settings: {
    readonly orientation: Excel.PageLayout['orientation'];
    readonly paperSize: Excel.PageLayout['paperSize'];
    readonly printOrder: Excel.PageLayout['printOrder'];
    readonly centerHorizontally: boolean;
    readonly leftMargin: number;
    readonly rightMargin: number;
    readonly topMargin: number;
    readonly bottomMargin: number;
    readonly headerMargin: number;
    readonly footerMargin: number;
  };
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly texts: Readonly<Record<(typeof TEXTS)[number], string>>;
  /** `A1:F20`, and `3:4`; null where none is set. */
  readonly area: string | null;
  readonly titleRows: string | null;
  /** Rows that begin a page because somebody said so. */
  readonly breaks: readonly number[];
}

const TEXTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
const SETTINGS = [
  ...(['orientation', 'paperSize', 'printOrder', 'centerHorizontally'] as const),
  ...(['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] as const),
];

/**
 * Excel has no 215 x 330 mm; Folio, 8.5 x 13 inches (216 x 330 mm), is what printers in Indonesia call F4.
 */
const PAPER_SIZES = { A4: 'A4', F4: 'Folio' } as const;
const POINTS_PER_INCH = 72;

/** Header and footer text in Excel's codes: `{page}` and `{pages}` become &P and &N, an ampersand of the text stays one. */
function coded(text: string): string {
  return text.replaceAll('&', '&&').replaceAll('{pages}', '&N').replaceAll('{page}', '&P');
}

/** The page a plan asks for: one page wide, as many tall as it takes. */
export function plannedPage({ print, pageBreaksBefore = [] }: SheetPlan): PageLayout {
  const { paper, orientation, repeatRows, area, header, footer } = print;
  const points = (inches: number): number => inches * POINTS_PER_INCH;
  return {
    settings: {
      orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
      paperSize: PAPER_SIZES[paper],
      printOrder: 'DownThenOver',
      centerHorizontally: true,
      leftMargin: points(PRINT_MARGINS.left),
      rightMargin: points(PRINT_MARGINS.right),
      topMargin: points(PRINT_MARGINS.top),
      bottomMargin: points(PRINT_MARGINS.bottom),
      headerMargin: points(PRINT_MARGINS.header),
      footerMargin: points(PRINT_MARGINS.footer),
    },
    zoom: { horizontalFitToPages: 1 },
    texts: {
      leftHeader: coded(header.left),
      centerHeader: coded(header.centre),
      rightHeader: coded(header.right),
      leftFooter: coded(footer.left),
      centerFooter: coded(footer.centre),
      rightFooter: coded(footer.right),
    },
    area: formatArea(area),
    titleRows: `${repeatRows.from + 1}:${repeatRows.to + 1}`,
    breaks: pageBreaksBefore,
  };
}

function addressOf(range: Excel.Range | Excel.RangeAreas): string | null {
  if (range.isNullObject) return null;
  const { address } = range;
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

/** Asks how a sheet prints; the function that is returned reads the answer once the batch is through. */
export function queuePage(sheet: Excel.Worksheet): () => PageLayout {
  const { pageLayout } = sheet;
  pageLayout.load([...SETTINGS, 'zoom'].join(','));
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.load(TEXTS.join(','));
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load('address');
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.load('items/rowIndex');
  return () => ({
    settings: Object.fromEntries(SETTINGS.map((name) => [name, pageLayout[name]])) as PageLayout['settings'],
    zoom: pageLayout.zoom,
    texts: Object.fromEntries(TEXTS.map((name) => [name, texts[name]])) as PageLayout['texts'],
    area: addressOf(area),
    titleRows: addressOf(titleRows),
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  });
}

/** Sets only what is not so already: page set-up is slow in Excel on the desktop. */
export function writePage(sheet: Excel.Worksheet, page: PageLayout, present: PageLayout | null): void {
  const { pageLayout } = sheet;
  for (const name of SETTINGS) {
    if (page.settings[name] !== present?.settings[name]) pageLayout.set({ [name]: page.settings[name] });
  }
  if (page.zoom.horizontalFitToPages !== present?.zoom.horizontalFitToPages || page.zoom.scale !== present?.zoom.scale) pageLayout.zoom = page.zoom;
  const texts = pageLayout.headersFooters.defaultForAllPages;
  for (const name of TEXTS) if (page.texts[name] !== (present?.texts[name] ?? '')) texts[name] = page.texts[name];
  if (page.area !== null && page.area !== present?.area) pageLayout.setPrintArea(page.area);
  if (page.titleRows !== null && page.titleRows !== present?.titleRows) pageLayout.setPrintTitleRows(page.titleRows);
  writeBreaks(sheet, page.breaks, present?.breaks ?? []);
}

function writeBreaks({ horizontalPageBreaks: breaks }: Excel.Worksheet, rows: readonly number[], present: readonly number[]): void {
  if (rows.join() === present.join()) return;
  breaks.removePageBreaks();
  for (const row of rows) breaks.add(`A${row + 1}`);
}

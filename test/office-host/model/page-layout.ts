import { RichApiError } from '../protocol/rich-api-error';
import type { Scalar, WireFactory, WireObject } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import type { StyleValue } from '../store/cell-style';
import { areaOfAddress, localAddress } from './area';
import { isWireObject } from '../protocol/wire-type';
import type { AreasRef, SheetRef } from './host-model';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { storedMembers } from './stored-members';

type Group = 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';
type PagesRef = SheetRef & { readonly group: Group };

const headerFooterObject: WireFactory<PagesRef> = defineType<Excel.HeaderFooter, PagesRef>('HeaderFooter', {
  scalars: storedMembers<Excel.HeaderFooter>()(({ sheet, group }: PagesRef) => ({ bag: sheet.pageLayout, path: `headersFooters.${group}.` }), {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  }),
});

const pages = (group: Group) => (ref: SheetRef): WireObject => headerFooterObject({ ...ref, group });

const headersFootersObject: WireFactory<SheetRef> = defineType<Excel.HeaderFooterGroup, SheetRef>('HeaderFooterGroup', {
  scalars: storedMembers<Excel.HeaderFooterGroup>()(({ sheet }: SheetRef) => ({ bag: sheet.pageLayout, path: 'headersFooters.' }), {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
  }),
  links: { defaultForAllPages: pages('defaultForAllPages'), firstPage: pages('firstPage'), evenPages: pages('evenPages'), oddPages: pages('oddPages') },
});

/** The addresses an argument names on one sheet: ranges, areas, or text. */
function addressesOf(given: unknown): string {
  if (typeof given === 'string') return given.split(',').map((part) => localAddress(areaOfAddress(part))).join(',');
  if (!isWireObject(given)) throw new RichApiError('InvalidArgument');
  if (given.type.name === 'RangeAreas') return (given.self as AreasRef).areas.map(localAddress).join(',');
  return localAddress((given.self as { area: Parameters<typeof localAddress>[0] }).area);
}

const setAddress = (name: string) => ({ sheet }: SheetRef, given: unknown): void => {
  sheet.pageLayout[name] = addressesOf(given);
};

function storedAreas({ model, sheet }: SheetRef, name: string): AreasRef | null {
  const text = sheet.pageLayout[name];
  return typeof text === 'string' && text !== '' ? { model, sheet, areas: text.split(',').map(areaOfAddress) } : null;
}

const titles = (name: string) => (ref: SheetRef): unknown => {
  const areas = storedAreas(ref, name);
  return areas && rangeObject({ ...ref, area: areas.areas[0]! });
};

const zoom: Scalar<SheetRef, Excel.PageLayoutZoomOptions> = {
  get: ({ sheet }) => JSON.parse((sheet.pageLayout.zoom as string | undefined) ?? '{"scale":100}') as Excel.PageLayoutZoomOptions,
  set: ({ sheet }, value) => {
    if (typeof value !== 'object' || value === null) throw new RichApiError('InvalidArgument');
    const given = Object.fromEntries(Object.entries(value as Record<string, StyleValue>).filter(([, each]) => each !== null && each !== undefined));
    const fits = 'horizontalFitToPages' in given || 'verticalFitToPages' in given;
    if (fits && 'scale' in given) throw new RichApiError('InvalidArgument');
    sheet.pageLayout.zoom = JSON.stringify(given);
  },
};

/** Margins are in points; paper sizes and orientations go by Excel's names. */
export const pageLayoutObject: WireFactory<SheetRef> = defineType<Excel.PageLayout, SheetRef>('PageLayout', {
  scalars: {
    ...storedMembers<Excel.PageLayout>()(({ sheet }: SheetRef) => ({ bag: sheet.pageLayout, path: '' }), {
      orientation: 'Portrait',
      paperSize: 'Letter',
      blackAndWhite: false,
      printErrors: 'AsDisplayed',
      centerHorizontally: false,
      centerVertically: false,
      printHeadings: false,
      printGridlines: false,
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
      printComments: 'NoComments',
      draftMode: false,
      firstPageNumber: null,
      printOrder: 'DownThenOver',
    }),
    zoom,
  },
  links: { headersFooters: headersFootersObject },
  methods: {
    setPrintArea: setAddress('printArea'),
    setPrintTitleRows: setAddress('printTitleRows'),
    setPrintTitleColumns: setAddress('printTitleColumns'),
    getPrintAreaOrNullObject: (ref) => {
      const areas = storedAreas(ref, 'printArea');
      return areas && rangeAreasObject(areas);
    },
    getPrintTitleRowsOrNullObject: titles('printTitleRows'),
    getPrintTitleColumnsOrNullObject: titles('printTitleColumns'),
  },
});

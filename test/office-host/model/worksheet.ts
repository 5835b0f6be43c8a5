import { EventType } from '../events/subscriptions';
import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory, WireObject } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../store/workbook-store';
import { sized } from './area';
import { booleanArgument, integerArgument, oneOfArgument, optional } from './argument';
import { assertUnprotected, usedArea } from './cell-grid';
import { chartsObject } from './chart-collection';
import { customPropertiesObject } from './custom-properties';
import { freezePanesObject } from './freeze-panes';
import type { SheetRef } from './host-model';
import { namesObject } from './named-items';
import { pageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { rangeAt, rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { activateSheet } from './selection';
import { removeSheet, renameSheet } from './sheet-changes';
import { sheetSubscriptions } from './event-members';
import { storedMembers } from './stored-members';
import { worksheetProtectionObject } from './worksheet-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** A workbook keeps at least one visible sheet. */
function setVisibility({ model, sheet }: SheetRef, value: unknown): void {
  const visibility = oneOfArgument(value, VISIBILITIES);
  const others = model.store.sheets.some((each) => each !== sheet && each.visibility === 'Visible');
  if (visibility !== 'Visible' && !others) throw new RichApiError('InvalidOperation');
  if (model.store.workbookProtected) throw new RichApiError('AccessDenied');
  const message = { worksheetId: sheet.id, source: 'Local', visibilityBefore: sheet.visibility, visibilityAfter: visibility };
  sheet.visibility = visibility;
  model.events.raise(EventType.visibilityChanged, sheet.id, message);
}

function setPosition({ model, sheet }: SheetRef, value: unknown): void {
  const position = integerArgument(value);
  if (position < 0 || position >= model.store.sheets.length) throw new RichApiError('InvalidArgument');
  if (model.store.workbookProtected) throw new RichApiError('AccessDenied');
  const others = model.store.sheets.filter((each) => each !== sheet);
  model.store.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

const used = (ref: SheetRef, valuesOnly: unknown): WireObject | null => {
  ref.model.calculation.settle();
  const area = usedArea(ref.sheet, optional(valuesOnly, booleanArgument) ?? false);
  return area && rangeObject({ ...ref, area });
};

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const view = storedMembers<Excel.Worksheet>()(
  ({ sheet }: SheetRef) => ({ bag: sheet.view, path: '' }),
  { showGridlines: true, showHeadings: true, tabColor: '', standardWidth: DEFAULT_COLUMN_WIDTH },
  ({ sheet }) => assertUnprotected(sheet),
);

export const worksheetObject: WireFactory<SheetRef> = defineType<Excel.Worksheet, SheetRef>('Worksheet', {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    ...view,
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: (ref, name) => renameSheet(ref, name, 'add-in') },
    position: { get: ({ model, sheet }) => model.store.sheets.indexOf(sheet), set: setPosition },
    visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    standardHeight: { get: () => DEFAULT_ROW_HEIGHT },
  },
  links: {
    charts: (ref) => chartsObject(ref),
    customProperties: (ref) => customPropertiesObject(ref),
    freezePanes: (ref) => freezePanesObject(ref),
    horizontalPageBreaks: (ref) => pageBreaksObject(ref),
    names: ({ model, sheet }) => namesObject({ model, scope: sheet }),
    pageLayout: (ref) => pageLayoutObject(ref),
    protection: (ref) => worksheetProtectionObject(ref),
  },
  methods: {
    activate: activateSheet,
    calculate: ({ model }) => model.calculation.run(),
    delete: (ref) => removeSheet(ref, 'add-in'),
    getCell: (ref, row, column) => rangeObject({ ...ref, area: sized(integerArgument(row), integerArgument(column), 1, 1) }),
    getRange: rangeAt,
    getRanges: (ref, addresses) => {
      const parts = typeof addresses === 'string' ? addresses.split(/[,;]/) : [null];
      return rangeAreasObject({ ...ref, areas: parts.map((address) => rangeAt(ref, address).self.area) });
    },
    getRangeByIndexes: (ref, row, column, rows, columns) =>
      rangeObject({ ...ref, area: sized(integerArgument(row), integerArgument(column), integerArgument(rows), integerArgument(columns)) }),
    getUsedRange: (ref, valuesOnly) => used(ref, valuesOnly) ?? rangeObject({ ...ref, area: FIRST_CELL }),
    getUsedRangeOrNullObject: used,
  },
  wireOnly: {
    /** The library sends `showGridlines` and `showHeadings` under these names. */
    scalars: { gridlines: view.showGridlines, headings: view.showHeadings },
    methods: sheetSubscriptions,
  },
});

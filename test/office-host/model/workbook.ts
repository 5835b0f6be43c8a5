import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory, WireObject } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { findSheet } from '../store/workbook-store';
import { applicationObject } from './application';
import { booleanArgument, textArgument } from './argument';
import { customXmlPartsObject } from './custom-xml-parts';
import type { RangeRef, WorkbookRef } from './host-model';
import { namesObject } from './named-items';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheet-collection';

const workbookProtectionObject: WireFactory<WorkbookRef> = defineType<Excel.WorkbookProtection, WorkbookRef>('WorkbookProtection', {
  scalars: { protected: { get: ({ model }) => model.store.workbookProtected } },
  methods: {
    protect: ({ model }) => {
      model.store.workbookProtected = true;
    },
    unprotect: ({ model }) => {
      model.store.workbookProtected = false;
    },
  },
});

const runtimeObject: WireFactory<WorkbookRef> = defineType<Excel.Runtime, WorkbookRef>('Runtime', {
  scalars: {
    enableEvents: {
      get: ({ model }) => model.events.enabled,
      set: ({ model }, value) => {
        model.events.enabled = booleanArgument(value);
      },
    },
  },
});

function selectedRange({ model }: WorkbookRef): RangeRef {
  const { sheet: id, area } = model.store.selection;
  const sheet = findSheet(model.store, id);
  if (!sheet) throw new Error('The selection is on a sheet that is gone.');
  return { model, sheet, area };
}

/** The range an event was about; null where the add-in has given it back. */
function eventRange({ model }: WorkbookRef, reference: unknown): WireObject | null {
  return model.references.objectOf(textArgument(reference));
}

export const workbookObject: WireFactory<WorkbookRef> = defineType<Excel.Workbook, WorkbookRef>('Workbook', {
  scalars: { name: { get: () => 'Buku1.xlsx' }, readOnly: { get: () => false } },
  links: {
    application: applicationObject,
    customXmlParts: ({ model }) => customXmlPartsObject({ model, namespace: null }),
    names: ({ model }) => namesObject({ model, scope: null }),
    protection: workbookProtectionObject,
    settings: settingsObject,
    tables: tablesObject,
    worksheets: worksheetsObject,
  },
  methods: {
    getSelectedRange: (ref) => rangeObject(selectedRange(ref)),
    getActiveCell: (ref) => {
      const range = selectedRange(ref);
      return rangeObject({ ...range, area: { ...range.area, bottom: range.area.top, right: range.area.left } });
    },
  },
  wireOnly: {
    links: { _Runtime: runtimeObject },
    methods: {
      _RemoveReference: ({ model }, name) => model.references.release(textArgument(name)),
      _RemoveAllReferences: ({ model }) => model.references.releaseAll(),
      _GetReferenceCount: ({ model }) => model.references.size,
      _GetRangeForEventByReferenceId: (ref, reference) => {
        const range = eventRange(ref, reference);
        if (!range) throw new RichApiError('InvalidReference');
        return range;
      },
      _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    },
  },
});

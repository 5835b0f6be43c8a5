import { EventType } from '../events/subscriptions';
import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { optional, textArgument } from './argument';
import type { Actor, SheetRef } from './host-model';

/** What a protected sheet allows unless told otherwise. */
const STRICT = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

export function setProtection({ model, sheet }: SheetRef, on: boolean, actor: Actor): void {
  sheet.protection = { ...sheet.protection, on };
  const message = { worksheetId: sheet.id, isProtected: on, source: actor === 'colleague' ? 'Remote' : 'Local' };
  model.events.raise(EventType.protectionChanged, sheet.id, message, actor === 'colleague');
}

export const worksheetProtectionObject: WireFactory<SheetRef> = defineType<Excel.WorksheetProtection, SheetRef>('WorksheetProtection', {
  scalars: {
    protected: { get: ({ sheet }) => sheet.protection.on },
    options: { get: ({ sheet }) => ({ ...STRICT, ...sheet.protection.options }) as Excel.WorksheetProtectionOptions },
  },
  methods: {
    protect: (ref, options, password) => {
      if (ref.sheet.protection.on) throw new RichApiError('InvalidOperation');
      ref.sheet.protection = { on: false, options: (options ?? {}) as Record<string, boolean>, password: optional(password, textArgument) };
      setProtection(ref, true, 'add-in');
    },
    unprotect: (ref, password) => {
      if (ref.sheet.protection.on && ref.sheet.protection.password !== optional(password, textArgument)) throw new RichApiError('AccessDenied');
      ref.sheet.protection = { ...ref.sheet.protection, password: null };
      setProtection(ref, false, 'add-in');
    },
  },
});

import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { areaOfAddress } from './area';
import { positiveArgument, rangeArgument } from './argument';
import type { SheetRef } from './host-model';
import { rangeObject } from './range';

function location({ model, sheet }: SheetRef): unknown {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const whole = rangeObject({ model, sheet, area: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 } }).self.area;
  return rangeObject({ model, sheet, area: { ...whole, bottom: rows === 0 ? 1_048_575 : rows - 1, right: columns === 0 ? 16_383 : columns - 1 } });
}

export const freezePanesObject: WireFactory<SheetRef> = defineType<Excel.WorksheetFreezePanes, SheetRef>('WorksheetFreezePanes', {
  methods: {
    freezeAt: ({ sheet }, frozen) => {
      const area = typeof frozen === 'string' ? areaOfAddress(frozen) : rangeArgument(frozen).area;
      sheet.frozen = { rows: area.bottom + 1, columns: area.right + 1 };
    },
    freezeRows: ({ sheet }, count) => {
      sheet.frozen = { rows: positiveArgument(count), columns: 0 };
    },
    freezeColumns: ({ sheet }, count) => {
      sheet.frozen = { rows: 0, columns: positiveArgument(count) };
    },
    unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    getLocationOrNullObject: location,
  },
});

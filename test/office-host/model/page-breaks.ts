import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { areaOfAddress } from './area';
import { integerArgument, rangeArgument } from './argument';
import type { SheetRef } from './host-model';

interface BreakRef extends SheetRef {
  /** The row after the break. */
  readonly row: number;
}

const pageBreakObject: WireFactory<BreakRef> = defineType<Excel.PageBreak, BreakRef>('PageBreak', {
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: ({ sheet, row }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((each) => each !== row);
    },
  },
});

/** The breaks somebody set between rows; Excel puts none before the first. */
export const pageBreaksObject: WireFactory<SheetRef> = defineType<Excel.PageBreakCollection, SheetRef>('PageBreakCollection', {
  items: (ref) => ref.sheet.pageBreaks.map((row) => pageBreakObject({ ...ref, row })),
  methods: {
    add: (ref, range) => {
      const row = (typeof range === 'string' ? areaOfAddress(range) : rangeArgument(range).area).top;
      if (row === 0) throw new RichApiError('InvalidArgument');
      ref.sheet.pageBreaks = [...new Set([...ref.sheet.pageBreaks, row])].sort((one, other) => one - other);
      return pageBreakObject({ ...ref, row });
    },
    getCount: ({ sheet }) => sheet.pageBreaks.length,
    getItem: (ref, index) => {
      const row = ref.sheet.pageBreaks[integerArgument(index)];
      if (row === undefined) throw new RichApiError('InvalidArgument');
      return pageBreakObject({ ...ref, row });
    },
    removePageBreaks: ({ sheet }) => {
      sheet.pageBreaks = [];
    },
  },
});

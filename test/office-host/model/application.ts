import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { oneOfArgument } from './argument';
import type { WorkbookRef } from './host-model';

const separators = (locale: string): { readonly decimal: string; readonly thousands: string } => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), thousands: of('group') };
};

const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;
const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const cultureObject: WireFactory<WorkbookRef> = defineType<Excel.CultureInfo, WorkbookRef>('CultureInfo', { scalars: { name: { get: ({ model }) => model.locale } } });

export const applicationObject: WireFactory<WorkbookRef> = defineType<Excel.Application, WorkbookRef>('Application', {
  scalars: {
    calculationMode: {
      get: ({ model }) => model.store.calculationMode,
      set: ({ model }, value) => {
        model.store.calculationMode = oneOfArgument(value, MODES);
      },
    },
    calculationState: { get: ({ model }) => (model.calculation.isSuspended ? 'Pending' : 'Done') },
    decimalSeparator: { get: ({ model }) => separators(model.locale).decimal },
    thousandsSeparator: { get: ({ model }) => separators(model.locale).thousands },
    useSystemSeparators: { get: () => true },
  },
  links: { cultureInfo: cultureObject },
  methods: {
    calculate: ({ model }, type) => {
      oneOfArgument(type, CALCULATIONS);
      model.calculation.run();
    },
    suspendApiCalculationUntilNextSync: ({ model }) => model.calculation.suspend(),
    /** There is no screen. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

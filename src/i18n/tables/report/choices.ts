import type { MessageTable } from '../../message-table';

/** What the choices around a report put on its sheets. */
export const reportChoiceMessages = {
  'report.signing.place-date': { id: '{place}, {date}', en: '{place}, {date}' },
  'report.signing.first': { id: 'Pihak Pertama,', en: 'First party,' },
  'report.signing.second': { id: 'Pihak Kedua,', en: 'Second party,' },
  'report.signing.nip': { id: 'NIP. {nip}', en: 'NIP. {nip}' },
  'report.signing.blank': { id: '..............................', en: '..............................' },
  'report.values.all': {
    id: 'Lembar ini berisi nilai tanpa rumus dan tidak mengikuti lembar sumber. Susun lagi setelah sumbernya berubah.',
    en: 'This sheet holds values without formulas and does not follow the source sheets. Compile it again after the sources change.',
  },
  'report.values.some': {
    id: '{count} sel berisi nilai tanpa rumus dan tidak mengikuti lembar sumber: {cells}.',
    en: 'Cells with a value and no formula, which do not follow the source sheets: {count} ({cells}).',
  },
  'report.values.more': { id: '{cells} dan {count} lainnya', en: '{cells} and {count} more' },
} as const satisfies MessageTable;

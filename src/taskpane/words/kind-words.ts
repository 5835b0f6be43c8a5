import type { MessageKey } from '../../i18n/message';
import type { TableKind } from '../../recognise/performance-table';

export const kindWords: Record<TableKind, MessageKey> = {
  capaian: 'kind.capaian',
  'perjanjian-kinerja': 'kind.perjanjian-kinerja',
  renstra: 'kind.renstra',
  anggaran: 'kind.anggaran',
  'skala-kategori': 'kind.skala-kategori',
  'rata-rata': 'kind.rata-rata',
  rekap: 'kind.rekap',
  ikpa: 'kind.ikpa',
};

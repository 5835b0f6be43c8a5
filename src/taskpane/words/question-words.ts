import type { MessageKey } from '../../i18n/message';
import type { Question } from '../../recognise/performance-table';

export const questionWords: Record<Question['about'], MessageKey> = {
  'rupiah-scale': 'question.rupiah-scale',
  polarity: 'question.polarity',
  'column-role': 'question.column-role',
  cumulative: 'question.cumulative',
};

/** What depends on the answer. */
export const effectWords: Record<Question['about'], MessageKey> = {
  'rupiah-scale': 'kenali.effect.rupiah-scale',
  polarity: 'kenali.effect.polarity',
  'column-role': 'kenali.effect.column-role',
  cumulative: 'kenali.effect.cumulative',
};

const answerWords = {
  'rupiah-scale': { rupiah: 'question.rupiah-scale.rupiah', 'ribu-rupiah': 'question.rupiah-scale.ribu-rupiah' },
  polarity: { maks: 'question.polarity.maks', min: 'question.polarity.min', 'min-rasio': 'question.polarity.min-rasio' },
  'column-role': {
    target: 'question.column-role.target',
    realisasi: 'question.column-role.realisasi',
    capaian: 'question.column-role.capaian',
    lain: 'question.column-role.lain',
  },
  cumulative: {
    jumlah: 'question.cumulative.jumlah',
    'rata-rata': 'question.cumulative.rata-rata',
    'posisi-akhir': 'question.cumulative.posisi-akhir',
  },
} as const satisfies Record<Question['about'], Record<string, MessageKey>>;

/** The answers a question about this may have, with their words. */
export function answersOf(about: Question['about']): readonly { readonly value: string; readonly words: MessageKey }[] {
  return Object.entries(answerWords[about]).map(([value, words]) => ({ value, words }));
}

/** The words of one answer; null where the option has none and stands for itself. */
export function optionWords(about: Question['about'], option: string): MessageKey | null {
  const words: Readonly<Record<string, MessageKey>> = answerWords[about];
  return words[option] ?? null;
}

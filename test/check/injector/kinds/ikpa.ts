import type { CleanWorkbook } from '../clean-workbook';
import { Draft } from '../draft';
import type { Habit } from '../figures';
import type { Random } from '../random';

const aspects = [
  { name: 'Kualitas Perencanaan Anggaran', indicators: [['Revisi DIPA', 10], ['Deviasi Halaman III DIPA', 10]] },
  { name: 'Kualitas Pelaksanaan Anggaran', indicators: [['Penyerapan Anggaran', 20], ['Belanja Kontraktual', 10], ['Penyelesaian Tagihan', 10], ['Pengelolaan UP dan TUP', 10], ['Dispensasi SPM', 5]] },
  { name: 'Kualitas Hasil Pelaksanaan Anggaran', indicators: [['Capaian Output', 25]] },
] as const;

/** Indikator Kinerja Pelaksanaan Anggaran of one unit: indicators across with the weights of 2022, nilai and bobot down. */
export function ikpa(random: Random, habit: Habit): CleanWorkbook {
  const draft = new Draft('IKPA', habit);
  draft.text(0, 0, 'Indikator Kinerja Pelaksanaan Anggaran Tahun 2022');
  const indicators = aspects.flatMap(({ name, indicators: own }) => own.map(([indicator, weight], index) => ({ aspect: index === 0 ? name : null, indicator, weight, count: own.length })));
  draft.line(2, ['No', 'Kode', 'Nama Satker', 'Keterangan', ...indicators.map(({ aspect }) => aspect), 'Nilai Total', 'Konversi Bobot', 'Nilai Akhir (Nilai Total/Konversi Bobot)']);
  draft.line(3, [null, null, null, null, ...indicators.map(({ indicator }) => indicator)]);
  const last = 4 + indicators.length;
  for (const column of [0, 1, 2, 3, last, last + 1, last + 2]) draft.merge(2, column, 3, column);
  draft.number(4, 0, 1);
  draft.text(4, 1, '027.05');
  draft.text(4, 2, random.pick(['Balai Besar Rehabilitasi Sosial', 'Sentra Terpadu', 'Kantor Pusat']));
  ['Nilai', 'Bobot', 'Nilai Akhir', 'Nilai Aspek'].forEach((word, index) => draft.text(4 + index, 3, word));
  const nilai = indicators.map(() => random.whole(7000, 10_000) / 100);
  const worked = indicators.map(({ weight }, index) => {
    draft.figure(4, 4 + index, nilai[index]!, 2);
    draft.figure(5, 4 + index, weight);
    return draft.figure(6, 4 + index, (nilai[index]! * weight) / 100, 2);
  });
  let left = 4;
  const ofAspects = aspects.map(({ indicators: own }) => {
    draft.merge(2, left, 2, left + own.length - 1);
    draft.merge(7, left, 7, left + own.length - 1);
    const values = nilai.slice(left - 4, left - 4 + own.length);
    const figure = draft.figure(7, left, values.reduce((sum, value) => sum + value, 0) / own.length, 2);
    left += own.length;
    return figure;
  });
  const total = worked.reduce((sum, { value }) => sum + value, 0);
  const results = [draft.figure(4, last, total, 2), draft.figure(4, last + 2, total, 2)];
  draft.figure(4, last + 1, 100, 0, { percent: true });
  return { sheets: [draft.done()], habit, ikpa: [...worked, ...ofAspects, ...results] };
}

import type { CapaianSite, CleanWorkbook, ShareSite, SumSite } from '../clean-workbook';
import { Draft } from '../draft';
import type { Figure, Habit } from '../figures';
import type { Random } from '../random';
import { someCounts } from './indicators';

const names = ['Program Pelayanan Sosial', 'Kegiatan Penyaluran Bantuan', 'Kegiatan Pelatihan Keterampilan', 'Kegiatan Pendataan Penerima', 'Kegiatan Pembinaan Lembaga'];

/** The evaluation form of Permendagri 86/2017 (E.81): kinerja and anggaran (K, Rp) of the renstra, of the year before, of the renja and of its quarters. */
export function evaluasiRenja(random: Random, habit: Habit): CleanWorkbook {
  const kept: Habit = { numbers: 'number', formulas: false };
  const year = random.whole(2019, 2024);
  const draft = new Draft('Formulir E.81', { ...habit, ...kept });
  draft.text(0, 0, 'Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten');
  draft.text(1, 0, `Periode Pelaksanaan: Triwulan IV Tahun ${year}`);
  draft.line(3, [
    'No', 'Sasaran', 'Program/Kegiatan', 'Indikator Kinerja Program (outcome)/Kegiatan (output)', `Target Renstra pada Tahun ${year + 3}`, null, `Realisasi Capaian Kinerja Renstra s/d Tahun ${year - 1}`, null,
    `Target Kinerja dan Anggaran Renja Tahun ${year}`, null, 'Realisasi Kinerja pada Triwulan', null, null, null, null, null, null, null,
    'Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi', null, 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)', null, 'Unit Penanggung Jawab',
  ]);
  ['I', 'II', 'III', 'IV'].forEach((quarter, index) => draft.text(4, 10 + 2 * index, quarter));
  draft.line(5, ['1', '2', '3', '4', '5', null, '6', null, '7', null, '8', null, '9', null, '10', null, '11', null, '12 = 8+9+10+11', null, '13 = 12/7 x 100', null, '14']);
  for (let column = 4; column < 22; column += 1) draft.text(6, column, column % 2 === 0 ? 'K' : 'Rp');
  for (const left of [4, 6, 8]) draft.merge(3, left, 4, left + 1);
  for (const left of [18, 20]) draft.merge(3, left, 4, left + 1);
  draft.merge(3, 10, 3, 17);
  for (const left of [10, 12, 14, 16]) draft.merge(4, left, 4, left + 1);
  for (const column of [0, 1, 2, 3, 22]) draft.merge(3, column, 4, column);
  const sums: SumSite[] = [];
  const shares: ShareSite[] = [];
  const indicators = someCounts(random, 3, names.length);
  const capaian = indicators.map((indicator, index): CapaianSite => {
    const row = 7 + index;
    if (index === 0) {
      draft.number(row, 0, 1);
      draft.text(row, 1, 'Meningkatnya kualitas pelayanan sosial');
    }
    draft.text(row, 2, names[index]!);
    const place = draft.text(row, 3, indicator.name);
    draft.text(row, 22, 'Bidang Pelayanan');
    const target = random.whole(40, 300);
    const pagu = random.whole(100, 900) * 1_000_000;
    const quarters = [0, 1, 2, 3].map(() => ({ counts: Math.floor((target * (0.17 + 0.07 * random.next()))), rupiah: Math.round((pagu * (0.17 + 0.07 * random.next())) / 1000) * 1000 }));
    draft.figure(row, 4, target * 5);
    draft.figure(row, 5, pagu * 5);
    draft.figure(row, 6, target);
    draft.figure(row, 7, Math.round((pagu * 0.9) / 1000) * 1000);
    const [targetAt, paguAt] = [draft.figure(row, 8, target), draft.figure(row, 9, pagu)];
    const parts = (pick: 'counts' | 'rupiah', first: number): Figure[] => quarters.map((quarter, at) => draft.figure(row, first + 2 * at, quarter[pick]));
    const whole = (pick: 'counts' | 'rupiah'): number => quarters.reduce((sum, quarter) => sum + quarter[pick], 0);
    const done = { sum: draft.figure(row, 18, whole('counts')), parts: parts('counts', 10) };
    const spent = { sum: draft.figure(row, 19, whole('rupiah')), parts: parts('rupiah', 11) };
    sums.push(done, spent);
    shares.push({ part: spent.sum, whole: paguAt, percent: draft.figure(row, 21, (whole('rupiah') / pagu) * 100, 2) });
    return { indicator: place, satuan: null, target: targetAt, realisasi: done.sum, capaian: draft.figure(row, 20, (whole('counts') / target) * 100, 2) };
  });
  return { sheets: [draft.done()], habit: kept, capaian, sums, shares };
}

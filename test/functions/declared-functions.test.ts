import * as anggaran from '../../src/functions/anggaran';
import { angka } from '../../src/functions/angka';
import * as ofCapaian from '../../src/functions/capaian';
import type { CellMatrix } from '../../src/functions/cell-matrix';
import type { WorkedExample } from '../../src/functions/examples';
import { functionExamples } from '../../src/functions/examples';
import * as kalimat from '../../src/functions/kalimat';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';
import * as layanan from '../../src/functions/layanan';
import * as ofRerata from '../../src/functions/rerata';

type Id = keyof typeof kinerjaFunctions;
type Declared = (...args: unknown[][][]) => unknown[][];

/** What Excel calls for each function. */
const declared: Readonly<Record<Id, unknown>> = {
  CAPAIAN: ofCapaian.capaian,
  KATEGORI: ofCapaian.kategori,
  SKALA: ofCapaian.daftarSkala,
  PERIKSA: ofCapaian.periksa,
  ANGKA: angka,
  RERATA: ofRerata.rerata,
  RERATASASARAN: ofRerata.rerataSasaran,
  PERSENTASE: ofRerata.persentase,
  PERTUMBUHAN: ofRerata.pertumbuhan,
  STATUS: ofRerata.status,
  REKAP: ofRerata.rekap,
  SERAPAN: anggaran.serapan,
  SISA: anggaran.sisa,
  EFISIENSI: anggaran.efisiensi,
  NILAIEFISIENSI: anggaran.nilaiEfisiensi,
  IKPA: anggaran.ikpa,
  NKA: anggaran.nka,
  IKM: layanan.ikm,
  SPM: layanan.spm,
  AKIP: layanan.akip,
  TERBILANG: kalimat.terbilang,
  NARASI: kalimat.narasi,
};

const worked = (Object.keys(declared) as Id[]).flatMap((id) => (functionExamples[id].worked as readonly WorkedExample[]).map((example, index) => [id, index + 1, example] as const));

it.each(worked)('%s in Excel gives what worked example %d gives', (id, _, { arguments: examples }) => {
  const args = examples.map(({ cells }) => cells);
  const result: CellMatrix = kinerjaFunctions[id].evaluate(args);
  expect((declared[id] as Declared)(...(args as unknown[][][]))).toEqual(result);
});

// The optional arguments that no example takes.
it.each<[Id, unknown[][][], unknown]>([
  ['RERATA', [[[95], [null]], [['tertimbang']], [[60], [40]], [['abaikan']]], 95],
  ['RERATASASARAN', [[['A'], ['A']], [[0.5], [null]], [['abaikan']]], 0.5],
  ['IKPA', [[[90]], [[100]], [[0.5]]], 89.5],
  ['PERIKSA', [[[10]], [[8]], [[1]], [['min']], [[1.1]]], 'Seharusnya 110,00%'],
  ['TERBILANG', [[[5]], [['orang']]], 'lima orang'],
])('%s in Excel takes %j in their places', (id, args, expected) => {
  expect((declared[id] as Declared)(...args)).toEqual([[expected]]);
});

it('NARASI in Excel takes all its arguments in their places', () => {
  const of = (...cells: unknown[]) => kalimat.narasi(...(cells.map((cell) => [[cell]]) as Parameters<typeof kalimat.narasi>));
  // (2 × 10 - 5) / 10 = 150 %, capped at 120 %; against 4 it is (2 × 4 - 5) / 4 = 75 %.
  expect(of('Kematian', 10, 5, 'kasus', 'min', 6, 4, 1.2, 'tolak')).toEqual([
    ['Target indikator Kematian sebesar 10 kasus, realisasi 5 kasus, capaian 120,00%. Realisasi turun 1 kasus dari tahun lalu (6 kasus), jadi lebih baik. Terhadap target akhir renstra (4 kasus), capaiannya 75,00%.'],
  ]);
  expect(of('Kematian', 0, 0, 'kasus', 'min', null, null, null, 'seratus')).toEqual([['Target indikator Kematian sebesar 0 kasus, realisasi 0 kasus, capaian 100,00%.']]);
});

import type { CellMatrix } from './cell-matrix';
import { evaluateAngka } from './evaluate-angka';
import { evaluateCapaian } from './evaluate-capaian';
import { evaluateEfisiensi, evaluateNilaiEfisiensi } from './evaluate-efisiensi';
import { evaluateKategori } from './evaluate-kategori';
import { evaluateNarasi } from './evaluate-narasi';
import { evaluateIkpa, evaluateNka } from './evaluate-nilai-anggaran';
import { evaluateAkip, evaluateIkm, evaluateSpm } from './evaluate-nilai-layanan';
import { evaluatePeriksa } from './evaluate-periksa';
import { evaluatePersentase, evaluatePertumbuhan } from './evaluate-persentase';
import { evaluateRekap } from './evaluate-rekap';
import { evaluateRerata } from './evaluate-rerata';
import { evaluateRerataSasaran } from './evaluate-rerata-sasaran';
import { evaluateSerapan, evaluateSisa } from './evaluate-serapan';
import { evaluateSkala } from './evaluate-skala';
import { evaluateStatus } from './evaluate-status';
import { evaluateTerbilang } from './evaluate-terbilang';

export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
}

/** A KINERJA function without a host: what the workbench and the file gateway compute with. */
export interface KinerjaFunction {
  /** As it is called in a formula. */
  readonly name: `KINERJA.${string}`;
  readonly parameters: readonly FunctionParameter[];
  /** One matrix each argument, in order; an argument left out may be missing or [[null]]. Never throws for what a cell can hold. */
  evaluate(args: readonly CellMatrix[]): CellMatrix;
}

/** Every KINERJA function by its id. The declarations Excel sees stand in the files with `@customfunction`; a test holds them together. */
export const kinerjaFunctions = {
  CAPAIAN: {
    name: 'KINERJA.CAPAIAN',
    parameters: [required('target'), required('realisasi'), optional('polaritas'), optional('batas'), optional('kebijakanNol')],
    evaluate: evaluateCapaian,
  },
  KATEGORI: {
    name: 'KINERJA.KATEGORI',
    parameters: [required('capaian'), optional('skala')],
    evaluate: evaluateKategori,
  },
  ANGKA: {
    name: 'KINERJA.ANGKA',
    parameters: [required('teks')],
    evaluate: evaluateAngka,
  },
  RERATA: {
    name: 'KINERJA.RERATA',
    parameters: [required('nilai'), optional('jenis'), optional('bobot'), optional('kosong')],
    evaluate: evaluateRerata,
  },
  RERATASASARAN: {
    name: 'KINERJA.RERATASASARAN',
    parameters: [required('sasaran'), required('capaian'), optional('kosong')],
    evaluate: evaluateRerataSasaran,
  },
  PERSENTASE: {
    name: 'KINERJA.PERSENTASE',
    parameters: [required('pembilang'), required('penyebut')],
    evaluate: evaluatePersentase,
  },
  PERTUMBUHAN: {
    name: 'KINERJA.PERTUMBUHAN',
    parameters: [required('sebelum'), required('sekarang')],
    evaluate: evaluatePertumbuhan,
  },
  STATUS: {
    name: 'KINERJA.STATUS',
    parameters: [required('capaian')],
    evaluate: evaluateStatus,
  },
  REKAP: {
    name: 'KINERJA.REKAP',
    parameters: [required('capaian')],
    evaluate: evaluateRekap,
  },
  SERAPAN: {
    name: 'KINERJA.SERAPAN',
    parameters: [required('pagu'), required('realisasi')],
    evaluate: evaluateSerapan,
  },
  SISA: {
    name: 'KINERJA.SISA',
    parameters: [required('pagu'), required('realisasi')],
    evaluate: evaluateSisa,
  },
  EFISIENSI: {
    name: 'KINERJA.EFISIENSI',
    parameters: [required('pagu'), required('capaian'), required('realisasi')],
    evaluate: evaluateEfisiensi,
  },
  NILAIEFISIENSI: {
    name: 'KINERJA.NILAIEFISIENSI',
    parameters: [required('efisiensi')],
    evaluate: evaluateNilaiEfisiensi,
  },
  IKPA: {
    name: 'KINERJA.IKPA',
    parameters: [required('nilai'), required('bobot'), optional('pengurang')],
    evaluate: evaluateIkpa,
  },
  NKA: {
    name: 'KINERJA.NKA',
    parameters: [required('perencanaan'), required('pelaksanaan')],
    evaluate: evaluateNka,
  },
  IKM: {
    name: 'KINERJA.IKM',
    parameters: [required('unsur')],
    evaluate: evaluateIkm,
  },
  SPM: {
    name: 'KINERJA.SPM',
    parameters: [required('penerima'), required('mutu')],
    evaluate: evaluateSpm,
  },
  AKIP: {
    name: 'KINERJA.AKIP',
    parameters: [required('perencanaan'), required('pengukuran'), required('pelaporan'), required('evaluasi')],
    evaluate: evaluateAkip,
  },
  TERBILANG: {
    name: 'KINERJA.TERBILANG',
    parameters: [required('angka'), optional('satuan')],
    evaluate: evaluateTerbilang,
  },
  SKALA: {
    name: 'KINERJA.SKALA',
    parameters: [optional('skala')],
    evaluate: evaluateSkala,
  },
  PERIKSA: {
    name: 'KINERJA.PERIKSA',
    parameters: [required('target'), required('realisasi'), required('tercetak'), optional('polaritas'), optional('batas')],
    evaluate: evaluatePeriksa,
  },
  NARASI: {
    name: 'KINERJA.NARASI',
    parameters: [required('indikator'), required('target'), required('realisasi'), optional('satuan'), optional('polaritas'), optional('tahunLalu'), optional('targetAkhir'), optional('batas'), optional('kebijakanNol')],
    evaluate: evaluateNarasi,
  },
} as const satisfies Readonly<Record<string, KinerjaFunction>>;

function required(name: string): FunctionParameter {
  return { name, optional: false };
}

function optional(name: string): FunctionParameter {
  return { name, optional: true };
}

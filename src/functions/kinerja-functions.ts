import type { CellMatrix } from './cell-matrix';
import { evaluateAngka } from './evaluate-angka';
import { evaluateCapaian } from './evaluate-capaian';
import { evaluateKategori } from './evaluate-kategori';

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

/** Every KINERJA function by its id. The declarations Excel sees stand in capaian.ts and angka.ts; a test holds them together. */
export const kinerjaFunctions: Readonly<Record<'CAPAIAN' | 'KATEGORI' | 'ANGKA', KinerjaFunction>> = {
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
};

function required(name: string): FunctionParameter {
  return { name, optional: false };
}

function optional(name: string): FunctionParameter {
  return { name, optional: true };
}

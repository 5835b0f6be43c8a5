import type { Result } from '../result';

/** The weights of one regulation; the deduction for dispensasi SPM is not a weight where `dispensasi` says so. */
export interface IkpaRegulation {
  readonly id: 'PER-5/PB/2022' | 'PER-5/PB/2024';
  /** In the order the tables print them; percent points. */
  readonly weights: readonly { readonly indicator: string; readonly weightPercent: number }[];
  readonly dispensasi: 'weighted' | 'deducted';
}

/** PER-5/PB/2022, as LKj Ditjen Rehabilitasi Sosial 2023 Tabel 15 prints it. */
export const ikpa2022: IkpaRegulation = {
  id: 'PER-5/PB/2022',
  dispensasi: 'weighted',
  weights: [
    { indicator: 'Revisi DIPA', weightPercent: 10 },
    { indicator: 'Deviasi Halaman III DIPA', weightPercent: 10 },
    { indicator: 'Penyerapan Anggaran', weightPercent: 20 },
    { indicator: 'Belanja Kontraktual', weightPercent: 10 },
    { indicator: 'Penyelesaian Tagihan', weightPercent: 10 },
    { indicator: 'Pengelolaan UP dan TUP', weightPercent: 10 },
    { indicator: 'Dispensasi SPM', weightPercent: 5 },
    { indicator: 'Capaian Output', weightPercent: 25 },
  ],
};

/** PER-5/PB/2024: dispensasi SPM is taken off the end. */
export const ikpa2024: IkpaRegulation = {
  id: 'PER-5/PB/2024',
  dispensasi: 'deducted',
  weights: [
    { indicator: 'Revisi DIPA', weightPercent: 10 },
    { indicator: 'Deviasi Halaman III DIPA', weightPercent: 15 },
    { indicator: 'Penyerapan Anggaran', weightPercent: 20 },
    { indicator: 'Belanja Kontraktual', weightPercent: 10 },
    { indicator: 'Penyelesaian Tagihan', weightPercent: 10 },
    { indicator: 'Pengelolaan UP dan TUP', weightPercent: 10 },
    { indicator: 'Capaian Output', weightPercent: 25 },
  ],
};

export interface Ikpa {
  /** Σ nilai × bobot / 100. */
  readonly nilaiTotal: number;
  /** The weights that apply, as a fraction of 100. */
  readonly konversiBobot: number;
  /** Nilai total / konversi bobot, less the deduction. */
  readonly nilaiAkhir: number;
}

export type IkpaReason = 'no-value' | 'unequal-lengths' | 'weight-negative' | 'weights-zero';

/** IKPA from the nilai of its indicators (0-100, null where one does not apply) and their weights in percent points. */
export function ikpa(nilai: readonly (number | null)[], weightsPercent: readonly number[], deduction = 0): Result<Ikpa, IkpaReason> {
  if (nilai.length !== weightsPercent.length) return { ok: false, reason: 'unequal-lengths' };
  if (weightsPercent.some((weight) => weight < 0)) return { ok: false, reason: 'weight-negative' };
  if (nilai.every((value) => value === null)) return { ok: false, reason: 'no-value' };
  let weighted = 0;
  let weights = 0;
  nilai.forEach((value, index) => {
    if (value === null) return;
    weighted += value * weightsPercent[index]!;
    weights += weightsPercent[index]!;
  });
  if (weights === 0) return { ok: false, reason: 'weights-zero' };
  return { ok: true, value: { nilaiTotal: weighted / 100, konversiBobot: weights / 100, nilaiAkhir: weighted / weights - deduction } };
}

import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { Figure, Habit, Place } from './figures';
import { anggaran } from './kinds/anggaran';
import { anggaranBulanan } from './kinds/anggaran-bulanan';
import { capaianAntarTahun } from './kinds/capaian-antar-tahun';
import { capaianSetahun } from './kinds/capaian-setahun';
import { english } from './kinds/english';
import { evaluasiRenja } from './kinds/evaluasi-renja';
import { ikpa } from './kinds/ikpa';
import { kategori } from './kinds/kategori';
import { kluster } from './kinds/kluster';
import { makinRendah } from './kinds/makin-rendah';
import { rataRata } from './kinds/rata-rata';
import { rekapWilayah } from './kinds/rekap-wilayah';
import { tabelSilang } from './kinds/tabel-silang';
import { triwulan } from './kinds/triwulan';
import { Random } from './random';

/** A capaian with what it is worked out from. */
export interface CapaianSite {
  readonly target: Figure;
  readonly realisasi: Figure;
  readonly capaian: Figure;
  readonly indicator: Place;
  readonly satuan: Place | null;
  /** Other figures it may be meant to compare: those of the quarters together, or with the target of the year. */
  readonly otherBases?: readonly { readonly target: number; readonly realisasi: number }[];
}

export interface SumSite {
  readonly sum: Figure;
  readonly parts: readonly Figure[];
}

/** Pagu, realisasi, and what follows from them. */
export interface BudgetSite {
  readonly pagu: Figure;
  readonly realisasi: Figure;
  readonly serapan: Figure;
  readonly sisa: Figure;
}

/** A percentage of two figures of the sheet. */
export interface ShareSite {
  readonly part: Figure;
  readonly whole: Figure;
  readonly percent: Figure;
}

/** The mean of capaian that stand in another table. */
export interface MeanSite {
  readonly mean: Figure;
}

export interface KategoriSite {
  readonly capaian: Figure;
  readonly kategori: Place;
  readonly label: string;
  /** The band of the capaian rounded to a whole percent. */
  readonly roundedLabel: string;
  readonly labels: readonly string[];
}

/** A row of a list of indicators, from the column that names it to its last. */
export interface RowSite {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Which sasaran of the table it stands under. */
  readonly sasaran: number;
}

/** A title, the cell it stands in, and what else shows that its year is right: a header that says it, or targets of that year. */
export interface TitleSite {
  readonly title: Place;
  readonly witnesses: readonly Place[];
}

/** A workbook without a fault, and where faults could be put. */
export interface CleanWorkbook {
  readonly sheets: readonly SheetSnapshot[];
  readonly habit: Habit;
  readonly capaian?: readonly CapaianSite[];
  /** The same indicator's capaian in several years of one table. */
  readonly overYears?: readonly (readonly CapaianSite[])[];
  readonly sums?: readonly SumSite[];
  readonly budgets?: readonly BudgetSite[];
  readonly shares?: readonly ShareSite[];
  readonly means?: readonly MeanSite[];
  /** Figures of an IKPA table that follow from its nilai and bobot. */
  readonly ikpa?: readonly Figure[];
  readonly kategori?: readonly KategoriSite[];
  /** The same figure as several tables tell it, most of them right even when one is changed. */
  readonly targets?: readonly (readonly Figure[])[];
  readonly realisasi?: readonly (readonly Figure[])[];
  /** The same name in several tables. */
  readonly names?: readonly (readonly Place[])[];
  readonly titles?: readonly TitleSite[];
  readonly rows?: readonly RowSite[];
}

export const cleanKinds = { capaianSetahun, capaianAntarTahun, tabelSilang, anggaran, rekapWilayah, kluster, triwulan, kategori, rataRata, ikpa, anggaranBulanan, makinRendah, evaluasiRenja, english } as const;
export type CleanKind = keyof typeof cleanKinds;
const names = Object.keys(cleanKinds) as CleanKind[];

/** The workbook of a seed; kinds take turns, habits are drawn. */
export function cleanWorkbook(seed: number): CleanWorkbook & { readonly kind: CleanKind; readonly random: Random } {
  const random = new Random(seed);
  const kind = names[seed % names.length]!;
  const numbers = random.pick(['number', 'text'] as const);
  const habit: Habit = { numbers, formulas: numbers === 'number' && random.chance(0.5) };
  return { ...cleanKinds[kind](random, habit), kind, random };
}

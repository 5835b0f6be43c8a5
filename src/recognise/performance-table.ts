import type { Reading } from '../domain/numeral/reading';
import type { BandProfile } from '../domain/bands/band-profile';
import type { Area, CellPosition } from '../workbook/address';

/** What a table is about; the layouts that feed on it are chosen by it. */
export type TableKind =
  | 'capaian'
  | 'perjanjian-kinerja'
  /** Targets of several years, beside or without a baseline (L17). */
  | 'renstra'
  | 'anggaran'
  | 'skala-kategori'
  /** Mean capaian per sasaran or program (L10, L11). */
  | 'rata-rata'
  /** Counts or weights per region, kluster or kind, with their JUMLAH and share (L14, L18). */
  | 'rekap'
  /** Indikator Kinerja Pelaksanaan Anggaran: aspects across, nilai, bobot and nilai akhir down (L16). */
  | 'ikpa';

/** What a column holds. `lain` is a column that takes no part in any arithmetic. */
export type ColumnRole =
  | 'nomor'
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'satuan'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'kategori'
  | 'program'
  | 'pagu'
  | 'realisasi-anggaran'
  | 'serapan'
  | 'sisa'
  | 'rentang'
  | 'kode'
  /** What a row of a rekap or rata-rata speaks of: a kecamatan, a kluster, a kind of goods. */
  | 'uraian'
  /** A count or amount of a rekap. */
  | 'jumlah'
  /** The sum of the counts to its left on the same row. */
  | 'jumlah-baris'
  /** A share worked out from other columns of a rekap. */
  | 'persen'
  | 'rata-rata'
  | 'nilai'
  | 'bobot'
  | 'baseline'
  /** The target at the end of the renstra. */
  | 'target-akhir'
  | 'standar-nasional'
  /** maks, min, ... as the table itself states it. */
  | 'polaritas'
  /** In a long list: the year or the period (TW I, Januari) its row speaks of. */
  | 'tahun'
  | 'periode'
  /** In a table with target, realisasi and capaian down its rows: the figures of one year or period. */
  | 'angka-periode'
  | 'keterangan'
  | 'lain';

/** Part of a year: a quarter, a half, a month (`B01` is January). */
export type Period = `TW${1 | 2 | 3 | 4}` | `S${1 | 2}` | `B${string}`;

/** Stands between the tiers of a header; no header holds it, so the tiers can be told apart again. */
export const TIER_MARK = ' › ';

/** Why something is believed; the words are in the message tables (`confidence.<about>`). */
export interface ConfidenceReason {
  readonly about:
    | 'kind-header'
    | 'kind-contents'
    | 'kind-no-words'
    | 'no-header'
    | 'measures-in-rows'
    | 'role-header'
    | 'role-beside'
    | 'role-contents'
    | 'role-corrected'
    | 'role-unknown'
    | 'year-title';
  readonly params: Readonly<Record<string, string>>;
}

export interface Confidence {
  readonly certainty: 'pasti' | 'cukup' | 'ragu';
  readonly reasons: readonly ConfidenceReason[];
}

export interface TableColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** The header as its reader sees it, tiers joined by TIER_MARK: `2018 › TARGET`. */
  readonly header: string;
  /** The lowest header cell of this column. */
  readonly headerAt: CellPosition;
  /** The year the column speaks of; null where neither header nor title says one. */
  readonly year: number | null;
  /** The part of the year the column speaks of; null for the whole year. */
  readonly period: Period | null;
  /** `%`, `rupiah`, `ribu rupiah`, `orang`, ...; null where header and cells name none. */
  readonly unit: string | null;
  /** True where a change of the budget or the agreement has put another column in its place. */
  readonly superseded: boolean;
  readonly confidence: Confidence;
}

export type RowKind =
  | 'item'
  /** A heading over the items below it, without values of its own. */
  | 'section'
  /** The sum of the items below it (`level` says which). */
  | 'subtotal'
  | 'total'
  | 'mean'
  /** A header printed again after a page break. */
  | 'header'
  /** (1)(2)(3)(4) under the header. */
  | 'numbering'
  | 'blank';

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Depth in a programme tree: 0 is the whole, then program, kegiatan; null in flat tables. */
  readonly level: number | null;
  readonly nomor: string | null;
  /** The sasaran in force on this row, from its own cell, a merge, or the rows above. */
  readonly sasaran: string | null;
  readonly sasaranAt: CellPosition | null;
  /** The indicator, program or category this row speaks of. */
  readonly label: string | null;
  readonly labelAt: CellPosition | null;
  /** What the row's own `tahun` and `periode` cells say, in a long list. */
  readonly year: number | null;
  readonly period: Period | null;
  /** Where target, realisasi and capaian stand under each other: which of them this row gives. */
  readonly measure: ColumnRole | null;
  readonly hidden: boolean;
  /** Beside `columns` of the table, one each; null where the column holds text. */
  readonly readings: readonly (Reading | null)[];
}

/** Columns of one table that speak of the same year and period, as indices into `columns`; absent ones are null. */
export interface CapaianGroup {
  readonly year: number | null;
  readonly period: Period | null;
  readonly target: number | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  readonly kategori: number | null;
}

/** Something the recogniser is unsure of. The answer is kept in the settings under `id`. */
export interface Question {
  readonly id: string;
  readonly about: 'rupiah-scale' | 'polarity' | 'column-role' | 'cumulative';
  readonly at: Area;
  readonly params: Readonly<Record<string, string>>;
  /** Values the answer may take; their words are in the message tables (`question.<about>.<option>`). */
  readonly options: readonly string[];
}

/** A table of a planner's sheet, understood. */
export interface PerformanceTable {
  /** Sheet and range, unique in one recognition: `Tabel 3.1!A4:F31`. */
  readonly id: string;
  readonly sheet: string;
  /** Header to last row. */
  readonly area: Area;
  readonly headerArea: Area;
  readonly kind: TableKind;
  readonly title: string | null;
  /** The indicator its title names, where no column names one; null otherwise. */
  readonly subject: string | null;
  /** The one year the table speaks of; null when several or none. */
  readonly year: number | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** For tables of targets and realisasi, in column order. */
  readonly groups: readonly CapaianGroup[];
  /** For `skala-kategori`: the scale as printed. */
  readonly scale: BandProfile | null;
  readonly confidence: Confidence;
  readonly questions: readonly Question[];
}

/** Why a sheet gave no table; the words are in the message tables (`unrecognised.*`). */
export type UnrecognisedReason = 'empty' | 'no-header' | 'no-row' | 'made-by-add-in' | 'kind-not-supported';

export interface UnrecognisedSheet {
  readonly sheet: string;
  readonly reason: UnrecognisedReason;
}

export interface Recognition {
  readonly tables: readonly PerformanceTable[];
  readonly unrecognised: readonly UnrecognisedSheet[];
}

/** Between two steps of long work: what is being looked at, and how far along. */
export interface Progress {
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

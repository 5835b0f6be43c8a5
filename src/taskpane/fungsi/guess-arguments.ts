import type { kinerjaFunctions } from '../../functions/kinerja-functions';
import type { Recognition } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { formatCell } from '../../workbook/address';
import { capArgument, scaleArgument, zeroTargetArgument } from '../../workbook/kinerja-formula';
import type { Settings } from '../../workbook/settings';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cellAt } from '../../workbook/snapshot';
import { cellReference, columnAt, columnOf, groupBefore, itemsReference, placeInTable, polarityHere, type PlaceInTable } from './place-in-table';

export type FunctionId = keyof typeof kinerjaFunctions;

/** What each parameter is to be, as typed; a parameter nothing is known of is absent. */
export type GuessedArguments = Readonly<Partial<Record<string, string>>>;

interface Surroundings {
  readonly sheet: SheetSnapshot;
  readonly settings: Settings;
}

type Guess = (place: PlaceInTable, around: Surroundings) => GuessedArguments;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The row of an indicator: nobody wants the capaian of a total. */
const onItem = (guess: Guess): Guess => (place, around) => (place.row?.kind === 'item' ? guess(place, around) : {});

/** A row with figures: an indicator, a program, or a sum. */
const onFigures = (guess: Guess): Guess => (place, around) => (place.row && ['item', 'subtotal', 'total'].includes(place.row.kind) ? guess(place, around) : {});

const ofGroup = (place: PlaceInTable, part: 'target' | 'realisasi' | 'capaian') => columnAt(place, place.group?.[part]);

const capaianColumn = (place: PlaceInTable) => ofGroup(place, 'capaian') ?? columnOf(place, 'rata-rata') ?? columnOf(place, 'capaian');

const spent = (place: PlaceInTable) => columnOf(place, 'realisasi-anggaran');

/** The way of computing that Hitung writes, left out where it is the usual one. */
const computing = (place: PlaceInTable, { sheet, settings }: Surroundings): { polaritas: string; batas: string } => {
  const polarity = polarityHere(place, sheet, settings);
  return { polaritas: polarity === null ? '' : quoted(polarity), batas: capArgument(settings) };
};

/** The column of figures the cell stands under, or else the capaian. */
function figuresColumn(place: PlaceInTable) {
  const above = place.table.columns.find(({ column }) => column === place.cell.column);
  const hasFigures = above && place.table.rows.some(({ kind, readings }) => kind === 'item' && readings[place.table.columns.indexOf(above)]?.kind === 'number');
  return (hasFigures ? above : null) ?? capaianColumn(place) ?? columnOf(place, 'nilai');
}

const guesses: Readonly<Partial<Record<FunctionId, Guess>>> = {
  CAPAIAN: onItem((place, around) => ({
    target: cellReference(place, ofGroup(place, 'target')),
    realisasi: cellReference(place, ofGroup(place, 'realisasi')),
    ...computing(place, around),
    kebijakanNol: zeroTargetArgument(around.settings),
  })),
  KATEGORI: onItem((place, { settings }) => ({ capaian: cellReference(place, capaianColumn(place)), skala: scaleArgument(settings) })),
  STATUS: onItem((place) => ({ capaian: cellReference(place, capaianColumn(place)) })),
  PERIKSA: onItem((place, around) => ({
    target: cellReference(place, ofGroup(place, 'target')),
    realisasi: cellReference(place, ofGroup(place, 'realisasi')),
    tercetak: cellReference(place, ofGroup(place, 'capaian')),
    ...computing(place, around),
  })),
  NARASI: onItem((place, around) => ({
    indikator: place.row?.labelAt ? formatCell(place.row.labelAt) : '',
    target: cellReference(place, ofGroup(place, 'target')),
    realisasi: cellReference(place, ofGroup(place, 'realisasi')),
    satuan: cellReference(place, columnOf(place, 'satuan')),
    polaritas: computing(place, around).polaritas,
    tahunLalu: cellReference(place, columnAt(place, groupBefore(place)?.realisasi)),
    targetAkhir: cellReference(place, columnOf(place, 'target-akhir')),
  })),
  PERTUMBUHAN: onFigures((place) => ({
    sebelum: cellReference(place, columnAt(place, groupBefore(place)?.realisasi)),
    sekarang: cellReference(place, ofGroup(place, 'realisasi')),
  })),
  SERAPAN: onFigures((place) => ({ pagu: cellReference(place, columnOf(place, 'pagu', spent(place))), realisasi: cellReference(place, spent(place)) })),
  SISA: onFigures((place) => ({ pagu: cellReference(place, columnOf(place, 'pagu', spent(place))), realisasi: cellReference(place, spent(place)) })),
  TERBILANG: onFigures((place) => {
    const pagu = columnOf(place, 'pagu');
    return { angka: cellReference(place, pagu), satuan: pagu?.unit ? quoted(pagu.unit) : '' };
  }),
  RERATA: (place) => ({ nilai: itemsReference(place, figuresColumn(place)) }),
  RERATASASARAN: (place) => ({ sasaran: itemsReference(place, columnOf(place, 'sasaran')), capaian: itemsReference(place, capaianColumn(place)) }),
  REKAP: (place) => ({ capaian: itemsReference(place, capaianColumn(place)) }),
  EFISIENSI: (place) => ({
    pagu: itemsReference(place, columnOf(place, 'pagu', spent(place))),
    capaian: itemsReference(place, capaianColumn(place)),
    realisasi: itemsReference(place, spent(place)),
  }),
  IKPA: (place) => ({ nilai: itemsReference(place, columnOf(place, 'nilai')), bobot: itemsReference(place, columnOf(place, 'bobot')) }),
};

/** The arguments a planner most likely means in this cell, from the table around it and the settings. */
export function guessArguments(id: FunctionId, cell: Address, recognition: Recognition, around: Surroundings): GuessedArguments {
  if (id === 'SKALA') return { skala: quoted(around.settings.bandProfile) };
  const position = { row: cell.top, column: cell.left };
  if (id === 'ANGKA') return textBeside(around.sheet, position.row, position.column - 1);
  const place = placeInTable(recognition, cell.sheet, position);
  return (place && guesses[id]?.(place, around)) ?? {};
}

/** A number written as a text, in the cell to the left. */
function textBeside(sheet: SheetSnapshot, row: number, column: number): GuessedArguments {
  const value = column < 0 ? undefined : cellAt(sheet, row, column)?.value;
  return typeof value === 'string' && /\d/.test(value) ? { teks: formatCell({ row, column }) } : {};
}

import { ikpa, ikpa2022, ikpa2024 } from '../domain/composite/ikpa';
import type { IkpaReason } from '../domain/composite/ikpa';
import { nka } from '../domain/composite/nka';
import type { Result } from '../domain/result';
import type { CellMatrix, FunctionCell, FunctionError } from './cell-matrix';
import { functionError } from './cell-matrix';
import { exactNumber, exactNumbers } from './exact-number';
import { numberFunction } from './number-function';
import { readNumbers } from './read-numbers';

const absent: CellMatrix = [[null]];
const regulations = [ikpa2022, ikpa2024];

const errors: Readonly<Record<IkpaReason, FunctionError>> = {
  'no-value': functionError('#N/A', 'function.no-value'),
  'unequal-lengths': functionError('#VALUE!', 'function.ikpa-weights-unequal'),
  'weight-negative': functionError('#NUM!', 'function.weight-negative'),
  'weights-zero': functionError('#DIV/0!', 'function.weights-zero'),
};

/** KINERJA.IKPA(nilai, bobot, [pengurang]): the nilai akhir. `bobot` is a range, or the regulation whose weights hold. */
export function evaluateIkpa([nilai = absent, bobot = absent, pengurang = absent]: readonly CellMatrix[]): CellMatrix {
  return [[nilaiIkpa(nilai, bobot, pengurang)]];
}

function nilaiIkpa(nilaiCells: CellMatrix, weightCells: CellMatrix, deductionCells: CellMatrix): FunctionCell {
  const nilai = exactNumbers(readNumbers(nilaiCells));
  if (!nilai.ok) return nilai.reason;
  const weights = readWeights(weightCells);
  if (!weights.ok) return weights.reason;
  const deduction = exactNumber(readNumbers(deductionCells)[0]?.[0] ?? { kind: 'missing' });
  if (!deduction.ok) return deduction.reason;
  const outcome = ikpa(nilai.value, weights.value, deduction.value ?? 0);
  return outcome.ok ? outcome.value.nilaiAkhir : errors[outcome.reason];
}

/** The weights of the regulation a single text names, or as the range holds them: 10 or 10%, since the nilai akhir is the same. */
function readWeights(cells: CellMatrix): Result<readonly number[], FunctionError> {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : null;
  if (typeof only === 'string') {
    const regulation = regulations.find(({ id }) => id.toLowerCase() === only.trim().toLowerCase());
    if (regulation) return { ok: true, value: regulation.weights.map(({ weightPercent }) => weightPercent) };
    return { ok: false, reason: functionError('#VALUE!', 'function.unknown-word', { printed: only, known: regulations.map(({ id }) => id).join(', ') }) };
  }
  const read = exactNumbers(readNumbers(cells));
  if (!read.ok) return read;
  return { ok: true, value: read.value.map((weight) => weight ?? 0) };
}

/** KINERJA.NKA(perencanaan, pelaksanaan): half SMART, half IKPA. */
export const evaluateNka = numberFunction(
  2,
  (planning = null, execution = null) => (planning === null || execution === null ? { ok: false, reason: 'missing' } : { ok: true, value: nka(planning, execution) }),
  { missing: functionError('#N/A', 'function.missing') },
);

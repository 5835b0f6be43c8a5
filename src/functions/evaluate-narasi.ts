import { capaian } from '../domain/achievement/capaian';
import { defaultCapaianPolicy } from '../domain/achievement/policy';
import type { CapaianPolicy, Polarity } from '../domain/achievement/policy';
import { printPercent, printPlain } from '../domain/numeral/print-numeral';
import type { MessageKey } from '../i18n/message';
import { translate } from '../i18n/message';
import { broadcast } from './broadcast';
import type { CellMatrix, FunctionCell } from './cell-matrix';
import { functionError, isFunctionError } from './cell-matrix';
import { readCap, readCaps, readPolarity, readZeroPolicy } from './evaluate-capaian';
import { exactNumber } from './exact-number';
import { largestPlausibleRatio } from './plausible-ratio';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';

const absent: CellMatrix = [[null]];

/**
 * KINERJA.NARASI(indikator, target, realisasi, [satuan], [polaritas], [tahunLalu], [targetAkhir], [batas], [kebijakanNol]): the
 * sentences a report says of one indicator, its capaian as KINERJA.CAPAIAN gives it under the same policy. With the unit `%` a
 * number is a ratio, as Excel stores a percentage.
 */
export function evaluateNarasi([
  names = absent,
  targets = absent,
  realisasi = absent,
  units = absent,
  polaritas = absent,
  before = absent,
  last = absent,
  batas = absent,
  kebijakanNol = absent,
]: readonly CellMatrix[]): CellMatrix {
  return broadcast<[FunctionCell, NumberArgument, NumberArgument, FunctionCell, FunctionCell, NumberArgument, NumberArgument, NumberArgument, FunctionCell]>(
    [names, readNumbers(targets), readNumbers(realisasi), units, polaritas, readNumbers(before), readNumbers(last), readCaps(batas), kebijakanNol],
    narrate,
  );
}

/** Prints one figure of the indicator, or null for a number that cannot be in the unit. */
type Print = (value: number) => string | null;

function narrate(
  name: FunctionCell,
  targetCell: NumberArgument,
  realisasiCell: NumberArgument,
  unitCell: FunctionCell,
  polarityCell: FunctionCell,
  beforeCell: NumberArgument,
  lastCell: NumberArgument,
  capCell: NumberArgument,
  zeroCell: FunctionCell,
): FunctionCell {
  if (isFunctionError(name)) return name;
  if (isFunctionError(unitCell)) return unitCell;
  const polarity = readPolarity(polarityCell);
  if (!polarity.ok) return polarity.reason;
  const capRatio = readCap(capCell);
  if (!capRatio.ok) return capRatio.reason;
  const zeroTarget = readZeroPolicy(zeroCell);
  if (!zeroTarget.ok) return zeroTarget.reason;
  const policy = { ...defaultCapaianPolicy, capRatio: capRatio.value, zeroTarget: zeroTarget.value };
  const figures = [targetCell, realisasiCell, beforeCell, lastCell].map(exactNumber);
  const refused = figures.find((figure) => !figure.ok);
  if (refused && !refused.ok) return refused.reason;
  const [target, actual, before, last] = figures.map((figure) => (figure.ok ? figure.value : null)) as [number | null, number | null, number | null, number | null];
  if (name === null || name === '' || target === null || actual === null) return functionError('#N/A', 'function.missing');
  const outcome = capaian(target, actual, polarity.value, policy);
  if (!outcome.ok) return functionError(outcome.reason === 'target-zero' ? '#DIV/0!' : '#NUM!', `function.${outcome.reason}`);

  const isPercent = unitCell === '%' || [targetCell, realisasiCell].some((cell) => cell.kind === 'number' && cell.writing === 'percent-text');
  const print = printer(isPercent, typeof unitCell === 'string' ? unitCell.trim() : '');
  const texts = [target, actual, before ?? 0, last ?? 0].map(print);
  const [targetText, actualText, beforeText, lastText] = texts;
  if (!targetText || !actualText || !beforeText || !lastText) return functionError('#NUM!', 'function.narasi-scale', { printed: printPlain(Math.max(target, actual, before ?? 0, last ?? 0)) });
  const sentences = [
    translate('id', {
      key: 'function.narasi.capaian',
      params: { indicator: String(name).trim(), target: targetText, realisasi: actualText, capaian: printPercent(outcome.value.ratio * 100) },
    }),
    ...(before === null ? [] : [translate('id', { key: direction(actual, before, polarity.value), params: { before: beforeText, change: changeText(Math.abs(actual - before), isPercent, print) } })]),
    ...(last === null ? [] : againstLast(actual, last, lastText, polarity.value, policy)),
  ];
  return sentences.join(' ');
}

/** Differences without the binary noise of the subtraction. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function printer(isPercent: boolean, unit: string): Print {
  return (value) => {
    if (!isPercent) return unit === '' ? printPlain(value) : `${printPlain(value)} ${unit}`;
    return Math.abs(value) > largestPlausibleRatio ? null : `${printPlain(tidy(value * 100))}%`;
  };
}

/** A change of a percentage is in points: 8% more of 80% would be 86,4%. */
function changeText(change: number, isPercent: boolean, print: Print): string {
  return isPercent ? translate('id', { key: 'function.narasi.points', params: { points: printPlain(tidy(change * 100)) } }) : (print(tidy(change)) ?? '');
}

/** Up or down, and whether that is better: where more is not simply better or worse, only up or down. */
function direction(actual: number, before: number, polarity: Polarity): MessageKey {
  const change = tidy(actual - before);
  if (change === 0) return 'function.narasi.same';
  const way = change > 0 ? 'up' : 'down';
  switch (polarity) {
    case 'maks':
      return way === 'up' ? 'function.narasi.up-better' : 'function.narasi.down-worse';
    case 'min':
    case 'min-rasio':
      return way === 'up' ? 'function.narasi.up-worse' : 'function.narasi.down-better';
    case 'stabil':
    case 'rentang':
      return `function.narasi.${way}`;
  }
}

function againstLast(actual: number, last: number, lastText: string, polarity: Polarity, policy: CapaianPolicy): string[] {
  const outcome = capaian(last, actual, polarity, policy);
  return outcome.ok ? [translate('id', { key: 'function.narasi.renstra', params: { last: lastText, capaian: printPercent(outcome.value.ratio * 100) } })] : [];
}

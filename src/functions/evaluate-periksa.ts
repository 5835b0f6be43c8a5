import { capaianVerdict } from '../domain/achievement/capaian-verdict';
import { defaultCapaianPolicy } from '../domain/achievement/policy';
import { printPercent } from '../domain/numeral/print-numeral';
import { withoutBinaryNoise } from '../domain/numeral/round';
import type { MessageKey } from '../i18n/message';
import { translate } from '../i18n/message';
import { broadcast } from './broadcast';
import type { CellMatrix, FunctionCell } from './cell-matrix';
import { functionError } from './cell-matrix';
import { readCap, readCaps, readPolarity } from './evaluate-capaian';
import { exactNumber } from './exact-number';
import { isLeftOut } from './left-out';
import { readNumbers } from './read-numbers';
import type { NumberArgument } from './read-numbers';

const absent: CellMatrix = [[null]];

/** What the reader of a capaian sees of it: percentages are printed with two decimals unless typed with others. */
const SHOWN_DECIMALS = 2;

/** KINERJA.PERIKSA(target, realisasi, tercetak, [polaritas], [batas]): whether a printed capaian is what target and realisasi give. */
export function evaluatePeriksa([targets = absent, realisasi = absent, printed = absent, polaritas = absent, batas = absent]: readonly CellMatrix[]): CellMatrix {
  return broadcast<[NumberArgument, NumberArgument, NumberArgument, FunctionCell, NumberArgument]>(
    [readNumbers(targets), readNumbers(realisasi), readNumbers(printed), polaritas, readCaps(batas)],
    judge,
  );
}

function judge(targetCell: NumberArgument, realisasiCell: NumberArgument, printedCell: NumberArgument, polarityCell: FunctionCell, capCell: NumberArgument): FunctionCell {
  const polarity = readPolarity(polarityCell);
  if (!polarity.ok) return polarity.reason;
  const capRatio = readCap(capCell);
  if (!capRatio.ok) return capRatio.reason;
  const [target, realisasi, printed] = [exactNumber(targetCell), exactNumber(realisasiCell), exactNumber(printedCell)];
  if (!target.ok) return target.reason;
  if (!realisasi.ok) return realisasi.reason;
  if (!printed.ok) return printed.reason;
  if (target.value === null || realisasi.value === null || printed.value === null) return functionError('#N/A', 'function.missing');
  const verdict = capaianVerdict({
    target: target.value,
    realisasi: realisasi.value,
    realisasiDecimals: decimalsOf(realisasi.value),
    printedPercent: withoutBinaryNoise(printed.value * 100),
    printedDecimals: SHOWN_DECIMALS,
    polarity: polarity.value,
    accepted: [polarity.value],
    polarityIsSet: !isLeftOut(polarityCell),
    policy: { ...defaultCapaianPolicy, capRatio: capRatio.value },
  });
  const say = (key: MessageKey, expectedPercent: number): string => translate('id', { key, params: { expected: printPercent(expectedPercent) } });
  switch (verdict.kind) {
    case 'agrees':
      return translate('id', { key: 'function.periksa.agrees' });
    case 'rounding':
      return say('function.periksa.rounding', verdict.expectedPercent);
    case 'other-polarity':
      return say('function.periksa.other-polarity', verdict.expectedPercent);
    case 'capped':
      // Under a cap of its own the sentence would call the capped figure the uncapped one.
      return say(capRatio.value === null ? 'function.periksa.capped' : 'function.periksa.mismatch', verdict.expectedPercent);
    case 'scale':
    case 'mismatch':
      return say('function.periksa.mismatch', verdict.expectedPercent);
    case 'no-capaian':
      return functionError('#DIV/0!', 'function.target-zero');
  }
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return Math.min(fraction.length, 8);
}

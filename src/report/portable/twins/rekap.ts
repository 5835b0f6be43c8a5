import type { Result } from '../../../domain/result';
import type { Message } from '../../../i18n/message';
import { numberRange } from '../number-range';
import { noTwin } from '../twin';
import type { TwinArgument } from '../twin-argument';

/** Half of the last digit that counts, above 1 and below it (functions/against-target). */
const ABOVE = '1+5E-10';
const BELOW = '1-5E-11';

/** The twin of one count of KINERJA.REKAP, `INDEX(KINERJA.REKAP(F5:F9),row,2)`, by its row; REKAP itself fills four rows and has none. */
export function rekapCountTwin(argument: TwinArgument | undefined, row: number): Result<string, Message> {
  const range = numberRange(argument);
  if (!range.ok) return range;
  const { text } = range.value;
  // The bound is joined as a number: a decimal typed inside the criterion would be read by the host's own locale.
  switch (row) {
    case 1:
      return { ok: true, value: `COUNTIF(${text},">="&${ABOVE})` };
    case 2:
      return { ok: true, value: `COUNTIFS(${text},">="&${BELOW},${text},"<"&${ABOVE})` };
    case 3:
      return { ok: true, value: `COUNTIF(${text},"<"&${BELOW})` };
    case 4:
      return { ok: true, value: `ROWS(${text})*COLUMNS(${text})-COUNT(${text})` };
    default:
      return noTwin('portable.spills');
  }
}

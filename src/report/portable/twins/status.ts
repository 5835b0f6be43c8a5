import { reportWords, textLiteral } from '../../report-words';
import { numberOperands, unlessMissing } from '../number-operands';
import type { Twin } from '../twin';
import { twinText } from '../twin';

/** The twin of KINERJA.STATUS. Ten digits count, as in functions/against-target: nine decimals from 1 up, ten below. */
export const statusTwin: Twin = ([capaian], filled) => {
  const operands = numberOperands([capaian], 'fail');
  if (!operands.ok) return operands;
  const x = operands.value[0]!.text;
  const [above, at, below] = (['above', 'at', 'below'] as const).map((standing) => textLiteral(reportWords(`function.status.${standing}`)));
  return twinText(unlessMissing(operands.value, filled, `IF(ROUND(${x},9)>1,${above},IF(ROUND(${x},10)<1,${below},${at}))`));
};

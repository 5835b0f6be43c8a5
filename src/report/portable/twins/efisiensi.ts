import { numberRange, sameShape } from '../number-range';
import type { Twin } from '../twin';
import { noTwin, twinText } from '../twin';

/** The twin of KINERJA.EFISIENSI: 1 - ΣRAK / Σ(PAK × CK). */
export const efisiensiTwin: Twin = ([pagu, capaian, realisasi]) => {
  const [budget, reached, spent] = [numberRange(pagu), numberRange(capaian), numberRange(realisasi)];
  if (!budget.ok) return budget;
  if (!reached.ok) return reached;
  if (!spent.ok) return spent;
  if (!sameShape(budget.value, reached.value) || !sameShape(budget.value, spent.value)) return noTwin('portable.unequal');
  const [p, c, r] = [budget.value.text, reached.value.text, spent.value.text];
  const missing = `SUMPRODUCT((LEN(${p})=0)+(LEN(${c})=0)+(LEN(${r})=0))>0`;
  return twinText(`IF(${missing},NA(),IF(OR(MIN(${p})<0,MIN(${c})<0),#NUM!,1-SUM(${r})/SUMPRODUCT(${p},${c})))`);
};

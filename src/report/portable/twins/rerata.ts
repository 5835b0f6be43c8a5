import { meanKinds, missingWords } from '../../../functions/evaluate-rerata';
import { chosenWord } from '../../../functions/word-argument';
import { choiceOf } from '../choice';
import { filledCount, numberRange, sameShape, someMissing } from '../number-range';
import type { Twin } from '../twin';
import { noTwin, twinText } from '../twin';

/** The twin of KINERJA.RERATA, of each kind of mean; empty cells refuse it or are left out. */
export const rerataTwin: Twin = ([nilai, jenis, bobot, kosong]) => {
  const kindChoice = choiceOf(jenis);
  if (!kindChoice.ok) return kindChoice;
  const kind = chosenWord([[kindChoice.value.cell]], meanKinds);
  if (!kind.ok) return noTwin('portable.choice-unknown', { choice: String(kindChoice.value.cell) });
  const missingChoice = choiceOf(kosong);
  if (!missingChoice.ok) return missingChoice;
  const word = chosenWord([[missingChoice.value.cell]], missingWords);
  if (!word.ok) return noTwin('portable.choice-unknown', { choice: String(missingChoice.value.cell) });
  const values = numberRange(nilai);
  if (!values.ok) return values;

  const { text } = values.value;
  const noMean = word.value === 'tolak' ? someMissing(values.value) : `${filledCount(values.value)}=0`;
  const fixed = [...kindChoice.value.fixed, ...missingChoice.value.fixed];
  switch (kind.value) {
    case 'biasa':
      return twinText(`IF(${noMean},NA(),AVERAGE(${text}))`, fixed);
    case 'geometrik':
      // GEOMEAN takes no zero, which makes the mean zero.
      return twinText(`IF(${noMean},NA(),IF(MIN(${text})<0,#NUM!,IF(MIN(${text})=0,0,GEOMEAN(${text}))))`, fixed);
    case 'tertimbang': {
      const weights = numberRange(bobot);
      if (!weights.ok) return weights;
      if (!sameShape(values.value, weights.value)) return noTwin('portable.unequal');
      const w = weights.value.text;
      const counted = word.value === 'tolak' ? `SUM(${w})` : `SUMPRODUCT(--(LEN(${text})>0),${w})`;
      return twinText(`IF(MIN(${w})<0,#NUM!,IF(${noMean},NA(),SUMPRODUCT(${text},${w})/${counted}))`, fixed);
    }
  }
};

import { LARGEST_EFISIENSI } from '../../../domain/composite/efisiensi';
import { numberTwin } from '../number-twin';

const limit = `${LARGEST_EFISIENSI * 100}%`;

/** The twin of KINERJA.NILAIEFISIENSI. */
export const nilaiEfisiensiTwin = numberTwin(1, (efisiensi) => `50%+MAX(-${limit},MIN(${limit},${efisiensi}))/${limit}*50%`, () => [], 'refused');

import { belowZero } from '../number-operands';
import { numberTwin } from '../number-twin';

/** The twin of KINERJA.SERAPAN. */
export const serapanTwin = numberTwin(2, (pagu, realisasi) => `${realisasi}/${pagu}`, (pagu) => belowZero(pagu!));

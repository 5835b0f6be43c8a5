import { belowZero } from '../number-operands';
import { numberTwin } from '../number-twin';

/** The twin of KINERJA.PERTUMBUHAN. */
export const pertumbuhanTwin = numberTwin(2, (before, now) => `(${now}-${before})/${before}`, (before) => belowZero(before!));

import { numberTwin } from '../number-twin';

/** The twin of KINERJA.SISA. */
export const sisaTwin = numberTwin(2, (pagu, realisasi) => `${pagu}-${realisasi}`);

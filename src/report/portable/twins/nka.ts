import { numberTwin } from '../number-twin';

/** The twin of KINERJA.NKA. */
export const nkaTwin = numberTwin(2, (perencanaan, pelaksanaan) => `(${perencanaan}+${pelaksanaan})/2`);

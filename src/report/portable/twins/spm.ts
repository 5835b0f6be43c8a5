import { spmShares } from '../../../domain/composite/spm';
import { numberTwin } from '../number-twin';

/** The twin of KINERJA.SPM. */
export const spmTwin = numberTwin(2, (penerima, mutu) => `${spmShares.penerimaLayanan}*${penerima}+${spmShares.mutuMinimal}*${mutu}`);

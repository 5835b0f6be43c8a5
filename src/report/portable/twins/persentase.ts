import { belowZero } from '../number-operands';
import { numberTwin } from '../number-twin';

/** The twin of KINERJA.PERSENTASE. */
export const persentaseTwin = numberTwin(2, (pembilang, penyebut) => `${pembilang}/${penyebut}`, (_, penyebut) => belowZero(penyebut!));

import type { kinerjaFunctions } from '../../functions/kinerja-functions';
import type { Twin } from './twin';
import { akipTwin } from './twins/akip';
import { capaianTwin } from './twins/capaian';
import { efisiensiTwin } from './twins/efisiensi';
import { ikmTwin } from './twins/ikm';
import { ikpaTwin } from './twins/ikpa';
import { kategoriTwin } from './twins/kategori';
import { nilaiEfisiensiTwin } from './twins/nilai-efisiensi';
import { nkaTwin } from './twins/nka';
import { persentaseTwin } from './twins/persentase';
import { pertumbuhanTwin } from './twins/pertumbuhan';
import { rerataSasaranTwin } from './twins/rerata-sasaran';
import { rerataTwin } from './twins/rerata';
import { serapanTwin } from './twins/serapan';
import { sisaTwin } from './twins/sisa';
import { spmTwin } from './twins/spm';
import { statusTwin } from './twins/status';

/**
 * The twin of each function that has one. The others read texts as people write them, or fill several cells: no ordinary
 * formula does that, so their values stay.
 */
export const twins: Readonly<Partial<Record<keyof typeof kinerjaFunctions, Twin>>> = {
  AKIP: akipTwin,
  CAPAIAN: capaianTwin,
  EFISIENSI: efisiensiTwin,
  IKM: ikmTwin,
  IKPA: ikpaTwin,
  KATEGORI: kategoriTwin,
  NILAIEFISIENSI: nilaiEfisiensiTwin,
  NKA: nkaTwin,
  PERSENTASE: persentaseTwin,
  PERTUMBUHAN: pertumbuhanTwin,
  RERATA: rerataTwin,
  RERATASASARAN: rerataSasaranTwin,
  SERAPAN: serapanTwin,
  SISA: sisaTwin,
  SPM: spmTwin,
  STATUS: statusTwin,
};

/** The twin of a function by its id, in whatever case a formula writes it. */
export function twinOf(id: string): Twin | null {
  return Object.hasOwn(twins, id) ? (twins[id as keyof typeof twins] ?? null) : null;
}

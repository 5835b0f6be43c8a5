import type { Layout } from './layout';
import { capaianAntarTahun } from './layouts/capaian-antar-tahun';
import { narasi } from './layouts/narasi';
import { perSasaran } from './layouts/per-sasaran';
import { ringkasan } from './layouts/ringkasan';
import { sasaranProgram } from './layouts/sasaran-program';
import { targetRealisasi } from './layouts/target-realisasi';

/** Every standard sheet the add-in can make, in the order of the report. */
export const layouts: readonly Layout[] = [ringkasan, sasaranProgram, targetRealisasi, perSasaran, capaianAntarTahun, narasi];

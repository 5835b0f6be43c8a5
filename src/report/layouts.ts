import { addMessages } from '../i18n/message';
import { reportSheetMessages } from '../i18n/tables/report-sheet-messages';
import type { Layout } from './layout';
import { capaianAntarTahun } from './layouts/capaian-antar-tahun';
import { ikpaNka } from './layouts/ikpa-nka';
import { kluster } from './layouts/kluster';
import { matriksRenstra } from './layouts/matriks-renstra';
import { narasi } from './layouts/narasi';
import { perSasaran } from './layouts/per-sasaran';
import { perjanjianKinerja } from './layouts/perjanjian-kinerja';
import { prioritasNasional } from './layouts/prioritas-nasional';
import { realisasiAnggaran } from './layouts/realisasi-anggaran';
import { realisasiAntarTahun } from './layouts/realisasi-antar-tahun';
import { rekapWilayah } from './layouts/rekap-wilayah';
import { ringkasan } from './layouts/ringkasan';
import { sasaranProgram } from './layouts/sasaran-program';
import { targetRealisasi } from './layouts/target-realisasi';

addMessages(reportSheetMessages);

/** Every standard sheet the add-in can make, in the order of the report. */
export const layouts: readonly Layout[] = [ringkasan, perjanjianKinerja, sasaranProgram, targetRealisasi, perSasaran, capaianAntarTahun, realisasiAntarTahun, realisasiAnggaran, kluster, prioritasNasional, ikpaNka, matriksRenstra, rekapWilayah, narasi];

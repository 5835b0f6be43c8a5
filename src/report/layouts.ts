import type { Layout } from './layout';
import { addMessages } from '../i18n/message';
import { reportSheetMessages } from '../i18n/tables/report-sheet-messages';
import { capaianAntarTahun } from './layouts/capaian-antar-tahun';
import { capaianTriwulan } from './layouts/capaian-triwulan';
import { efisiensi } from './layouts/efisiensi';
import { ikpaNka } from './layouts/ikpa-nka';
import { kelengkapanPerbandingan } from './layouts/kelengkapan-perbandingan';
import { kluster } from './layouts/kluster';
import { matriksRenstra } from './layouts/matriks-renstra';
import { narasi } from './layouts/narasi';
import { perSasaran } from './layouts/per-sasaran';
import { perjanjianKinerja } from './layouts/perjanjian-kinerja';
import { ppsProgram } from './layouts/pps-program';
import { prioritasNasional } from './layouts/prioritas-nasional';
import { rataRataSasaran } from './layouts/rata-rata-sasaran';
import { realisasiAnggaran } from './layouts/realisasi-anggaran';
import { realisasiAntarTahun } from './layouts/realisasi-antar-tahun';
import { rekapWilayah } from './layouts/rekap-wilayah';
import { ringkasan } from './layouts/ringkasan';
import { sasaranProgram } from './layouts/sasaran-program';
import { standarNasional } from './layouts/standar-nasional';
import { targetRealisasi } from './layouts/target-realisasi';
import { targetRenstra } from './layouts/target-renstra';

addMessages(reportSheetMessages);

/** Every standard sheet the add-in can make, in the order of the report. */
export const layouts: readonly Layout[] = [ringkasan, perjanjianKinerja, sasaranProgram, targetRealisasi, perSasaran, capaianAntarTahun, realisasiAntarTahun, targetRenstra, standarNasional, rataRataSasaran, ppsProgram, efisiensi, realisasiAnggaran, kluster, prioritasNasional, ikpaNka, matriksRenstra, rekapWilayah, capaianTriwulan, kelengkapanPerbandingan, narasi];

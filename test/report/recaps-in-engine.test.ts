import { ikpaNka } from '../../src/report/layouts/ikpa-nka';
import { kluster } from '../../src/report/layouts/kluster';
import { matriksRenstra } from '../../src/report/layouts/matriks-renstra';
import { prioritasNasional } from '../../src/report/layouts/prioritas-nasional';
import { realisasiAnggaran } from '../../src/report/layouts/realisasi-anggaran';
import { rekapWilayah } from '../../src/report/layouts/rekap-wilayah';
import { expectPlansToHold } from './engine-values';
import { ikpaTable, jenisBelanja, kecamatan, kewenangan, perKluster, prioritas, programs, recapWorkbooks, renstra } from './recap-sample';
import { sampleSnapshot } from './sample';

jest.setTimeout(60_000);

const recaps = [realisasiAnggaran, kluster, prioritasNasional, ikpaNka, matriksRenstra, rekapWilayah];
const workbook = recapWorkbooks(jenisBelanja, kewenangan, programs, kecamatan, perKluster, prioritas, ikpaTable, renstra);

describe('tables carried over, in an engine that is not ours', () => {
  it('compute to the values we planned, on the sample workbook', async () => {
    await expectPlansToHold(await sampleSnapshot(), 'kinerja', recaps);
  });

  it('compute to the values we planned where figures are missing, typed as text, unreadable or zero', async () => {
    await expectPlansToHold(workbook, 'kinerja', recaps);
  });

  it('compute to the same in ordinary formulas', async () => {
    await expectPlansToHold(workbook, 'portable', recaps);
  });
});

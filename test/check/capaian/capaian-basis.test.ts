import { capaianBases } from '../../../src/check/capaian/capaian-basis';
import type { TestCell } from '../../sheets';
import { tablesOf } from '../../recognise/told-tables';

/** Targets and realisasi of each way to work out the last capaian, as columns. */
const basesOf = (header: readonly TestCell[], row: readonly TestCell[]): readonly unknown[] => {
  const [table] = tablesOf([['Capaian Kinerja Tahun 2024'], header, row]);
  return capaianBases(table!, table!.groups.findLast(({ capaian }) => capaian !== null)!).map(({ targets, realisasi }) => [targets, realisasi]);
};

describe('capaianBases', () => {
  it('know the target of the quarter beside that of the year', () => {
    const header = ['No', 'Indikator', 'Target Tahunan', 'Target TW I', 'Realisasi TW I', 'Capaian'];
    expect(basesOf(header, [1, 'Persentase layanan', 80, 20, 19, 95])).toEqual(expect.arrayContaining([[[3], [4]]]));
  });

  it('try the target before a change last', () => {
    const header = ['No', 'Indikator', 'Target Awal', 'Target Perubahan', 'Realisasi', 'Capaian'];
    expect(basesOf(header, [1, 'Persentase layanan', 80, 78, 78, 100])).toEqual([[[3], [4]], [[2], [4]]]);
    expect(basesOf(['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'], [1, 'Persentase layanan', 80, 78, 97.5])).toEqual([[[2], [3]]]);
  });
});

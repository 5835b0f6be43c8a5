import { bandOfRatio } from '../../src/domain/bands/band-of';
import { bandProfiles } from '../../src/domain/bands/profiles';
import { bandTones } from '../../src/report/band-tones';
import type { Cells } from './engine-values';
import { computed, expectPlansToHold } from './engine-values';
import { capaianWorkbook, sampleSnapshot, sectionWorkbook } from './sample';
import { typed } from '../sheets';

/** The engine takes a while over the whole set. */
jest.setTimeout(60_000);

describe('planned sheets in an engine that is not ours', () => {
  it('compute to the values we planned, on the sample workbook', async () => {
    await expectPlansToHold(await sampleSnapshot());
  });

  it('compute to the values we planned where figures are missing, unreadable, texts or zero', async () => {
    await expectPlansToHold(
      capaianWorkbook(
        [
          [1, 'Sasaran A', 'Satu', 10, 9, null],
          [null, 'Sasaran A', 'Dua', 10, null, null],
          [null, 'Sasaran A', 'Tiga', 0, 5, null],
          [2, 'Sasaran B', 'Empat', typed('N/A'), 5, null],
          [null, 'Sasaran B', 'Lima', typed('80 %'), '88%', null],
          [null, 'Sasaran B', 'Enam', typed('1.250,5'), typed('1.300'), null],
          [3, 'Sasaran C', 'Tujuh', 5, typed('13,11,00'), null],
        ],
        [],
        "Rencana '18",
      ),
    );
  });

  it('compute to the values we planned where sasaran stand on rows of their own', async () => {
    await expectPlansToHold(sectionWorkbook());
    await expectPlansToHold(sectionWorkbook(['SASARAN STRATEGIS I - ', '']), 'portable');
  });

  it('compute to the same values by ordinary formulas alone', async () => {
    await expectPlansToHold(await sampleSnapshot(), 'portable');
    await expectPlansToHold(
      capaianWorkbook([
        [1, 'Sasaran A', 'Satu', 10, 9, null],
        [null, 'Sasaran A', 'Dua', 10, null, null],
        [null, 'Sasaran A', 'Tiga', 0, 5, null],
        [2, 'Sasaran B', 'Empat', typed('N/A'), 5, null],
        [null, 'Sasaran B', 'Lima', typed('80 %'), '88%', null],
        [null, 'Sasaran B', 'Enam', 10, 12.5, null],
        [3, 'Sasaran C', 'Tujuh', 5, typed('13,11,00'), null],
      ]),
      'portable',
    );
  });

  it('colour a capaian by the band it is in, and one in no band not at all', async () => {
    const ratios = [-0.1, 0, 0.3, 0.30001, 0.5, 0.57, 0.65, 0.7500001, 0.85, 0.9, 0.905, 0.91, 1, 1.2086];
    const profiles = bandProfiles.filter(({ measure }) => measure === 'percent');
    const sheets = Object.fromEntries(
      profiles.map((profile): [string, Cells] => {
        const cells: Cells = {};
        ratios.forEach((ratio, row) => {
          const rules = bandTones(profile, { top: row, bottom: row, left: 0, right: 0 });
          cells[row] = { 0: { v: ratio }, ...Object.fromEntries(rules.map(({ when }, index) => [index + 1, { f: `=${when}` }])) };
        });
        return [profile.id, cells];
      }),
    );
    const valueAt = await computed(sheets);
    const third = (index: number, of: number): number => Math.floor((index * 3) / of);
    for (const profile of profiles) {
      ratios.forEach((ratio, row) => {
        const band = bandOfRatio(profile, ratio);
        const tone = band ? third(profile.bands.indexOf(band), profile.bands.length) : -1;
        expect([profile.id, ratio, [1, 2, 3].map((column) => Boolean(valueAt(profile.id, row, column)))]).toEqual([
          profile.id,
          ratio,
          [0, 1, 2].map((index) => index === tone),
        ]);
      });
    }
  });
});

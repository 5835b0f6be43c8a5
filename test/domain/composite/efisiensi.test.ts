import { efisiensi, nilaiEfisiensi } from '../../../src/domain/composite/efisiensi';

const keluaran = (paguRupiah: number | null, capaianRatio: number | null, realisasiRupiah: number | null) => ({ paguRupiah, capaianRatio, realisasiRupiah });

test('the worked example of lampiran PMK 214/2017: 25,67 %', () => {
  const result = efisiensi([keluaran(4e9, 1.22, 3.8e9), keluaran(1e9, 0.8, 0.975e9), keluaran(5e9, 1.42, 4.725e9)]);
  expect(result.ok && Math.round(result.value * 10_000) / 100).toBe(25.67);
});

test('spending more than was due is negative', () => {
  expect(efisiensi([keluaran(100, 0.5, 75)])).toEqual({ ok: true, value: -0.5 });
});

test.each([
  [[], 'no-value'],
  [[keluaran(null, 1, 1)], 'missing-value'],
  [[keluaran(1, null, 1)], 'missing-value'],
  [[keluaran(1, 1, null)], 'missing-value'],
  [[keluaran(-1, 1, 1)], 'negative-value'],
  [[keluaran(1, -1, 1)], 'negative-value'],
  [[keluaran(0, 1, 1)], 'due-zero'],
] as const)('%j: %s', (rows, reason) => {
  expect(efisiensi(rows)).toEqual({ ok: false, reason });
});

test.each([
  [0, 0.5],
  [0.1, 0.75],
  [0.2, 1],
  [-0.2, 0],
  // LAKIP Itjen 2019 printed 235 % for this one.
  [0.7403, 1],
  [-0.9, 0],
])('nilai of an efisiensi of %p is %p', (ratio, nilai) => {
  expect(nilaiEfisiensi(ratio)).toBeCloseTo(nilai, 12);
});

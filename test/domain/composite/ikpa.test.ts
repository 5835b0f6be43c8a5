import { ikpa, ikpa2022, ikpa2024 } from '../../../src/domain/composite/ikpa';

/** LKj Ditjen Rehabilitasi Sosial 2023, Tabel 15. */
const NILAI = [100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69];
const weights = ikpa2022.weights.map(({ weightPercent }) => weightPercent);

test('Tabel 15: 89,45 with all weights', () => {
  const result = ikpa(NILAI, weights);
  expect(result.ok && { ...result.value, nilaiTotal: Math.round(result.value.nilaiTotal * 100) / 100, nilaiAkhir: Math.round(result.value.nilaiAkhir * 100) / 100 }).toEqual({
    nilaiTotal: 89.45,
    konversiBobot: 1,
    nilaiAkhir: 89.45,
  });
});

test('an indicator that does not apply drops out with its weight', () => {
  // (100 × 10 + 80 × 20) / 30 = 86,67 where the indicator of weight 70 is absent.
  const result = ikpa([100, 80, null], [10, 20, 70]);
  expect(result.ok && result.value.nilaiTotal).toBe(26);
  expect(result.ok && result.value.konversiBobot).toBe(0.3);
  expect(result.ok && result.value.nilaiAkhir).toBeCloseTo(86.6667, 4);
});

test('the deduction of 2024 is taken off the end', () => {
  const result = ikpa([90], [100], 0.5);
  expect(result.ok && result.value.nilaiAkhir).toBe(89.5);
});

test.each([
  [ikpa2022, 100],
  [ikpa2024, 100],
])('the weights of $id sum to 100', ({ weights: of }, sum) => {
  expect(of.reduce((total, { weightPercent }) => total + weightPercent, 0)).toBe(sum);
});

test.each([
  [[], [], 'no-value'],
  [[null], [10], 'no-value'],
  [[1], [], 'unequal-lengths'],
  [[1], [-1], 'weight-negative'],
  [[1], [0], 'weights-zero'],
] as const)('%j with %j: %s', (nilai, of, reason) => {
  expect(ikpa(nilai, of)).toEqual({ ok: false, reason });
});

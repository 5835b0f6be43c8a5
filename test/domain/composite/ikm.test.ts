import { ikm } from '../../../src/domain/composite/ikm';

test('nine unsur of one mean: 955/261 gives 91,48, not the 90,56 of a weight cut to 0,11', () => {
  const result = ikm(Array<number>(9).fill(955 / 261));
  expect(result.ok && Math.round(result.value * 100) / 100).toBe(91.48);
});

test.each([
  [[1, 1], 25],
  [[4, 4, 4], 100],
  [[3, 4], 87.5],
])('%j gives %p', (scores, index) => {
  expect(ikm(scores)).toEqual({ ok: true, value: index });
});

test.each([
  [[], 'no-value'],
  [[3, null], 'missing-value'],
  [[0.9, 3], 'outside-scale'],
  [[3, 4.1], 'outside-scale'],
] as const)('%j: %s', (scores, reason) => {
  expect(ikm(scores)).toEqual({ ok: false, reason });
});

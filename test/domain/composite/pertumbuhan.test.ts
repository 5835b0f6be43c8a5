import { pertumbuhan } from '../../../src/domain/composite/pertumbuhan';

test.each([
  [100, 110, 0.1],
  [80, 60, -0.25],
  [5, 5, 0],
])('from %p to %p is %p', (before, now, ratio) => {
  const result = pertumbuhan(before, now);
  expect(result.ok && result.value).toBeCloseTo(ratio, 12);
});

test.each([
  [null, 1, 'missing-value'],
  [1, null, 'missing-value'],
  [0, 1, 'base-zero'],
  [-2, 1, 'base-negative'],
] as const)('from %p to %p: %s', (before, now, reason) => {
  expect(pertumbuhan(before, now)).toEqual({ ok: false, reason });
});

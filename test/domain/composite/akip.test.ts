import { akip } from '../../../src/domain/composite/akip';

test('the four components add up', () => {
  expect(akip([24.5, 22, 12, 20])).toEqual({ ok: true, value: 78.5 });
  expect(akip([30, 30, 15, 25])).toEqual({ ok: true, value: 100 });
  expect(akip([24, 22, 12, 0])).toEqual({ ok: true, value: 58 });
});

test.each([
  [[24, 22, 12], 'missing-value'],
  [[24, 22, null, 20], 'missing-value'],
  [[30.5, 22, 12, 20], 'outside-weight'],
  [[24, 22, 12, -1], 'outside-weight'],
] as const)('%j: %s', (components, reason) => {
  expect(akip(components)).toEqual({ ok: false, reason });
});

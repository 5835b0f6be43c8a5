import { nka } from '../../../src/domain/composite/nka';

test('LKj Ditjen Rehabilitasi Sosial 2023: SMART 93,17 and IKPA 89,45 give 91,31', () => {
  expect(nka(93.17, 89.45)).toBeCloseTo(91.31, 10);
});

import { spmIndex } from '../../../src/domain/composite/spm';

test.each([
  [1, 1, 1],
  [0.5, 1, 0.6],
  [0.9, 0.4, 0.8],
])('recipients %p and quality %p give %p', (recipients, quality, index) => {
  expect(spmIndex(recipients, quality)).toBeCloseTo(index, 12);
});

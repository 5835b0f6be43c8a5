import fc from 'fast-check';
import { serapan, sisa } from '../../../src/domain/composite/serapan';

/** LKj Ditjen Rehabilitasi Sosial 2023, Realisasi Anggaran: pagu, realisasi, sisa and 97,81 %. */
const PAGU = 2_440_968_652_000;
const REALISASI = 2_387_590_951_660;

test('the share and the rest of LKj 2023', () => {
  const share = serapan(PAGU, REALISASI);
  expect(share.ok && Math.round(share.value * 10_000) / 100).toBe(97.81);
  expect(sisa(PAGU, REALISASI)).toEqual({ ok: true, value: 53_377_700_340 });
});

test('more than pagu was spent', () => {
  expect(serapan(100, 110)).toEqual({ ok: true, value: 1.1 });
  expect(sisa(100, 110)).toEqual({ ok: true, value: -10 });
});

test.each([
  [null, 1, 'pagu-missing'],
  [1, null, 'realisasi-missing'],
  [0, 0, 'pagu-zero'],
  [-5, 1, 'pagu-negative'],
] as const)('serapan of %p and %p: %s', (pagu, realisasi, reason) => {
  expect(serapan(pagu, realisasi)).toEqual({ ok: false, reason });
});

test.each([
  [null, 1, 'pagu-missing'],
  [1, null, 'realisasi-missing'],
] as const)('sisa of %p and %p: %s', (pagu, realisasi, reason) => {
  expect(sisa(pagu, realisasi)).toEqual({ ok: false, reason });
});

test('what is spent and what is left make up pagu', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 14 }), fc.integer({ min: 0, max: 10 ** 14 }), (pagu, realisasi) => {
      const share = serapan(pagu, realisasi);
      const rest = sisa(pagu, realisasi);
      expect(share.ok && rest.ok && share.value + rest.value / pagu).toBeCloseTo(1, 9);
    }),
  );
});

import { mean } from '../../../src/domain/aggregate/mean';

describe('mean', () => {
  it('is the plain mean of the values', () => {
    expect(mean([1, 2, 6], 'fail')).toEqual({ ok: true, value: 3 });
  });

  it('counts a zero and leaves out only what is missing', () => {
    expect(mean([0, null, 6], 'ignore')).toEqual({ ok: true, value: 3 });
  });

  it('is refused for a missing value where that is not to be ignored', () => {
    expect(mean([0, null, 6], 'fail')).toEqual({ ok: false, reason: 'missing-value' });
  });

  it('has no value over nothing', () => {
    expect(mean([], 'ignore')).toEqual({ ok: false, reason: 'no-value' });
    expect(mean([], 'fail')).toEqual({ ok: false, reason: 'no-value' });
    expect(mean([null], 'ignore')).toEqual({ ok: false, reason: 'no-value' });
    expect(mean([null], 'fail')).toEqual({ ok: false, reason: 'missing-value' });
  });
});

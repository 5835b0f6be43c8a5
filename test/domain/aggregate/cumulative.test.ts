import { cumulated, kindsThatGive } from '../../../src/domain/aggregate/cumulative';

describe('cumulative figures', () => {
  it('adds, averages or takes the last; a sum lacks what one quarter lacks', () => {
    expect(cumulated([25, 30], 'jumlah')).toBe(55);
    expect(cumulated([25, 30], 'rata-rata')).toBe(27.5);
    expect(cumulated([null, 30], 'posisi-akhir')).toBe(30);
    expect(cumulated([null, 30], 'jumlah')).toBeNull();
    expect(cumulated([25, null], 'rata-rata')).toBeNull();
  });

  it('tells the kind by the targets only where one alone gives the target of the year', () => {
    expect(kindsThatGive(0.6, [0.1, 0.2, 0.2, 0.1])).toEqual(['jumlah']);
    expect(kindsThatGive(90, [20, 50, 70, 90])).toEqual(['posisi-akhir']);
    expect(kindsThatGive(4, [4, 4, 4, 4])).toEqual(['rata-rata', 'posisi-akhir']);
    expect(kindsThatGive(95, [20, 50, 70, 90])).toEqual([]);
  });
});

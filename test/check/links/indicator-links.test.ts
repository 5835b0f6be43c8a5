import { indicatorLinks, titledIndicators } from '../../../src/check/links/indicator-links';
import { checkTitled, perYear, PROVINSI } from '../titled-tables';

describe('indicators that only a title names', () => {
  it('are held against the tables that name them in a column', () => {
    expect(checkTitled(perYear('6.1', PROVINSI, '83,60%', '81%')).conflicts).toEqual(['6.1!C3 error: 81% -> 83%']);
    expect(checkTitled(perYear('6.1', PROVINSI, '83,60%', '83%')).conflicts).toEqual([]);
  });

  it('are told by their figures where two tables bear one title', () => {
    const { conflicts } = checkTitled(perYear('6.1', PROVINSI, '83,60%', '83%'), perYear('7.1', PROVINSI, '83,62%', '73%'));
    expect(conflicts).toEqual(['7.1!C3 error: 73% -> 75%']);
  });

  it('are left open where the figures fit nothing', () => {
    const { conflicts, recognition } = checkTitled(perYear('6.1', PROVINSI, '83,60%', '83%'), perYear('7.1', PROVINSI, '12,34%', '73%'));
    expect(conflicts).toEqual([]);
    expect(titledIndicators(recognition).map(({ table }) => table.sheet)).toEqual(['6.1']);
  });

  it('are left open where the one title may be copied from a table that is not here', () => {
    expect(checkTitled(perYear('7.1', PROVINSI, '83,62%', '73%')).conflicts).toEqual([]);
  });

  it('are known by a title that drops a word if a telling figure proves it, and not otherwise', () => {
    const shorter = PROVINSI.replace('minimal ', '');
    const proved = checkTitled(perYear('6.1', shorter, '83,60%', '81%'));
    expect(proved.conflicts).toEqual(['6.1!C3 warning: 81% -> 83%']);
    expect(checkTitled(perYear('6.1', shorter, '84,60%', '81%')).conflicts).toEqual([]);
    expect(indicatorLinks(proved.recognition).map((rows) => rows.length)).toEqual([3, 2]);
  });
});

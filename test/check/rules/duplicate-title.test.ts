import { checkTitled, KOTA, perYear, PROVINSI } from '../titled-tables';

const titles = (...tables: ReturnType<typeof perYear>[]) => checkTitled(...tables).titles;

describe('duplicate-title', () => {
  it('finds the title whose figures belong to another indicator', () => {
    expect(titles(perYear('6.1', PROVINSI, '83,60%', '83%'), perYear('7.1', PROVINSI, '83,62%', '73%'))).toEqual([`7.1!A1 info: ${KOTA}`]);
  });

  it('is silent where only one table bears the title, where the figures fit nothing else, and where they are the same', () => {
    expect(titles(perYear('7.1', PROVINSI, '83,62%', '73%'))).toEqual([]);
    expect(titles(perYear('6.1', PROVINSI, '83,60%', '83%'), perYear('7.1', PROVINSI, '12,34%', '73%'))).toEqual([]);
    expect(titles(perYear('6.1', PROVINSI, '83,60%', '83%'), perYear('Lampiran', PROVINSI, '83,60%', '83%'))).toEqual([]);
  });

  it('is silent where nothing proves the other table to be the title\'s own', () => {
    expect(titles(perYear('6.1', PROVINSI, '84,99%', '83%'), perYear('7.1', PROVINSI, '83,62%', '73%'))).toEqual([]);
  });
});

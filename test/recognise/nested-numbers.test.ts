import { nestedDepths } from '../../src/recognise/nested-numbers';

const depths = (marks: string, without: readonly number[] = []): readonly number[] | null =>
  nestedDepths(marks.split(' ').map((mark, index) => ({ mark: mark === '_' ? '' : mark, holdsNoFigure: without.includes(index) })));

describe('numbers of a list', () => {
  it('go on from the row above they follow, or begin under it', () => {
    expect(depths('A 1 B I 1 2 II 1')).toEqual([0, 1, 0, 1, 2, 2, 1, 2]);
    expect(depths('I 1 II A 1 2 B 1')).toEqual([0, 1, 0, 1, 2, 2, 1, 2]);
    expect(depths('A. 1. a) b) 2. B. 1.')).toEqual([0, 1, 2, 2, 1, 0, 1]);
  });

  it('are read as letters or as roman numbers by what stands above', () => {
    expect(depths('A 1 B 1 C I II')).toEqual([0, 1, 0, 1, 0, 1, 1]);
    expect(depths('I II III IV V')).toEqual([0, 0, 0, 0, 0]);
  });

  it('hold dashes under them, and stand under headings without a number', () => {
    expect(depths('A 1 B 1 - -')).toEqual([0, 1, 0, 1, 2, 2]);
    expect(depths('_ 1 2 _ 1', [0, 3])).toEqual([0, 1, 1, 0, 1]);
  });

  it('tell nothing where one of them neither goes on nor begins, or stands under its own kind', () => {
    expect(depths('A 1 B 3')).toBeNull();
    expect(depths('A 1 1 2')).toBeNull();
    expect(depths('1 1.1 2')).toBeNull();
    expect(depths('_ _ 1', [0])).toBeNull();
  });
});

import fc from 'fast-check';
import { alikeNames } from '../../../src/check/links/alike-names';
import { nameSimilarity } from '../../../src/recognise/indicator-name';

function found(filed: readonly string[], wanted: string): readonly string[] {
  const names = alikeNames<string>([...filed, wanted]);
  for (const name of filed) names.file(name, name);
  return names.alike(wanted);
}

describe('alikeNames', () => {
  it.each([
    ['Persentase anak jelanan yang ditangani', 'Persentase anak jalanan di tangani'],
    ['Jumlah lansia terlantar', 'Jumlah lansa terlantarr'],
    ['Jumlah lansia', 'lansia jumlah'],
  ])('finds %p under %p', (filed, wanted) => {
    expect(found([filed], wanted)).toEqual([filed]);
  });

  it.each([
    ['Jumlah panti asuhan', 'Jumlah panti'],
    ['Nilai 10001', 'Nilai 10002'],
    ['Nilai SPM', 'Nilai SPN'],
  ])('does not find %p under %p', (filed, wanted) => {
    expect(found([filed], wanted)).toEqual([]);
  });

  it('leaves out no name that is 95 % alike', () => {
    const word = fc.constantFrom('jumlah', 'jumlh', 'persentase', 'lansia', 'lansla', 'lania', 'yang', 'anak', 'jalanan', 'jelanan', '2018', '2019', 'terlantar');
    const name = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, (filed, wanted) => {
        const all = new Set(found(filed, wanted));
        for (const other of filed) if (nameSimilarity(other, wanted) >= 0.95) expect(all).toContain(other);
      }),
    );
  });
});

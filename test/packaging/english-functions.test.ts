import { englishMetadata } from '../../src/packaging/english-functions.js';

const metadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    { id: 'SISA', name: 'SISA', description: 'Pagu dikurangi realisasi.', parameters: [{ name: 'pagu', description: 'Pagu.', type: 'number' }], result: { type: 'number' } },
  ],
};

describe('englishMetadata', () => {
  it('changes the texts and keeps the rest', () => {
    const english = englishMetadata(metadata, { SISA: { description: 'Ceiling minus spending.', parameters: { pagu: 'Budget ceiling.' } } });
    expect(english).toEqual({
      problems: [],
      metadata: {
        allowCustomDataForDataTypeAny: true,
        functions: [
          { id: 'SISA', name: 'SISA', description: 'Ceiling minus spending.', parameters: [{ name: 'pagu', description: 'Budget ceiling.', type: 'number' }], result: { type: 'number' } },
        ],
      },
    });
  });

  it.each([
    ['a missing function', {}],
    ['a missing parameter', { SISA: { description: 'Ceiling minus spending.', parameters: {} } }],
    ['a surplus parameter', { SISA: { description: 'Ceiling minus spending.', parameters: { pagu: 'Budget ceiling.', tahun: 'Year.' } } }],
    ['a surplus function', { SISA: { description: 'Ceiling minus spending.', parameters: { pagu: 'Budget ceiling.' } }, LAMA: { description: 'Old.', parameters: {} } }],
  ])('tells of %s', (_, descriptions) => {
    expect(englishMetadata(metadata, descriptions).problems).toHaveLength(1);
  });
});

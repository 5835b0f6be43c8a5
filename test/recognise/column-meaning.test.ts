import { columnMeaning } from '../../src/recognise/column-meaning';

const told = (...path: readonly string[]): readonly unknown[] => {
  const { word, period } = columnMeaning(path);
  return [word, period];
};

describe('columnMeaning of T and R', () => {
  it('are target and realisasi of the quarter over them', () => {
    expect(told('TW I', 'T')).toEqual(['target', 'TW1']);
    expect(told('TW I', 'R')).toEqual(['realisasi', 'TW1']);
    expect(told('Triwulan II', 'R.')).toEqual(['realisasi', 'TW2']);
    expect(told('Semester I', 'T')).toEqual(['target', 'S1']);
  });

  it('are target and realisasi of the year over them', () => {
    expect(told('2023', 'T')).toEqual(['target', null]);
    expect(told('Tahun 2023', 'R')).toEqual(['realisasi', null]);
  });

  it('are nothing without a year or a part of one over them, alone, or in small letters', () => {
    expect(told('Golongan', 'T')[0]).toBeNull();
    expect(told('Renstra 2021-2023', 'R')[0]).not.toBe('realisasi');
    expect(told('T')[0]).toBeNull();
    expect(told('R')[0]).toBeNull();
    expect(told('TW I', 't')[0]).toBeNull();
    expect(told('TW I', 'TR')[0]).toBeNull();
  });
});

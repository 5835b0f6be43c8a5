import { periodInText, periodOfCell } from '../../src/recognise/period-in-text';
import { groups, roles, tablesOf } from './told-tables';

describe('periodInText', () => {
  it.each([
    ['TW II', 'TW2'], ['Triwulan 3', 'TW3'], ['Q1', 'TW1'], ['s.d. Triwulan III', 'TW3'], ['TW I s.d. TW IV', 'TW4'], ['Semester II', 'S2'], ['Realisasi Juni', 'B06'], ['Agustus 2023', 'B08'],
    ['Target', null], ['Meningkatnya layanan', null], ['TWIN', null], ['Tahun 2023', null],
  ])('%p is %p', (text, period) => {
    expect(periodInText(text)).toBe(period);
  });
});

describe('periodOfCell', () => {
  it.each([['II', 'Triwulan', 'TW2'], ['2', 'Bulan', 'B02'], ['12', 'Bulan', 'B12'], ['13', 'Bulan', null], ['2', 'Semester', 'S2'], ['Maret', 'Bulan', 'B03'], ['', 'Triwulan', null]])('%p under %p is %p', (text, header, period) => {
    expect(periodOfCell(text, header)).toBe(period);
  });
});

describe('a table by triwulan', () => {
  it('has a group for each quarter, beside the whole year', () => {
    const [table] = tablesOf([
      ['Capaian Kinerja Tahun 2024'],
      ['No', 'Indikator', 'Target 2024', 'Target', null, 'Realisasi', null, 'Capaian', null],
      [null, null, null, 'TW I', 'TW II', 'TW I', 'TW II', 'TW I', 'TW II'],
      [1, 'A', 100, 25, 50, 20, 55, '80%', '110%'],
    ]);
    expect(roles(table!)).toBe('nomor, indikator, target 2024, target 2024 TW1, target 2024 TW2, realisasi 2024 TW1, realisasi 2024 TW2, capaian 2024 TW1, capaian 2024 TW2');
    expect(groups(table!)).toEqual(['2024 : 2 - -', '2024 TW1: 3 5 7', '2024 TW2: 4 6 8']);
  });

  it('keeps what counts from the start of the year apart from the quarter', () => {
    const [table] = tablesOf([
      ['Indikator', 'Target TW II', 'Realisasi TW II', 'Target s.d. TW II', 'Realisasi s.d. TW II', 'Capaian s.d. TW II'],
      ['A', 25, 20, 50, 45, '90%'],
    ]);
    expect(groups(table!)).toEqual([' TW2: 1 2 -', ' TW2: 3 4 5']);
  });

  it('reads bare quarters after a target as realisasi', () => {
    const [table] = tablesOf([['Indikator', 'Target', 'TW I', 'TW II', 'Realisasi', '%'], ['A', 100, 25, 75, 100, '100%']].map((row, at) => (at === 0 ? row : row)));
    expect(roles(table!)).toBe('indikator, target, lain TW1, lain TW2, realisasi, capaian');
    const [titled] = tablesOf([['Realisasi Kinerja'], ['Indikator', 'Target', 'TW I', 'TW II', 'Realisasi', '%'], ['A', 100, 25, 75, 100, '100%']]);
    expect(roles(titled!)).toBe('indikator, target, realisasi TW1, realisasi TW2, realisasi, capaian');
  });
});

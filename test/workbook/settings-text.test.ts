import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import { settingsFromText, settingsText } from '../../src/workbook/settings-text';

const full: Settings = {
  version: 1,
  language: 'en',
  policy: { capRatio: 1.2, floorRatio: 0, zeroTarget: 'cap-when-exceeded', roundPercentDecimals: 2 },
  polarities: { 'angka kemiskinan': 'min', 'rasio guru': 'rentang' },
  defaultPolarity: 'maks',
  bandProfile: 'SAKIP7',
  onSheet: { parts: [], scale: null },
  columns: [{ sheet: 'Tabel 3.1', header: '2018 › TARGET', role: 'target' }],
  answers: { 'polarity:angka kemiskinan': 'min' },
  acknowledgements: [{ rule: 'capaian-mismatch', sheet: 'Tabel 3.1', content: '96% | 98,84%', reason: 'dibulatkan di "dokumen" & lampiran' }],
  report: {
    unitName: 'Dinas Sosial',
    year: 2018,
    paper: 'F4',
    formulas: 'portable',
    excluded: ['L09'],
    order: ['L04', 'L01'],
    tableNumbers: { L04: '3.1' },
    sheetNames: { L01: 'Ikhtisar' },
    signing: {
      place: 'Slawi',
      date: '2019-02-28',
      first: { jabatan: 'Kepala Dinas', nama: 'Drs. Contoh', pangkat: 'Pembina Utama Muda', nip: '19600101 198503 1 001' },
      second: { jabatan: 'Bupati', nama: 'Contoh', pangkat: '', nip: '' },
      everySheet: true,
    },
  },
};

describe('settings as text', () => {
  it('are read back as they were written', () => {
    expect(settingsFromText(settingsText(full))).toEqual(full);
  });

  it('leave out what a sheet keeps', () => {
    const onSheet = { parts: ['cap', 'scale'], scale: null } as const;
    expect(settingsFromText(settingsText({ ...full, onSheet }))).toEqual(full);
  });

  it('are the defaults where nothing can be understood', () => {
    for (const text of ['', 'null', '[]', '"x"', '{', '{}']) expect(settingsFromText(text)).toEqual(defaultSettings);
  });

  it('keep what is understood beside what is not', () => {
    const damaged = { ...full, language: 'jv', policy: { capRatio: 'banyak', zeroTarget: 'none' }, polarities: { a: 'min', b: 'entah' }, columns: [{ sheet: 'x' }, full.columns[0]], answers: 7, later: true };
    const read = settingsFromText(JSON.stringify(damaged));
    expect(read.language).toBeNull();
    expect(read.policy).toEqual(defaultSettings.policy);
    expect(read.polarities).toEqual({ a: 'min' });
    expect(read.columns).toEqual(full.columns);
    expect(read.answers).toEqual({});
    expect(read.report).toEqual(full.report);
    expect(read).not.toHaveProperty('later');
  });
});

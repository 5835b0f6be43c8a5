import fc from 'fast-check';
import { checkWorkbook } from '../../src/check/check-workbook';
import { translate } from '../../src/i18n/message';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, snapshotOf, typed } from '../sheets';

const header = fc.constantFrom(
  'No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', '% Capaian', 'Kategori', 'Rentang', 'Program/Kegiatan', 'Pagu (Rp.000)', 'Realisasi', '%', 'Sisa', 'Keterangan', 'Target 2023', 2024,
);
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: -1e6, max: 1e12, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom('96%', '30,00', '100 %') },
  { weight: 3, arbitrary: fc.constantFrom('13,11,00', '142.000', '136,701', '-', 'N/A', 'App', '80-90%', '>85-100', 'Rp 1.250.000', 'JUMLAH', 'Rata-rata', 'Program A', '1. Kegiatan', 'Angka kematian', '≥ 90').map(typed) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map(typed) },
);
const merge = fc.tuple(fc.nat(6), fc.nat(5), fc.nat(3), fc.nat(2)).map(([row, column, down, across]) => {
  const letters = (at: number): string => String.fromCharCode(65 + at);
  return `${letters(column)}${row + 1}:${letters(column + across)}${row + 1 + down}`;
});
const sheet = (name: string): fc.Arbitrary<SheetSnapshot> =>
  fc
    .record({
      title: fc.constantFrom('Tabel 3.1 Capaian Tahun 2024', 'Kategori tingkat capaian', ''),
      tiers: fc.array(fc.array(header, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 2 }),
      body: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
      merges: fc.array(merge, { maxLength: 2 }),
    })
    .map(({ title, tiers, body, merges }) => sheetOf(name, [[title === '' ? null : title], ...tiers, ...body], merges));

describe('any workbook', () => {
  it('is recognised and checked without a rule breaking off, and every finding has its place and its words', () => {
    let seen = 0;
    fc.assert(
      fc.property(sheet('Satu'), sheet('Dua'), (one, two) => {
        const snapshot = snapshotOf(one, two);
        const recognition = recogniseWorkbook(snapshot, defaultSettings);
        const { findings, failedRules } = checkWorkbook({ snapshot, recognition, settings: defaultSettings });
        expect(failedRules).toEqual([]);
        seen += findings.length;
        for (const finding of findings) {
          const rows = snapshot.sheets.find(({ name }) => name === finding.sheet)!.rows.length;
          expect(finding.area.top).toBeGreaterThanOrEqual(0);
          expect(finding.area.bottom).toBeLessThan(rows);
          expect(translate('id', finding.message)).not.toMatch(/undefined|NaN/);
          if (finding.severity === 'error') expect(finding.evidence).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});

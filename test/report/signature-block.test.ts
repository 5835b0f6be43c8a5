import * as fc from 'fast-check';
import { ownerSignature, signatureBlock } from '../../src/report/signature-block';
import { layouts } from '../../src/report/layouts';
import { formatArea } from '../../src/workbook/address';
import type { Settings, Signatory } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import { capaianWorkbook, reportInput } from './sample';

const nobody: Signatory = { jabatan: '', nama: '', pangkat: '', nip: '' };
const kepala: Signatory = { jabatan: 'Kepala Dinas Sosial', nama: 'Dra. Nurhayati, M.M.', pangkat: 'Pembina Utama Muda', nip: '19640817 199003 2 004' };
const bupati: Signatory = { ...nobody, jabatan: 'Bupati Tegal', nama: 'Dra. Umi Azizah' };

const signing = (some: Partial<Settings['report']['signing']>): Pick<Settings, 'report'> => ({
  report: { ...defaultSettings.report, signing: { ...defaultSettings.report.signing, ...some } },
});

/** A sheet as wide as the Perjanjian Kinerja: NO, SASARAN, INDIKATOR, SATUAN, TARGET. */
const WIDTHS = [5, 30, 42, 11, 13];

const drawn = (settings: Pick<Settings, 'report'>, widths = WIDTHS) => signatureBlock(settings)(20, widths.length - 1, widths);
const textsIn = (settings: Pick<Settings, 'report'>, widths = WIDTHS) => {
  const { cells, merges } = drawn(settings, widths);
  return cells.map(({ row, column, role, value }) => {
    const area = merges.find((merge) => merge.top === row && merge.left === column) ?? { top: row, bottom: row, left: column, right: column };
    return `${formatArea(area)} ${role}: ${String(value)}`;
  });
};

describe('the signature block', () => {
  it('has place and date over the first party at the right, the second at the left, and room to sign', () => {
    expect(textsIn(signing({ place: 'Slawi', date: '2019-02-28', first: kepala, second: bupati }))).toEqual([
      'C21:E21 text-centre: Slawi, 28 Februari 2019',
      'A22:B22 text-centre: Pihak Kedua,',
      'C22:E22 text-centre: Pihak Pertama,',
      'A23:B23 text-centre: Bupati Tegal',
      'C23:E23 text-centre: Kepala Dinas Sosial',
      'A28:B28 centre-strong: Dra. Umi Azizah',
      'C28:E28 centre-strong: Dra. Nurhayati, M.M.',
      'C29:E29 text-centre: Pembina Utama Muda',
      'C30:E30 text-centre: NIP. 19640817 199003 2 004',
    ]);
    expect(drawn(signing({ place: 'Slawi', date: '2019-02-28', first: kepala, second: bupati })).bottom).toBe(29);
  });

  it('calls nobody a party where only one signs', () => {
    expect(textsIn(signing({ first: { ...kepala, nip: 'NIP 1964', pangkat: '' } }))).toEqual([
      'C21:E21 text-centre: Kepala Dinas Sosial',
      'C26:E26 centre-strong: Dra. Nurhayati, M.M.',
      'C27:E27 text-centre: NIP 1964',
    ]);
  });

  it('leaves a date and a name that are not known to be written by hand', () => {
    const texts = textsIn(signing({ place: 'Slawi', date: '2019-02-30', first: { ...nobody, jabatan: 'Kepala Dinas Sosial' } }));
    expect(texts[0]).toMatch(/: Slawi, \.{10,}$/);
    expect(texts.at(-1)).toMatch(/centre-strong: \.{10,}$/);
  });

  it('is nothing where nobody is named, whatever the place and date', () => {
    const nothing = drawn(signing({ place: 'Slawi', date: '2019-02-28', first: { ...nobody, nip: '1964' } }));
    expect(nothing).toEqual({ cells: [], merges: [], bottom: 19 });
  });

  it('keeps both parties apart and inside the sheet, whatever its columns', () => {
    const settings = signing({ place: 'Slawi', date: '2019-02-28', first: kepala, second: bupati });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 2, maxLength: 20 }), (widths) => {
        const { cells, merges } = drawn(settings, widths);
        const covered = cells.flatMap(({ row, column }) => {
          const right = merges.find((merge) => merge.top === row && merge.left === column)?.right ?? column;
          return Array.from({ length: right - column + 1 }, (_, index) => `${row},${column + index}`);
        });
        expect(new Set(covered).size).toBe(covered.length);
        expect(cells.every(({ column }) => column < widths.length) && merges.every(({ right }) => right < widths.length)).toBe(true);
      }),
    );
  });
});

describe('the signature of the other sheets', () => {
  const rows = [[1, 'Sasaran A', 'Satu', 10, 9, null]];
  const lastTexts = (everySheet: boolean) =>
    layouts.flatMap((layout) => {
      const input = reportInput(capaianWorkbook(rows), signing({ place: 'Slawi', date: '2019-02-28', first: kepala, second: bupati, everySheet }));
      if (layout.sources(input).missing.length > 0) return [];
      return layout.plan(input).cells.filter(({ value }) => value === kepala.nama).length;
    });

  it('stands under every sheet where that is chosen', () => {
    expect(new Set(lastTexts(true))).toEqual(new Set([1]));
    expect(lastTexts(true).length).toBeGreaterThan(1);
  });

  it('is the first party’s alone, and nothing where nobody is known', () => {
    const settings = signing({ first: kepala, second: bupati, everySheet: true });
    const [closing] = ownerSignature(settings.report);
    expect(closing!(5, 4, WIDTHS).cells.map(({ value }) => value)).not.toContain(bupati.nama);
    expect(ownerSignature(signing({ everySheet: true }).report)).toEqual([]);
    expect(ownerSignature(signing({ first: kepala }).report)).toEqual([]);
  });
});

import { planCapaianFormulas } from '../../src/report/capaian-formulas';
import type { FormulaPlan } from '../../src/report/formula-plan';
import { translate } from '../../src/i18n/message';
import { indicatorKey } from '../../src/recognise/indicator-name';
import { formatCell, parseArea } from '../../src/workbook/address';
import type { CellEdit } from '../../src/workbook/cell-edit';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { Snapshot, SnapshotCell } from '../../src/workbook/snapshot';
import type { TestCell } from '../sheets';
import { sheetOf, snapshotOf, typed } from '../sheets';
import { capaianWorkbook, reportInput, sampleSnapshot } from './sample';

function plansOf(snapshot: Snapshot, settings: Partial<Settings> = {}): readonly FormulaPlan[] {
  const input = reportInput(snapshot, settings);
  return planCapaianFormulas(input.snapshot, input.recognition, input.settings);
}

const formulaOf = ({ becomes }: CellEdit): unknown => ('formula' in becomes ? becomes.formula : becomes.value);
const written = (plan: FormulaPlan | undefined): string[] => plan!.edits.map((edit) => `${formatCell(edit)} ${String(formulaOf(edit))}`);
const skipped = (plan: FormulaPlan | undefined): string[] =>
  plan!.skipped.map(({ at, reason }) => `${formatCell(at)} ${translate('id', reason)}`);

/** The snapshot with the edits in it, as a host would read it back. */
function withEdits(snapshot: Snapshot, edits: readonly CellEdit[]): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => [...(row ?? [])]);
      for (const { sheet: name, row, column, becomes, result, format } of edits) {
        if (name !== sheet.name) continue;
        const cell: SnapshotCell = {
          value: 'formula' in becomes ? (result ?? null) : becomes.value,
          ...('formula' in becomes ? { formula: becomes.formula } : {}),
          ...(format === undefined ? {} : { format }),
        };
        (rows[row] ??= [])[column] = cell;
      }
      return { ...sheet, rows };
    }),
  };
}

describe('planCapaianFormulas on the sample workbook', () => {
  let plans: readonly FormulaPlan[] = [];
  let snapshot: Snapshot;
  const planOf = (sheet: string, role: string, year = 2018): FormulaPlan =>
    plans.find((plan) => plan.sheet === sheet && plan.role === role && plan.year === year)!;

  beforeAll(async () => {
    snapshot = await sampleSnapshot();
    plans = plansOf(snapshot);
  });

  it('computes what hand arithmetic gives, cell by cell', () => {
    const plan = planOf('Tabel 3.1 Target Realisasi', 'capaian');
    const becomes = (cell: string): string | undefined => plan.replaced.find(({ at }) => formatCell(at) === cell)?.becomes;
    expect(becomes('F9')).toBe('99,73%'); // 7,50 / 7,52
    expect(becomes('F13')).toBe('96,67%'); // 29 / 30
    expect(becomes('F14')).toBe('98,84%'); // 425 / 430
    expect(becomes('F20')).toBe('100,00%'); // 65 / 65
    expect(becomes('F21')).toBe('85,19%'); // 11,5 / 13,5
    expect(becomes('F22')).toBe('88,00%'); // 110 / 125
    expect(becomes('F23')).toBe('100,00%'); // 6 / 6
    expect(becomes('F26')).toBe('120,86%'); // 423 / 350
  });

  it('lists each typed value a formula takes the place of as it is printed', () => {
    const { replaced } = planOf('Tabel 3.1 Target Realisasi', 'capaian');
    const printed = Object.fromEntries(replaced.map(({ at, printed: text }) => [formatCell(at), text]));
    expect([printed.F13, printed.F14, printed.F20, printed.F31]).toEqual(['96,42', '96%', '40,00', 'App']);
  });

  it('leaves the row alone whose realisasi has two commas, in both columns', () => {
    const reason = 'realisasi "13,11,00" tidak terbaca sebagai angka';
    expect(skipped(planOf('Tabel 3.1 Target Realisasi', 'capaian'))).toEqual([`F17 ${reason}`]);
    expect(skipped(planOf('Tabel 3.1 Target Realisasi', 'kategori'))[0]).toBe(`G17 ${reason}`);
  });

  it('names the capaian that the scale has no category for, and writes no category there', () => {
    const plan = planOf('Tabel 3.1 Target Realisasi', 'kategori');
    expect(skipped(plan)).toContain('G26 capaian 120,86% tidak masuk kategori mana pun pada skala LKJIP6');
    expect(written(plan).some((line) => line.startsWith('G26'))).toBe(false);
  });

  it('adds a category column beside a table of one year, with its header in the lowest header row', () => {
    const plan = planOf('Tabel 3.1 Target Realisasi', 'kategori');
    expect(plan.addsColumn).toBe(true);
    expect(written(plan).slice(0, 2)).toEqual(['G5 KATEGORI', 'G6 =IF(F6="","",KINERJA.KATEGORI(F6,"LKJIP6"))']);
  });

  it('writes the capaian of all three years of a comparison, and adds no column to it', () => {
    const roles = plans.filter(({ sheet }) => sheet === 'Perbandingan 2016-2018').map(({ role, year }) => `${role} ${year}`);
    expect(roles).toEqual(['capaian 2016', 'capaian 2017', 'capaian 2018']);
    expect(written(planOf('Perbandingan 2016-2018', 'capaian', 2017))[0]).toBe('I6 =IF(H6="","",KINERJA.CAPAIAN(G6,H6))');
  });

  it('decides every edit on exactly what the cell holds', () => {
    for (const { sheet, edits } of plans) {
      const rows = snapshot.sheets.find(({ name }) => name === sheet)!.rows;
      for (const { row, column, was } of edits) expect(was).toEqual({ value: rows[row]?.[column]?.value ?? null });
    }
  });

  it('has nothing left to write once its edits stand, and the new column is recognised as kategori', () => {
    const after = withEdits(snapshot, plans.flatMap(({ edits }) => edits));
    expect(plansOf(after).flatMap(({ edits }) => edits)).toEqual([]);
    const table = reportInput(after).recognition.tables.find(({ sheet }) => sheet === 'Tabel 3.1 Target Realisasi')!;
    expect(table.groups).toEqual([{ year: 2018, period: null, target: 3, realisasi: 4, capaian: 5, kategori: 6 }]);
  });
});

describe('planCapaianFormulas', () => {
  const row = (target: TestCell, realisasi: TestCell, capaian: TestCell = null): readonly TestCell[] => [1, 'Sasaran A', 'Indikator A', target, realisasi, capaian];

  it('says polarity, cap and zero policy in the formula only where they are not the usual ones', () => {
    const settings = {
      polarities: { [indicatorKey('Indikator A')]: 'min' as const },
      policy: { ...defaultSettings.policy, capRatio: 1.2, zeroTarget: 'cap-when-exceeded' as const },
    };
    const [plan] = plansOf(capaianWorkbook([row(10, 4)]), settings);
    expect(written(plan)).toEqual(['F3 =IF(E3="","",KINERJA.CAPAIAN(D3,E3,"min",1.2,"batas"))']);
    expect(plan!.edits[0]!.result).toBe(1.2); // (2 x 10 - 4) / 10 = 1,6, at most 1,2
  });

  it('skips with the reason whatever gives no certain capaian', () => {
    const plan = plansOf(
      capaianWorkbook([
        row(10, 9, '90%'),
        row(0, 5, '100%'),
        row(10, null, '100%'),
        row(typed('N/A'), 5, '100%'),
        row('100%', 98, '98%'),
        row(typed('80-90%'), '85%', '100%'),
        row(10, typed('≥ 9'), '90%'),
      ]),
    )[0];
    expect(written(plan)).toEqual(['F3 =IF(E3="","",KINERJA.CAPAIAN(D3,E3))']);
    expect(skipped(plan)).toEqual([
      'F4 targetnya 0',
      'F5 realisasi belum diisi',
      'F6 target belum diisi',
      'F7 hanya satu yang dalam persen: target "100%", realisasi "98"',
      'F8 target "80-90%" adalah rentang, polaritasnya bukan rentang',
      'F9 realisasi "≥ 9" adalah batas, bukan angka',
    ]);
  });

  it('skips a number whose separator only the column explains, since a formula sees the cell alone', () => {
    const [plan] = plansOf(capaianWorkbook([row(typed('12,500'), typed('12,500'), '100%'), row(typed('39.15'), typed('39.15'), '100%')]));
    expect(skipped(plan)).toContain('F3 target "12,500" dapat dibaca dua cara');
  });

  it("leaves a formula of the user's own, and renews one of ours", () => {
    const own: SnapshotCell = { value: 0.9, formula: '=E3/D3', format: '0.00%' };
    const ours: SnapshotCell = { value: 0.9, formula: '=IF(E4="","",KINERJA.CAPAIAN(D4,E4,"min"))', format: '0.00%' };
    const [capaian, kategori] = plansOf(capaianWorkbook([row(10, 9, own), row(10, 9, ours)]));
    expect(skipped(capaian)).toEqual(['F3 sel ini sudah berisi rumus Anda']);
    expect(written(capaian)).toEqual(['F4 =IF(E4="","",KINERJA.CAPAIAN(D4,E4))']);
    expect(capaian!.edits[0]!.was).toEqual({ formula: '=IF(E4="","",KINERJA.CAPAIAN(D4,E4,"min"))' });
    expect(capaian!.replaced).toEqual([]);
    expect(written(kategori)).toContain('G3 =IF(F3="","",KINERJA.KATEGORI(F3,"LKJIP6"))');
  });

  it('takes an equal formula for equal whatever its spaces and case', () => {
    const ours: SnapshotCell = { value: 0.9, formula: '=if( E3 = "", "", Kinerja.Capaian(D3, E3) )', format: '0.00%' };
    expect(plansOf(capaianWorkbook([row(10, 9, ours)])).flatMap(({ role, edits }) => (role === 'capaian' ? edits : []))).toEqual([]);
  });

  it('skips a capaian merged over several indicators', () => {
    const [plan] = plansOf(capaianWorkbook([row(10, 9, '90%'), row(10, 8), row(10, 7, '70%')], ['F3:F4']));
    expect(skipped(plan)).toEqual(['F3 selnya digabung dengan sel lain', 'F4 selnya digabung dengan sel lain']);
    expect(written(plan)).toEqual(['F5 =IF(E5="","",KINERJA.CAPAIAN(D5,E5))']);
  });

  it('writes nothing on a protected sheet, and says why', () => {
    const [sheet] = capaianWorkbook([row(10, 9, '90%')]).sheets;
    const plans = plansOf(snapshotOf({ ...sheet!, protected: true }));
    expect(plans.map(({ role, edits }) => [role, edits.length])).toEqual([['capaian', 0]]);
    expect(skipped(plans[0])).toEqual(['F3 lembar ini terproteksi']);
  });

  it('adds no column where the cells beside the table are taken, merged, hidden, or one column short of the next table', () => {
    const rows = [row(10, 9, '90%'), row(10, 8, '80%')];
    const roles = (snapshot: Snapshot): string[] => plansOf(snapshot).map(({ role }) => role);
    const [sheet] = capaianWorkbook(rows).sheets;
    expect(roles(capaianWorkbook(rows))).toEqual(['capaian', 'kategori']);
    expect(roles(capaianWorkbook([rows[0]!, [...(rows[1] as readonly TestCell[]), null, 'catatan']]))).toEqual(['capaian']);
    expect(roles(snapshotOf({ ...sheet!, merges: [parseArea('F2:G2')!] }))).toEqual(['capaian']);
    expect(roles(snapshotOf({ ...sheet!, hiddenColumns: [6] }))).toEqual(['capaian']);
  });

  it('gives a one-year table without capaian both columns', () => {
    const snapshot = snapshotOf(
      sheetOf('PK', [['Target dan Realisasi 2018'], ['No', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'Indikator A', 10, 9], [2, 'Indikator B', 20, 20]]),
    );
    const plans = plansOf(snapshot);
    expect(plans.flatMap(written)).toEqual([
      'E2 CAPAIAN',
      'E3 =IF(D3="","",KINERJA.CAPAIAN(C3,D3))',
      'E4 =IF(D4="","",KINERJA.CAPAIAN(C4,D4))',
      'F2 KATEGORI',
      'F3 =IF(E3="","",KINERJA.KATEGORI(E3,"LKJIP6"))',
      'F4 =IF(E4="","",KINERJA.KATEGORI(E4,"LKJIP6"))',
    ]);
  });

  it('writes no category under a scale that judges scores', () => {
    const plans = plansOf(capaianWorkbook([row(10, 9, '90%')]), { bandProfile: 'IKM2017' });
    expect(plans.map(({ role }) => role)).toEqual(['capaian']);
  });

  it('does not touch totals, means or sheets the add-in made', () => {
    const rows = [row(10, 9, '90%'), [null, null, 'Rata-rata', null, null, '90%']];
    expect(plansOf(capaianWorkbook(rows))[0]!.edits.map(formatCell)).toEqual(['F3']);
    const [sheet] = capaianWorkbook(rows).sheets;
    expect(plansOf(snapshotOf({ ...sheet!, layout: 'L01' }))).toEqual([]);
  });
});

describe('a polarity that the table states', () => {
  it('is written in the formula', () => {
    const sheet = sheetOf('Capaian', [['Capaian Kinerja Tahun 2024'], ['No', 'Indikator', 'Polaritas', 'Target', 'Realisasi', 'Capaian (%)'], [1, 'Angka kemiskinan', 'Negatif', 9, 9.36, 96]]);
    expect(written(plansOf(snapshotOf(sheet))[0])).toEqual(['F3 =IF(E3="","",KINERJA.CAPAIAN(D3,E3,"min"))']);
  });
});

describe('a value with its predicate', () => {
  it('is told, not written over: the function reads no number out of it', () => {
    const [plan] = plansOf(capaianWorkbook([[1, 'A', 'Nilai SAKIP', '70 (BB)', 72, 1], [2, 'A', 'Nilai SKM', 80, 'Baik (82)', 1], [3, 'A', 'Jumlah panti', 10, 9, 1]]));
    expect([written(plan), skipped(plan).length]).toEqual([['F5 =IF(E5="","",KINERJA.CAPAIAN(D5,E5))'], 2]);
  });
});

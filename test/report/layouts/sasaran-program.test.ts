import { sasaranProgram } from '../../../src/report/layouts/sasaran-program';
import { sheetOf, snapshotOf } from '../../sheets';
import { cellOf, planText } from '../plan-text';
import { capaianWorkbook, reportInput, sampleSnapshot } from '../sample';

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Program'];
const workbook = (rows: Parameters<typeof sheetOf>[1], merges: readonly string[] = []) =>
  snapshotOf(sheetOf('Rencana', [['Sasaran, Indikator, Target dan Program Tahun 2018'], HEADER, ...rows], merges));

describe('L03 on the sample workbook', () => {
  it('is the table of the document: sasaran and programme merged over their indicators', async () => {
    const plan = sasaranProgram.plan(reportInput(await sampleSnapshot()));
    expect(planText(plan, 4, 18).split('\n').slice(0, 9)).toEqual([
      '4: NO | SASARAN STRATEGIS | INDIKATOR KINERJA… | TARGET | PROGRAM',
      '5: 1 | Meningkatnya Perl… | Jumlah PMKS yang … | 100,00 | Program Pemberday…',
      '6: " | " | Persentase PMKS d… | 30,00 | "',
      '7: " | " | Jumlah perintis k… | 250,00 | "',
      '8: " | " | Persentase perint… | 7,5 | "',
      '9: " | " | Jumlah lansia ter… | 90,00 | "',
      '10: " | " | Persentase lansia… | 11,5 | "',
      '11: " | " | Jumlah PMKS direh… | 425 | Program Pelayanan…',
      '12: " | " | Persentase PMKS d… | 30,00 | "',
    ]);
    expect(cellOf(plan, 'E11')!.formula).toBe(`=IF(ISBLANK('Sasaran IKU Target Program'!E11),"",'Sasaran IKU Target Program'!E11)`);
    expect(cellOf(plan, 'A31')!.value).toBe('Sumber: lembar "Sasaran IKU Target Program", sel A4:E29.');
  });
});

describe('L03', () => {
  it('lets an empty programme go on with the one above, within its sasaran', () => {
    const plan = sasaranProgram.plan(
      reportInput(
        workbook([
          [1, 'Sasaran A', 'Satu', 10, 'Program P'],
          [null, 'Sasaran A', 'Dua', 20, null],
          [null, 'Sasaran A', 'Tiga', 30, 'Program P'],
          [2, 'Sasaran B', 'Empat', 40, null],
          [null, 'Sasaran B', 'Lima', 50, 'Program Q'],
        ]),
      ),
    );
    expect(planText(plan, 5, 20).split('\n').slice(0, 5)).toEqual([
      '5: 1 | Sasaran A | Satu | 10 | Program P',
      '6: " | " | Dua | 20 | "',
      '7: " | " | Tiga | 30 | "',
      '8: 2 | Sasaran B | Empat | 40 |',
      '9: " | " | Lima | 50 | Program Q',
    ]);
  });

  it('says in words what is missing where no table names a programme', () => {
    const { tables, missing } = sasaranProgram.sources(reportInput(capaianWorkbook([[1, 'A', 'Satu', 10, 9, '90%']])));
    expect([tables, missing]).toEqual([[], [{ key: 'layout.missing.program' }]]);
  });
});

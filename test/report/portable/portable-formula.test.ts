import { bandProfiles } from '../../../src/domain/bands/profiles';
import { kinerjaFunctions } from '../../../src/functions/kinerja-functions';
import { portableFormula } from '../../../src/report/portable/portable-formula';
import { twins } from '../../../src/report/portable/twins';
import { sheetOf, snapshotOf, typed } from '../../sheets';
import type { TestCell } from '../../sheets';

const plain = Array.from({ length: 12 }, () => Array.from<TestCell>({ length: 8 }).fill(1));

/** What the formula becomes on a sheet of these cells: the twin, or the key of the reason for its value. */
function portable(formula: string, rows: readonly (readonly TestCell[])[] = plain): string {
  const sheet = sheetOf('Tabel', rows);
  const settings = sheetOf('Pengaturan Kinerja', [['120%', typed('min'), typed('seratus')], [null], ['Kategori', 'Lebih dari', 'Sampai'], ['Baik', '75%', typed('tanpa batas')], ['Cukup', 0, '75%'], [typed('tanpa batas')]]);
  const named = (name: string, top: number, bottom: number, right: number) => ({ name, sheet: settings.name, area: { top, bottom, left: 0, right } });
  const names = [named('Batas_Capaian', 0, 0, 0), named('Bebas', 5, 5, 0), named('Skala_Kategori', 2, 4, 2)];
  const found = portableFormula(formula, { snapshot: { ...snapshotOf(sheet, settings), names }, sheet });
  return found === null ? 'none' : found.kind === 'twin' ? found.formula : found.reason.key;
}

describe('the twin of each function', () => {
  it.each([
    ['=KINERJA.CAPAIAN(D5,E5)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,E5/D5))'],
    ['=KINERJA.CAPAIAN(D5,E5,"min")', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,(2*D5-E5)/D5))'],
    ['=KINERJA.CAPAIAN(D5,E5,"min-rasio")', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,IF(D5=0,#DIV/0!,IF(E5<0,#NUM!,D5/E5))))'],
    ['=KINERJA.CAPAIAN(D5,E5,"stabil")', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,1-ABS(E5-D5)/D5))'],
    ['=KINERJA.CAPAIAN(D5,E5,,1.2)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,MIN(E5/D5,1.2)))'],
    ['=KINERJA.CAPAIAN(D5,E5,,120%,"batas")', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,MIN(IF(AND(D5=0,E5>0),120%,E5/D5),120%)))'],
    ['=KINERJA.CAPAIAN(D5,E5,,,"seratus")', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,IF(AND(D5=0,E5=0),1,E5/D5)))'],
    ['=KINERJA.CAPAIAN(100,E5)', '=IF(LEN(E5)=0,NA(),E5/100)'],
    ['=KINERJA.STATUS(F5)', '=IF(LEN(F5)=0,NA(),IF(ROUND(F5,9)>1,"Melampaui target",IF(ROUND(F5,10)<1,"Belum tercapai","Tercapai")))'],
    ['=KINERJA.SERAPAN(D5,E5)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,E5/D5))'],
    ['=KINERJA.SISA(D5,E5)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),D5-E5)'],
    ['=KINERJA.PERSENTASE(D5,E5)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(E5<0,#NUM!,D5/E5))'],
    ['=KINERJA.PERTUMBUHAN(D5,E5)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,(E5-D5)/D5))'],
    ['=KINERJA.NKA(D5,E5)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),(D5+E5)/2)'],
    ['=KINERJA.SPM(D5,E5)', '=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),0.8*D5+0.2*E5)'],
    ['=KINERJA.NILAIEFISIENSI(D5)', '=IF(LEN(D5)=0,NA(),50%+MAX(-20%,MIN(20%,D5))/20%*50%)'],
    [
      '=KINERJA.AKIP(A1,B1,C1,D1)',
      '=IF(OR(LEN(A1)=0,LEN(B1)=0,LEN(C1)=0,LEN(D1)=0),NA(),IF(OR(A1<0,A1>30,B1<0,B1>30,C1<0,C1>15,D1<0,D1>25),#NUM!,A1+B1+C1+D1))',
    ],
    ['=KINERJA.RERATA(F5:F9)', '=IF(SUMPRODUCT(--(LEN(F5:F9)=0))>0,NA(),AVERAGE(F5:F9))'],
    ['=KINERJA.RERATA(F5:F9,,,"abaikan")', '=IF(SUMPRODUCT(--(LEN(F5:F9)>0))=0,NA(),AVERAGE(F5:F9))'],
    ['=KINERJA.RERATA(F5:F9,"geometrik")', '=IF(SUMPRODUCT(--(LEN(F5:F9)=0))>0,NA(),IF(MIN(F5:F9)<0,#NUM!,IF(MIN(F5:F9)=0,0,GEOMEAN(F5:F9))))'],
    ['=KINERJA.RERATA(F5:F9,"tertimbang",G5:G9)', '=IF(MIN(G5:G9)<0,#NUM!,IF(SUMPRODUCT(--(LEN(F5:F9)=0))>0,NA(),SUMPRODUCT(F5:F9,G5:G9)/SUM(G5:G9)))'],
    [
      '=KINERJA.EFISIENSI(A1:A3,B1:B3,C1:C3)',
      '=IF(SUMPRODUCT((LEN(A1:A3)=0)+(LEN(B1:B3)=0)+(LEN(C1:C3)=0))>0,NA(),IF(OR(MIN(A1:A3)<0,MIN(B1:B3)<0),#NUM!,1-SUM(C1:C3)/SUMPRODUCT(A1:A3,B1:B3)))',
    ],
    ['=KINERJA.IKM(A1:A9)', '=IF(SUMPRODUCT(--(LEN(A1:A9)=0))>0,NA(),IF(OR(MIN(A1:A9)<1,MAX(A1:A9)>4),#NUM!,AVERAGE(A1:A9)*25))'],
    [
      '=KINERJA.IKPA(A1:A8,"PER-5/PB/2022")',
      '=IF(SUMPRODUCT(--(LEN(A1:A8)>0))=0,NA(),SUMPRODUCT(A1:A8,{10;10;20;10;10;10;5;25})/SUMPRODUCT(--(LEN(A1:A8)>0),{10;10;20;10;10;10;5;25}))',
    ],
    [
      '=KINERJA.IKPA(A1:A3,B1:B3,C1)',
      '=IF(MIN(B1:B3)<0,#NUM!,IF(SUMPRODUCT(--(LEN(A1:A3)>0))=0,NA(),SUMPRODUCT(A1:A3,B1:B3)/SUMPRODUCT(--(LEN(A1:A3)>0),B1:B3)-N(C1)))',
    ],
  ])('%s', (call, twin) => {
    expect(portable(call)).toBe(twin);
  });

  it('counts the bounds a capaian has passed, closed or open as the scale has them', () => {
    expect(portable('=KINERJA.KATEGORI(F5,"PERMENDAGRI-91")')).toBe(
      '=IF(LEN(F5)=0,NA(),IF(ABS(F5)>10,#NUM!,CHOOSE(1+(ROUND(F5*100,8)>=51)+(ROUND(F5*100,8)>=66)+(ROUND(F5*100,8)>=76)+(ROUND(F5*100,8)>=91),"Sangat Rendah","Rendah","Sedang","Tinggi","Sangat Tinggi")))',
    );
    expect(portable('=KINERJA.KATEGORI(F5,"PKO4")')).toBe(
      '=IF(LEN(F5)=0,NA(),IF(ABS(F5)>10,#NUM!,CHOOSE(1+(ROUND(F5*100,8)>60)+(ROUND(F5*100,8)>80)+(ROUND(F5*100,7)>100),"Buruk","Butuh Perbaikan","Baik","Istimewa")))',
    );
  });

  it('rounds first where the scale does, and takes a score as it stands', () => {
    expect(portable('=KINERJA.KATEGORI(F5,"IKM2017")')).toBe(
      '=IF(LEN(F5)=0,NA(),IF(OR(ROUND(F5,2)<25,AND(F5>0,F5<=1),ROUND(F5,2)>100),#NUM!,CHOOSE(1+(ROUND(F5,2)>=65)+(ROUND(F5,2)>=76.61)+(ROUND(F5,2)>=88.31),"D (Tidak Baik)","C (Kurang Baik)","B (Baik)","A (Sangat Baik)")))',
    );
  });

  it('judges by the usual scale where none is named, which has no category above 100', () => {
    expect(portable('=KINERJA.KATEGORI(F5)')).toContain('IF(OR(F5<0,ROUND(F5*100,7)>100),#NUM!,CHOOSE(1+(ROUND(F5*100,8)>30)');
    expect(portable('=KINERJA.KATEGORI(F5)')).toBe(portable('=KINERJA.KATEGORI(F5,"lkjip6")'));
  });

  it('goes on referring to named settings: a cap that may be lifted, and the user’s own scale', () => {
    expect(portable('=IF(E5="","",KINERJA.CAPAIAN(D5,E5,,Batas_Capaian))')).toBe(
      '=IF(E5="","",IF(OR(Batas_Capaian<0,AND(Batas_Capaian<>"tanpa batas",Batas_Capaian>10)),#NUM!,IF(LEN(D5)=0,NA(),IF(D5<0,#NUM!,MIN(E5/D5,IF(OR(Batas_Capaian=0,Batas_Capaian="tanpa batas"),1E+99,Batas_Capaian))))))',
    );
    expect(portable('=KINERJA.CAPAIAN(D5,E5,,Bebas)')).toBe(portable('=KINERJA.CAPAIAN(D5,E5,,Batas_Capaian)').replaceAll('Batas_Capaian', 'Bebas'));
    expect(portable('=IF(F5="","",KINERJA.KATEGORI(F5,Skala_Kategori))')).toBe(
      '=IF(F5="","",IF(OR(ROUND(F5,10)<MIN(INDEX(Skala_Kategori,0,2)),AND(COUNTIF(INDEX(Skala_Kategori,0,3),"tanpa batas")=0,ROUND(F5,10)>MAX(INDEX(Skala_Kategori,0,3))),ABS(F5)>10),#NUM!,INDEX(Skala_Kategori,MATCH(SMALL(INDEX(Skala_Kategori,0,2),MAX(1,COUNTIF(INDEX(Skala_Kategori,0,2),"<"&ROUND(F5,10)))),INDEX(Skala_Kategori,0,2),0),1)))',
    );
    expect(portable('=KINERJA.CAPAIAN(D5,E5,,Entah)')).toBe('portable.expression');
    expect(portable("=KINERJA.CAPAIAN(D5,E5,,'Pengaturan Kinerja'!A6)")).toContain('<>"tanpa batas"');
    expect(portable('=KINERJA.CAPAIAN(D5,E5,,"tanpa batas")')).toBe(portable('=KINERJA.CAPAIAN(D5,E5)'));
  });

  it('is there for no table whose bounds are texts, mix ratios and points, or leave a gap', () => {
    const ownScale = (...rows: TestCell[][]) => portable('=KINERJA.KATEGORI(F5,A1:C3)', [['Kategori', 'Lebih dari', 'Sampai'], ...rows]);
    expect(ownScale(['Baik', typed('>75%'), '100%'], ['Cukup', 0, '75%'])).toBe('portable.own-scale');
    expect(ownScale(['Baik', 75, '100%'], ['Cukup', 0, '75%'])).toBe('portable.own-scale');
    expect(ownScale(['Baik', '80%', '100%'], ['Cukup', 0, '75%'])).toBe('function.scale-gap');
  });

  it('is there for every scale the add-in knows', () => {
    expect(bandProfiles.map(({ id }) => portable(`=KINERJA.KATEGORI(F5,"${id}")`)).filter((twin) => !twin.includes('CHOOSE'))).toEqual([]);
  });

  it('takes the mean of each sasaran by the names in the sheet, and then the mean of those', () => {
    const rows = [[typed('A'), 1], [null, 0.9], [typed('B'), 0.8], [typed(' A '), 0.5]];
    expect(portable('=KINERJA.RERATASASARAN(A1:A4,B1:B4)', rows)).toBe('=IF(SUMPRODUCT(--(LEN(B1:B4)=0))>0,NA(),AVERAGE(AVERAGE(B1:B2,B4),AVERAGE(B3)))');
    expect(portable('=KINERJA.RERATASASARAN(A1:A4,B1:B4,"abaikan")', rows)).toBe('portable.sasaran-left-out');
    expect(portable("=KINERJA.RERATASASARAN(A1:A2,'Pengaturan Kinerja'!A1:A2)", rows)).toBe(
      "=IF(SUMPRODUCT(--(LEN('Pengaturan Kinerja'!A1:A2)=0))>0,NA(),AVERAGE('Pengaturan Kinerja'!A1:A2))",
    );
  });

  it('counts one row of a tabulation', () => {
    expect([1, 2, 3, 4].map((row) => portable(`=INDEX(KINERJA.REKAP(F5:F9),${row},2)`))).toEqual([
      '=COUNTIF(F5:F9,">="&1+5E-10)',
      '=COUNTIFS(F5:F9,">="&1-5E-11,F5:F9,"<"&1+5E-10)',
      '=COUNTIF(F5:F9,"<"&1-5E-11)',
      '=ROWS(F5:F9)*COLUMNS(F5:F9)-COUNT(F5:F9)',
    ]);
    expect(portable('=INDEX(KINERJA.REKAP(F5:F9),4,2)*2')).toBe('=(ROWS(F5:F9)*COLUMNS(F5:F9)-COUNT(F5:F9))*2');
    expect(portable('=INDEX(KINERJA.REKAP(F5:F9),1,1)')).toBe('portable.no-twin');
  });

  it('exists or is told to be missing for every function of the catalogue', () => {
    const without = Object.keys(kinerjaFunctions).filter((id) => !Object.hasOwn(twins, id));
    expect(without.sort()).toEqual(['ANGKA', 'NARASI', 'PERIKSA', 'REKAP', 'SKALA', 'TERBILANG']);
    expect(without.map((id) => portable(`=KINERJA.${id}(F5)`))).toEqual(without.map(() => 'portable.no-twin'));
  });
});

describe('a formula made portable', () => {
  it('keeps all around the calls: other functions, texts, quoted sheets and dollar signs', () => {
    expect(portable('=IF($E5="","",KINERJA.SISA(\'Pagu, "DIPA"\'!A1,$E5))&" KINERJA.SISA(A1,B1)"')).toBe('portable.expression');
    expect(portable('=SUM( KINERJA.SISA($D5,E$5) , 2 )&" KINERJA.SISA(A1,B1)"')).toBe('=SUM( IF(OR(LEN($D5)=0,LEN(E$5)=0),NA(),$D5-E$5) , 2 )&" KINERJA.SISA(A1,B1)"');
    expect(portable('=kinerja.sisa(D5,E5)+KINERJA.SISA(D6,E6)')).toBe('=IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),D5-E5)+IF(OR(LEN(D6)=0,LEN(E6)=0),NA(),D6-E6)');
  });

  it('does not ask again what the guard around it has asked', () => {
    expect(portable('=IF(E5="","",KINERJA.CAPAIAN(D5,E5))')).toBe('=IF(E5="","",IF(LEN(D5)=0,NA(),IF(D5<0,#NUM!,E5/D5)))');
    expect(portable('=IF(E5="","",KINERJA.SISA(100,E5))*2')).toBe('=IF(E5="","",100-E5)*2');
    expect(portable('=IF(E6="","",KINERJA.SISA(D5,E5))')).toBe('=IF(E6="","",IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),D5-E5))');
    expect(portable('=IF(E5=0,"",KINERJA.SISA(100,E5))')).toBe('=IF(E5=0,"",IF(LEN(E5)=0,NA(),100-E5))');
  });

  it('stands in brackets where an operator is beside it and it is more than one call', () => {
    expect(portable('=KINERJA.SISA(100,40)*2')).toBe('=(100-40)*2');
    expect(portable('=2*KINERJA.SISA(100,40)')).toBe('=2*(100-40)');
    expect(portable('=KINERJA.SISA(100,40)')).toBe('=100-40');
  });

  it('follows a cap in a cell, and builds in the words that cells hold', () => {
    const sheet = sheetOf('Tabel', plain);
    const home = { snapshot: snapshotOf(sheet, sheetOf('Pengaturan Kinerja', [['120%', typed('min'), typed('seratus')]])), sheet };
    expect(portableFormula("=KINERJA.CAPAIAN(D5,E5,'Pengaturan Kinerja'!$B$1,'Pengaturan Kinerja'!$A$1,'Pengaturan Kinerja'!$C$1)", home)).toEqual({
      kind: 'twin',
      formula:
        "=IF(OR('Pengaturan Kinerja'!$A$1<0,'Pengaturan Kinerja'!$A$1>10),#NUM!,IF(OR(LEN(D5)=0,LEN(E5)=0),NA(),IF(D5<0,#NUM!,MIN(IF(AND(D5=0,E5=0),1,(2*D5-E5)/D5),IF('Pengaturan Kinerja'!$A$1=0,1E+99,'Pengaturan Kinerja'!$A$1)))))",
      functions: ['CAPAIAN'],
      fixed: ["'Pengaturan Kinerja'!$B$1", "'Pengaturan Kinerja'!$C$1"],
    });
  });

  it('becomes a value where an ordinary formula would not give the same', () => {
    expect(portable('=KINERJA.SISA(A1,B1)', [[typed('1.250'), 3]])).toBe('portable.text-cell');
    expect(portable('=KINERJA.SISA(A1,B1)', [[{ value: true }, 3]])).toBe('portable.text-cell');
    expect(portable('=KINERJA.RERATA(A1:A3)', [[1], [typed('N/A')], [2]])).toBe('portable.text-cell');
    expect(portable('=KINERJA.SISA(A1,B1)', [[typed('belum ada data'), 3]])).toBe('portable.text-cell');
    expect(portable('=KINERJA.CAPAIAN(A1,B1,,1.2,"batas")', [[0, typed('tidak terbaca')]])).toBe('portable.text-cell');
    expect(portable('=KINERJA.SISA("1.250",B1)')).toBe('portable.text-argument');
    expect(portable('=KINERJA.CAPAIAN("80-90%",E5,"rentang")')).toBe('portable.rentang');
    expect(portable('=KINERJA.CAPAIAN(D5:D9,E5:E9)')).toBe('portable.spills');
    expect(portable('=KINERJA.CAPAIAN(SUM(D5:D9),E5)')).toBe('portable.expression');
    expect(portable('=KINERJA.KATEGORI(KINERJA.CAPAIAN(D5,E5))')).toBe('portable.expression');
    expect(portable('=KINERJA.CAPAIAN(D5)')).toBe('portable.argument-missing');
    expect(portable('=KINERJA.CAPAIAN(D5,E5,"naik")')).toBe('portable.choice-unknown');
    expect(portable('=KINERJA.CAPAIAN(D5,E5,,120)')).toBe('portable.choice-unknown');
    expect(portable('=KINERJA.KATEGORI(F5,A1:B4)')).toBe('portable.own-scale');
    expect(portable('=KINERJA.KATEGORI(F5,"SKALAKU")')).toBe('portable.choice-unknown');
    expect(portable('=KINERJA.RERATA(F5:F9,"tertimbang",G5:H9)')).toBe('portable.unequal');
    expect(portable('=KINERJA.RERATA(F:F)')).toBe('portable.unread');
    expect(portable('=KINERJA.SISA(D5,E5)+KINERJA.TERBILANG(E5)')).toBe('portable.no-twin');
  });

  it('stays a formula over words without a digit, on which both fail alike', () => {
    expect(portable('=IFERROR(KINERJA.KATEGORI(A1,"BERHASIL4"),"")', [[typed('tidak terbaca')]])).toContain('=IFERROR(IF(LEN(A1)=0,NA(),IF(ABS(A1)>10,#NUM!,CHOOSE(');
  });

  it('counts an empty text as an empty cell', () => {
    expect(portable('=KINERJA.SISA(A1,B1)', [[{ value: '', formula: '=""' }, 3]])).toBe('=IF(OR(LEN(A1)=0,LEN(B1)=0),NA(),A1-B1)');
  });

  it('is none of our business without a call', () => {
    expect(portable('=SUM(A1:A3)')).toBe('none');
    expect(portable('="KINERJA.SISA(A1,B1)"')).toBe('none');
    expect(portable('=MYKINERJA.SISA(A1,B1)')).toBe('none');
  });
});

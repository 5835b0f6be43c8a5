import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const sheet = (name: string, title: string, sasaran = 'Meningkatnya layanan', indikator = 'Persentase layanan') =>
  sheetOf(name, [[title], ['Sasaran', 'Indikator Kinerja', 'Target'], [sasaran, indikator, 10], [null, 'Nilai lain', 20]]);
const own = ['I', 'II', 'III'].map((name) => sheet(name, `Tabel ${name} Sasaran Sentra "Margo Laras" di Pati`));
const found = (...sheets: readonly ReturnType<typeof sheetOf>[]) => lines(ruleFindings('wrong-unit-name', [...own, ...sheets]));

describe('wrong-unit-name', () => {
  it('warns of the name of another agency of the same kind', () => {
    expect(found(sheet('IV', 'Perjanjian kinerja', 'Tata kelola Sentra "Satria" di Baturraden'))).toEqual(['IV!A3 warning: Sentra "Satria" -> Sentra "Margo Laras"']);
    expect(found(sheet('IV', 'Perjanjian kinerja Sentra Satria'))).toEqual(['IV!A1 warning: Sentra Satria -> Sentra "Margo Laras"']);
  });

  it('takes other spellings of the own name, and agencies of another kind', () => {
    expect(found(sheet('IV', 'Perjanjian kinerja Sentra “MargoLaras” Pati'))).toEqual([]);
    expect(found(sheet('IV', 'Perjanjian kinerja', 'Kerja dengan Kementerian Sosial', 'Jumlah Balai Kartini'))).toEqual([]);
  });

  it('takes a comparison, and several other names, for what they are', () => {
    expect(found(sheet('IV', 'Perbandingan dengan Sentra Satria'))).toEqual([]);
    expect(found(sheet('IV', 'Layanan Sentra Satria'), sheet('V', 'Layanan Sentra Kartini'))).toEqual([]);
  });

  it('knows no own name where it is said fewer than three times', () => {
    expect(ruleFindings('wrong-unit-name', [own[0]!, own[1]!, sheet('IV', 'Perjanjian kinerja Sentra Satria')])).toEqual([]);
  });

  it('takes another region in an indicator for a place, and in a title for a leftover', () => {
    const kabupaten = ['I', 'II', 'III'].map((name) => sheet(name, `Tabel ${name} Kabupaten Tegal Tahun 2018`));
    expect(ruleFindings('wrong-unit-name', [...kabupaten, sheet('IV', 'Capaian', 'Layanan', 'Jumlah rujukan ke Kabupaten Brebes')])).toEqual([]);
    expect(lines(ruleFindings('wrong-unit-name', [...kabupaten, sheet('IV', 'Capaian Kabupaten Brebes')]))).toEqual(['IV!A1 warning: Kabupaten Brebes -> Kabupaten Tegal']);
  });
});

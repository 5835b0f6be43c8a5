import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const names = ['anak asuh', 'lansia terlantar', 'keluarga miskin', 'pendamping aktif', 'korban bencana', 'panti sosial', 'relawan muda'].map((of) => `Jumlah ${of} binaan`);
const last = names.at(-1)!;
const measured = (own: readonly string[], sheet: string) => capaianTable(own.map((name) => [name, 10, 10, '100%']), sheet);
const planned = (own: readonly string[], sheet: string, title: string) =>
  sheetOf(sheet, [[title], ['No', 'Sasaran', 'Indikator Kinerja', 'Target'], ...own.map((name, index): TestCell[] => [index + 1, 'S', name, 10])]);
const agreement = (own: readonly string[]) => planned(own, 'PK', 'Perjanjian Kinerja Tahun 2024');
const found = (...sheets: Parameters<typeof ruleFindings>[1][number][]) => ruleFindings('missing-indicator-in-table', sheets);

describe('missing-indicator-in-table', () => {
  it('finds what is measured in the year but was not agreed', () => {
    const findings = found(agreement(names.slice(0, -1)), measured(names, 'Capaian'));
    expect(lines(findings)).toEqual([`PK!C3:C8 error: - -> ${last}`]);
    expect(findings[0]!.related).toMatchObject([{ sheet: 'Capaian', top: 8, left: 2 }]);
  });

  it('only warns where the agreement has a name of its own, which may be the missing one in other words', () => {
    expect(lines(found(agreement([...names.slice(0, -1), 'Nilai kepuasan']), measured(names, 'Capaian'), measured(names, 'Lampiran')))).toEqual([`PK!C3:C9 warning: - -> ${last}`]);
    expect(found(agreement([...names.slice(0, -1), 'Jumlah relawan yang dibina']), measured(names, 'Capaian'), measured(names, 'Lampiran'))).toEqual([]);
  });

  it('warns of another table that lacks what most hold, and says where it breaks off', () => {
    const findings = found(measured(names, 'Satu'), measured(names, 'Dua'), measured(names.slice(0, 5), 'Tiga'));
    expect(lines(findings)).toEqual([`Tiga!C3:C7 warning: - -> ${names[5]}; ${names[6]}`]);
    expect(findings[0]!.message.key).toBe('missing-indicator-in-table.ends-early');
  });

  it('is silent about another year of agreement only in that it warns', () => {
    const earlier = planned(names.slice(0, -1), 'PK', 'Perjanjian Kinerja Tahun 2023');
    expect(found(earlier, measured(names, 'Capaian'))).toEqual([]);
    expect(found(earlier, measured(names, 'Capaian'), measured(names, 'Lampiran')).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is silent about a part of the list, a short list, a continuation, and what only few tables hold', () => {
    expect(found(measured(names, 'Satu'), measured(names, 'Dua'), measured(names.slice(0, 4), 'Sasaran 1'))).toEqual([]);
    expect(found(measured(names.slice(0, 4), 'Satu'), measured(names.slice(0, 4), 'Dua'), measured(names.slice(0, 3), 'Tiga'))).toEqual([]);
    expect(found(measured(names, 'Satu'), measured(names, 'Dua'), measured(names.slice(0, 5), 'Tiga'), measured(names.slice(5), 'Lanjutan'))).toEqual([]);
    expect(found(measured(names, 'Satu'), measured(names.slice(0, -1), 'Dua'), measured(names.slice(0, -1), 'Tiga'))).toEqual([]);
  });
});

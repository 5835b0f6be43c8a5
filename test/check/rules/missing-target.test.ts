import type { TestCell } from '../../sheets';
import { sheetOf } from '../../sheets';
import { lines, ruleFindings } from './rule-findings';

const plan = (rows: readonly (readonly TestCell[])[], header = 'Target Renstra 2019 (Rp)') =>
  sheetOf('Program', [['Program / Kegiatan', header, 'Anggaran 2018 (Rp)'], ...rows]);

const others: readonly (readonly TestCell[])[] = [
  ['Program Pelayanan Administrasi', 1000000, 400000],
  ['Kegiatan Rapat Koordinasi', 1000000, 400000],
  ['Program Pembinaan Anak', 500000, 200000],
  ['Kegiatan Pelatihan', 500000, 200000],
];

describe('missing-target', () => {
  it('warns of a program that is budgeted and not planned, at the plan and once', () => {
    const found = ruleFindings('missing-target', [plan([...others, ['Program Olah Raga', null, 75000], ['Kegiatan Senam', null, 75000]])]);
    expect(lines(found)).toEqual(['Program!B6 warning:  -> ']);
    expect(found[0]!.message.params).toMatchObject({ label: 'Program Olah Raga', other: '75.000' });
  });

  it('says nothing of a kegiatan under a planned program, of a program without a budget, or of a written dash', () => {
    expect(ruleFindings('missing-target', [plan([...others, ['Kegiatan Senam', null, 75000]])])).toEqual([]);
    expect(ruleFindings('missing-target', [plan([...others, ['Program Olah Raga', null, 0], ['Kegiatan Senam', null, 0]])])).toEqual([]);
    expect(ruleFindings('missing-target', [plan([...others, ['Program Olah Raga', '-', 75000], ['Kegiatan Senam', '-', 75000]])])).toEqual([]);
  });

  it('needs a column of the plan, filled for most programs', () => {
    expect(ruleFindings('missing-target', [plan([...others, ['Program Olah Raga', null, 75000], ['Kegiatan Senam', null, 75000]], 'Anggaran 2017 (Rp)')])).toEqual([]);
    const mostlyEmpty = others.map(([name, , budget], index): TestCell[] => [name!, index === 0 ? 1000000 : null, budget!]);
    expect(ruleFindings('missing-target', [plan([...mostlyEmpty, ['Program Olah Raga', null, 75000], ['Kegiatan Senam', null, 75000]])])).toEqual([]);
  });
});

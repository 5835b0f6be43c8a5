import { sheetOf } from '../../sheets';
import { capaianTable } from './capaian-table';
import { lines, ruleFindings } from './rule-findings';

const failing = (formula: string, error = '#DIV/0!') => ({ value: null, formula, error });

describe('error-cell', () => {
  it('names the formula of an error, and takes one filled down for one finding', () => {
    const sheet = capaianTable([['A', 0, 5, failing('=E3/D3')], ['B', 0, 6, failing('=E4/D4')], ['C', 10, 9, failing('=E5/#REF!', '#REF!')]]);
    const findings = ruleFindings('error-cell', [sheet]);
    expect(lines(findings)).toEqual(['Capaian!F3:F4 error: #DIV/0! -> ', 'Capaian!F5 error: #REF! -> ']);
    expect(findings.map(({ evidence, message }) => [evidence, message.params!.count])).toEqual([['F3: =E3/D3', 2], ['F5: =E5/#REF!', 1]]);
  });

  it('finds an error beside the table and one copied as text', () => {
    const sheet = capaianTable([['A', 10, 9, '#N/A']]);
    const beside = { ...sheet, rows: [...sheet.rows, undefined, [failing('=VLOOKUP(A1,B1:C2,2,0)', '#N/A')]] };
    expect(lines(ruleFindings('error-cell', [beside]))).toEqual(['Capaian!F3 error: #N/A -> ', 'Capaian!A5 error: #N/A -> ']);
  });

  it('is silent about a chosen =NA(), a sheet without a table, and a title that begins with #', () => {
    const notes = sheetOf('Catatan', [['Bahan'], [failing('=1/0')]]);
    expect(ruleFindings('error-cell', [capaianTable([['A', 10, failing('=NA()', '#N/A'), '90%'], ['# 2', 10, 9, '90%']]), notes])).toEqual([]);
  });
});

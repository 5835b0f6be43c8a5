import { pastedTable } from '../../../src/workbench/grid/pasted-table';

describe('pasted text', () => {
  it('becomes a table with numbers as the grid reads them', () => {
    expect(pastedTable('98,84%\t1.969\r\n13,11\t4,4 Juta jiwa')).toBe(
      '<table><tr><td>98.84%</td><td>1,969</td></tr><tr><td>13.11</td><td>4,4 Juta jiwa</td></tr></table>',
    );
  });

  it('is never markup', () => {
    expect(pastedTable('<img src=x onerror="y">')).toBe('<table><tr><td>&#60;img src=x onerror=&#34;y&#34;&#62;</td></tr></table>');
  });

  it('keeps line breaks and quotes within a cell, and drops the line break at the end', () => {
    expect(pastedTable('"dua\nbaris"\t"kata ""asli"""\n')).toBe('<table><tr><td>dua<br>baris</td><td>kata &#34;asli&#34;</td></tr></table>');
  });

  it('keeps empty cells in their places', () => {
    expect(pastedTable('a\t\tb\n\tc\t')).toBe('<table><tr><td>a</td><td></td><td>b</td></tr><tr><td></td><td>c</td><td></td></tr></table>');
  });
});

import { addStyles } from '../../src/xlsx/add-style';
import type { CellStyle } from '../../src/xlsx/cell-style';
import { plainStyle } from '../../src/xlsx/cell-style';
import { readLook } from '../../src/xlsx/read-look';
import { openFixture } from './package-fixture';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 %"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="12"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EF"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thin"><color auto="1"/></left><right/><top style="double"><color rgb="FF808080"/></top><bottom/></border></borders>
<cellXfs count="3"><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="135" indent="2"/></xf><xf fillId="3"/></cellXfs></styleSheet>`;

describe('how a sheet looks', () => {
  const open = () =>
    openFixture({
      styles,
      sheets: [
        {
          name: 'Data',
          before:
            '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="14.5"/><cols><col min="1" max="2" width="41" customWidth="1"/><col min="4" max="4" hidden="1" style="2"/></cols>',
          data: '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>1</v></c><c r="C1" s="2"/></row><row r="9" hidden="1"/><row r="5000"><c r="A5000" s="1"/></row>',
        },
      ],
    });

  it('is told in styles shared by index', async () => {
    const look = readLook(await open())[0]!;
    expect(look.cells).toEqual([[1, undefined, 2]]);
    expect(look.styles[0]).toEqual({ ...plainStyle, font: 'Calibri', size: 11 });
    expect(look.styles[1]).toEqual<CellStyle>({
      font: 'Arial',
      size: 12,
      bold: true,
      italic: false,
      underline: true,
      strike: false,
      // Accent 1 of the Office theme, a quarter darker: Excel names it #2F5496 (2F5597 in some versions).
      colour: expect.stringMatching(/^#2F5[45]9[67]$/) as string,
      fill: '#D9E2EF',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: -45,
      format: '0.0 %',
      top: { style: 'double', colour: '#808080' },
      right: null,
      bottom: null,
      left: { style: 'thin', colour: null },
    });
    expect(look.styles[2]!.fill).toBe('#FFFF00');
  });

  it('has widths, heights, frozen panes and what is hidden', async () => {
    const look = readLook(await open())[0]!;
    expect(look).toMatchObject({ frozen: { rows: 4, columns: 1 }, showGridLines: false, tabColour: '#00B050', defaultRowHeight: 14.5, hiddenRows: [8], hiddenColumns: [3] });
    expect(look.columnWidths.slice(0, 2)).toEqual([41, 41]);
    expect(look.rowHeights[0]).toBe(30);
    expect(look.columnStyles[3]).toBe(2);
    expect(look.defaultColumnWidth).toBeCloseTo(10.43);
  });
});

describe('styles added to a workbook', () => {
  it('are what was asked for, and equal ones are one', async () => {
    const document = await openFixture({ sheets: [{ name: 'Data' }] });
    const wanted: CellStyle = {
      ...plainStyle,
      font: 'Arial',
      size: 10,
      bold: true,
      strike: true,
      underline: true,
      colour: '#C00000',
      fill: '#FFF2CC',
      horizontal: 'right',
      vertical: 'center',
      wrap: true,
      rotation: -30,
      format: '"Rp"#,##0',
      left: { style: 'medium', colour: '#000000' },
      bottom: { style: 'hair', colour: null },
    };
    const added = addStyles(document, [wanted, { ...wanted }, { ...wanted, bold: false }]);
    expect(added.xfs[0]).toBe(added.xfs[1]);
    expect(added.xfs[2]).not.toBe(added.xfs[0]);
    const look = readLook(added.document)[0]!;
    expect(look.styles[added.xfs[0]!]).toEqual(wanted);
    expect(look.styles.slice(0, 2)).toEqual(readLook(document)[0]!.styles);
  });
});

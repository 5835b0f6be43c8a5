import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { packageBytes } from '../xlsx/package-fixture';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const targets = `<row r="1"><c r="A1" t="inlineStr"><is><t>Target dan Realisasi 2018</t></is></c></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>Indikator</t></is></c><c r="B3" t="inlineStr"><is><t>Target</t></is></c><c r="C3" t="inlineStr"><is><t>Realisasi</t></is></c><c r="D3" t="inlineStr"><is><t>Capaian</t></is></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t>Jumlah Korban Bencana yang dievakuasi</t></is></c><c r="B4" s="2"><v>430</v></c><c r="C4" s="2"><v>425</v></c><c r="D4" s="1"><f>C4/B4</f><v>0.98837209302325579</v></c></row>
<row r="5" hidden="1"><c r="A5" t="inlineStr"><is><t>Persentase PMKS</t></is></c><c r="B5" s="3"><v>13.8</v></c><c r="C5" t="inlineStr"><is><t>13,11,00</t></is></c><c r="D5" s="1"><v>1</v></c></row>`;

/** One workbook, twice: as data, for hosts made in memory, and as the bytes of a file, for hosts that open one. */
export interface FixtureWorkbook {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
}

const userSheet = (sheet: Pick<SheetSnapshot, 'name' | 'rows'> & Partial<SheetSnapshot>): SheetSnapshot => ({
  visibility: 'visible',
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
  layout: null,
  ...sheet,
});

export const fixtureWorkbook: FixtureWorkbook = {
  snapshot: {
    sheets: [
      userSheet({
        name: 'Tabel 3.1',
        rows: [
          [{ value: 'Target dan Realisasi 2018' }],
          undefined,
          [{ value: 'Indikator' }, { value: 'Target' }, { value: 'Realisasi' }, { value: 'Capaian' }],
          [
            { value: 'Jumlah Korban Bencana yang dievakuasi' },
            { value: 430, format: '#,##0' },
            { value: 425, format: '#,##0' },
            { value: 425 / 430, formula: '=C4/B4', format: '0.00%' },
          ],
          [{ value: 'Persentase PMKS' }, { value: 13.8, format: '0.000' }, { value: '13,11,00' }, { value: 1, format: '0.00%' }],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        hiddenRows: [4],
      }),
      userSheet({ name: "Catatan '18", rows: [[{ value: 'Rapat & evaluasi' }, { value: true }]] }),
      userSheet({ name: 'Arsip', visibility: 'hidden', rows: [[{ value: 2017 }]] }),
    ],
  },
  bytes: packageBytes({
    styles,
    sheets: [
      { name: 'Tabel 3.1', data: targets, after: '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' },
      { name: "Catatan '18", data: '<row r="1"><c r="A1" t="inlineStr"><is><t>Rapat &amp; evaluasi</t></is></c><c r="B1" t="b"><v>1</v></c></row>' },
      { name: 'Arsip', state: 'hidden', data: '<row r="1"><c r="A1"><v>2017</v></c></row>' },
    ],
  }),
};

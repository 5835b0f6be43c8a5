import { checkWorkbook } from '../../src/check/check-workbook';
import type { Finding } from '../../src/check/finding';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import type { Address } from '../../src/workbook/address';
import { formatArea, parseArea } from '../../src/workbook/address';
import { defaultSettings } from '../../src/workbook/settings';
import type { SheetSnapshot, SnapshotCell } from '../../src/workbook/snapshot';
import { beaCukai } from './other-agencies/bea-cukai';
import { dinas } from './other-agencies/dinas';
import { evaluasiRenja } from './other-agencies/evaluasi-renja';
import { kesehatan } from './other-agencies/kesehatan';
import { logframe } from './other-agencies/logframe';
import { polres } from './other-agencies/polres';
import type { Planted } from './other-agencies/typed-figures';

const workbooks = { dinas, polres, beaCukai, kesehatan, evaluasiRenja, logframe };

function findingsOf(sheets: readonly SheetSnapshot[]): readonly Finding[] {
  const snapshot = { sheets };
  const { findings, failedRules } = checkWorkbook({ snapshot, recognition: recogniseWorkbook(snapshot, defaultSettings), settings: defaultSettings });
  expect(failedRules).toEqual([]);
  return findings;
}

/** The sheets with the fault typed in: a bare value keeps the format of the cell. */
function withFault(sheets: readonly SheetSnapshot[], { cell, value }: Planted): readonly SheetSnapshot[] {
  const [name, place] = cell.split('!') as [string, string];
  const { top, left } = parseArea(place)!;
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => row && [...row]);
    const was = rows[top]![left]!;
    const becomes: SnapshotCell | undefined = value === null ? undefined : typeof value === 'object' ? value : { ...(was.format === undefined ? {} : { format: was.format }), value };
    rows[top]![left] = becomes;
    return { ...sheet, rows };
  });
}

const line = ({ severity, rule, sheet, area, printed, expected }: Finding): string => `${severity} ${rule} ${sheet}!${formatArea(area)}: ${printed} -> ${expected}`;

function speaksOf(finding: Finding, cell: string): boolean {
  const [name, place] = cell.split('!') as [string, string];
  const { top, left } = parseArea(place)!;
  return [{ sheet: finding.sheet, ...finding.area }, ...finding.related].some((at: Address) => at.sheet === name && at.top <= top && top <= at.bottom && at.left <= left && left <= at.right);
}

describe.each(Object.entries(workbooks))('a workbook as other agencies keep it: %s', (_, { sheets, planted }) => {
  it('is not accused where it is right', () => {
    expect(findingsOf(sheets).filter(({ severity }) => severity !== 'info').map(line)).toEqual([]);
  });

  it.each(planted.map((fault) => [fault.cell, fault] as const))('shows the fault at %s', (cell, fault) => {
    const said = findingsOf(withFault(sheets, fault)).filter((finding) => finding.severity !== 'info' && speaksOf(finding, cell));
    expect(said.map(({ rule }) => rule).filter((rule) => fault.rules.includes(rule))).not.toEqual([]);
  });
});

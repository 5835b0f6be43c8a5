import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { checkWorkbook } from '../../src/check/check-workbook';
import type { Finding } from '../../src/check/finding';
import { translate } from '../../src/i18n/message';
import { recogniseWorkbook } from '../../src/recognise/recognise-workbook';
import type { Address, Area } from '../../src/workbook/address';
import { parseArea } from '../../src/workbook/address';
import { defaultSettings } from '../../src/workbook/settings';
import { openXlsx } from '../../src/xlsx/xlsx-document';
import { readSnapshot } from '../../src/xlsx/read-snapshot';

const root = join(__dirname, '../..');
const ARITHMETIC = new Set(['capaian-mismatch', 'percent-mismatch', 'total-mismatch']);
const BETWEEN_TABLES = new Set(['target-differs-between-tables', 'realisasi-differs-between-tables']);

function facts(name: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(readFileSync(join(root, 'test/fixtures/lkjip-dinsos-tegal-2018', name), 'utf8')) as string[][];
  return rows.map((row) => Object.fromEntries(header!.map((key, index) => [key, String(row[index] ?? '')])));
}

const overlaps = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function meets(finding: Finding, sheet: string, area: Area): boolean {
  return [{ sheet: finding.sheet, ...finding.area }, ...finding.related].some((place: Address) => place.sheet === sheet && overlaps(place, area));
}

describe('the sample workbook against what a reviewer wrote down', () => {
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    const snapshot = readSnapshot(await openXlsx(new Uint8Array(readFileSync(join(root, 'assets/samples/lkjip-dinsos-tegal-2018.xlsx'))), 'sample.xlsx'));
    const recognition = recogniseWorkbook(snapshot, defaultSettings);
    const result = checkWorkbook({ snapshot, recognition, settings: defaultSettings });
    expect(result.failedRules).toEqual([]);
    findings = result.findings;
  });

  it('finds every provable error of the rules we have, on the sheets we recognise', () => {
    const expected = facts('expected.csv');
    expect(expected.length).toBeGreaterThan(60);
    const missed = expected.filter(({ sheet, cell, rule }) => !findings.some((finding) => finding.rule === rule && meets(finding, sheet!, parseArea(cell!)!)));
    expect(missed).toEqual([]);
  });

  it('accuses no cell that was recomputed and is right', () => {
    const controls = facts('controls.csv');
    expect(controls.length).toBeGreaterThan(200);
    const known = facts('expected.csv');
    const accused = controls.filter(({ sheet, cell, group }) => {
      const rulesOfGroup = group === 'cross-table' ? BETWEEN_TABLES : ARITHMETIC;
      return findings.some(
        (finding) =>
          finding.severity === 'error' &&
          rulesOfGroup.has(finding.rule) &&
          finding.sheet === sheet &&
          overlaps(finding.area, parseArea(cell!)!) &&
          !known.some((row) => row.rule === finding.rule && meets(finding, row.sheet!, parseArea(row.cell!)!)),
      );
    });
    expect(accused).toEqual([]);
  });

  it('says no provable error that the reviewer did not', () => {
    const known = facts('expected.csv');
    const unknown = findings
      .filter(({ severity }) => severity === 'error')
      .filter((finding) => !known.some(({ sheet, cell, rule }) => finding.rule === rule && meets(finding, sheet!, parseArea(cell!)!)));
    expect(unknown.map(({ sheet, rule, printed }) => `${sheet} ${rule} ${printed}`)).toEqual([]);
  });

  it('tells each finding in both languages, with its figures', () => {
    for (const finding of findings) {
      expect(translate('id', finding.message)).not.toMatch(/[{}]|undefined|NaN/);
      expect(translate('en', finding.message)).not.toMatch(/[{}]|undefined|NaN/);
      expect(finding.evidence).toMatch(/\d|"/);
    }
  });
});

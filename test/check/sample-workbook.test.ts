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
const ARITHMETIC = new Set(['capaian-mismatch', 'percent-mismatch', 'total-mismatch', 'sisa-mismatch', 'average-mismatch', 'wrong-polarity', 'percent-scale']);
const BETWEEN_TABLES = new Set(['target-differs-between-tables', 'realisasi-differs-between-tables', 'capaian-differs-between-tables']);

function facts(name: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(readFileSync(join(root, 'test/fixtures/lkjip-dinsos-tegal-2018', name), 'utf8')) as string[][];
  return rows.map((row) => Object.fromEntries(header!.map((key, index) => [key, String(row[index] ?? '')])));
}

const overlaps = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** A row of the ledger: what a careful reviewer found where, and the rules that may say so. */
interface Known {
  readonly kind: string;
  readonly severity: string;
  readonly rules: readonly string[];
  readonly places: readonly Address[];
}

const known: readonly Known[] = facts('expected.csv').map(({ sheet, cell, related, severity, kind, rules }) => ({
  kind: kind!,
  severity: severity!,
  rules: rules!.split(' '),
  places: [...cell!.split(/[;,]\s*/).map((place) => `${sheet}!${place}`), ...related!.split(';').filter(Boolean)].map((place) => {
    const mark = place.lastIndexOf('!');
    return { sheet: place.slice(0, mark).trim(), ...parseArea(place.slice(mark + 1))! };
  }),
}));

const cellsOf = (finding: Finding): readonly Address[] => [{ sheet: finding.sheet, ...finding.area }, ...finding.related];

/** The finding's own cell is one the reviewer names, or one it refers to is. */
function meets(finding: Finding, { rules, places }: Known): boolean {
  return rules.includes(finding.rule) && cellsOf(finding).some((cell) => places.some((place) => place.sheet === cell.sheet && overlaps(place, cell)));
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

  it.each(['error', 'warning'])('finds every %s', (severity) => {
    const expected = known.filter((row) => row.severity === severity);
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.filter((row) => !findings.some((finding) => meets(finding, row)))).toEqual([]);
  });

  it('accuses no cell that was recomputed and is right', () => {
    const controls = facts('controls.csv');
    expect(controls.length).toBeGreaterThan(200);
    const accused = controls.filter(({ sheet, cell, group }) => {
      const rulesOfGroup = group === 'cross-table' ? BETWEEN_TABLES : ARITHMETIC;
      return findings.some(
        (finding) =>
          finding.severity === 'error' &&
          rulesOfGroup.has(finding.rule) &&
          finding.sheet === sheet &&
          overlaps(finding.area, parseArea(cell!)!) &&
          !known.some((row) => meets(finding, row)),
      );
    });
    expect(accused).toEqual([]);
  });

  it('says no provable error that the reviewer did not', () => {
    const unknown = findings.filter((finding) => finding.severity === 'error' && !known.some((row) => meets(finding, row)));
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

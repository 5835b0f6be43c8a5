import { readFileSync, writeFileSync } from 'node:fs';
import { checkCommand } from '../../src/cli/check-command';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import { findingContent } from '../../src/check/acknowledgement';
import { inspect } from '../../src/cli/inspection';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { writeSettings } from '../../src/xlsx/settings-part';
import { openXlsx, serialiseXlsx } from '../../src/xlsx/xlsx-document';
import { packageBytes } from '../xlsx/package-fixture';
import { run, samplePath, useFolder } from './run-command';

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
const table = (capaian: number): Uint8Array =>
  packageBytes({
    sheets: [
      {
        name: 'Capaian 2018',
        data: `<row>${['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'].map(text).join('')}</row>
          <row>${number(1)}${text('Kelompok rentan terlindungi')}${text('Jumlah korban bencana yang dievakuasi')}${number(430)}${number(425)}${number(capaian, 1)}</row>
          <row>${number(2)}${text('Kelompok rentan terlindungi')}${text('Jumlah lansia terlantar yang ditangani')}${number(175)}${number(175)}${number(1, 1)}</row>`,
      },
      { name: 'Kosong' },
    ],
  });

describe('check', () => {
  const inFolder = useFolder();
  const file = (capaian: number): string => {
    const path = inFolder('kinerja.xlsx');
    writeFileSync(path, table(capaian));
    return path;
  };

  it('is 0 for a table that holds, and tells what it recognised and what not', async () => {
    const path = file(425 / 430);
    const { code, out, err } = await run(checkCommand, path, '--json');
    const told = JSON.parse(out) as Record<string, unknown>;
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(told)).toEqual(['file', 'tables', 'unrecognised', 'findings']);
    expect(told.file).toBe(path);
    expect(told.tables).toEqual([
      expect.objectContaining({
        sheet: 'Capaian 2018',
        range: 'A1:F3',
        kind: 'capaian',
        columns: expect.arrayContaining([expect.objectContaining({ role: 'target', cell: 'D1' }), expect.objectContaining({ role: 'capaian', cell: 'F1' })]) as unknown,
      }),
    ]);
    expect(told.unrecognised).toEqual([{ sheet: 'Kosong', reason: 'Lembar ini kosong.' }]);
  });

  it('is 1 for a capaian that does not follow, with the cell, what is printed and what is expected', async () => {
    const { code, out } = await run(checkCommand, file(0.96), '--json');
    const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
    expect(code).toBe(1);
    const finding = findings.find(({ rule }) => rule === 'capaian-mismatch')!;
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Capaian 2018', cell: 'F2', printed: '96,00%', expected: '98,84%' });
    expect(finding.evidence).toContain('425');
    expect(typeof finding.message).toBe('string');
    for (const related of finding.related as { sheet: string; cell: string }[]) expect(related.cell).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
  });

  it('speaks to people too, in either language', async () => {
    const path = file(0.96);
    const id = await run(checkCommand, path);
    expect(id.code).toBe(1);
    expect(id.out).toContain('Capaian 2018 A1:F3: capaian kinerja');
    expect(id.out).toContain('F2');
    expect(id.out).toContain('98,84%');
    expect(id.out).toMatch(/Ringkasan: 1 kesalahan, \d+ perlu keputusan, \d+ catatan\./);
    const en = await run(checkCommand, path, '--lang', 'en');
    expect(en.out).toMatch(/Summary: 1 errors/);
  });

  it('never writes to the file', async () => {
    const path = file(0.96);
    await run(checkCommand, path);
    expect(Buffer.compare(readFileSync(path), table(0.96))).toBe(0);
  });

  it('lets stand what the user has acknowledged in the workbook', async () => {
    const document = await openXlsx(table(0.96), 'kinerja.xlsx');
    const { findings } = inspect('kinerja.xlsx', readSnapshot(document), defaultSettings);
    const settings: Settings = {
      ...defaultSettings,
      acknowledgements: findings.map((finding) => ({ rule: finding.rule, sheet: finding.sheet, content: findingContent(finding), reason: 'sesuai dokumen' })),
    };
    const path = inFolder('kinerja.xlsx');
    writeFileSync(path, serialiseXlsx(writeSettings(document, settings)));
    const { code, out } = await run(checkCommand, path);
    expect(code).toBe(0);
    expect(out).toContain(`${findings.length} temuan lain sudah dikonfirmasi`);
  });

  it('finds the errors that LKjIP Tegal 2018 prints', async () => {
    const { code, out } = await run(checkCommand, samplePath, '--json');
    const { findings, tables } = JSON.parse(out) as { findings: { rule: string; sheet: string; cell: string; printed: string; expected: string }[]; tables: unknown[] };
    expect(code).toBe(1);
    expect(tables.length).toBeGreaterThanOrEqual(7);
    // Table 3.1: 425 of 430 is 98.84 %, printed 96 %.
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'capaian-mismatch', sheet: 'Tabel 3.1 Target Realisasi', cell: 'F14', printed: '96%', expected: '98,84%' }));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'unparsable-number', sheet: 'Tabel 3.1 Target Realisasi', cell: 'E17', printed: '13,11,00' }));
  });

  describe('of what is asked for', () => {
    const rulesOf = (out: string): string[] => (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

    it('tells one rule, or several, and is 1 only for their errors', async () => {
      const all = new Set(rulesOf((await run(checkCommand, samplePath, '--json')).out));
      expect(all.size).toBeGreaterThan(3);
      const one = await run(checkCommand, samplePath, '--json', '--rule', 'capaian-mismatch');
      expect([one.code, new Set(rulesOf(one.out))]).toEqual([1, new Set(['capaian-mismatch'])]);
      const listed = await run(checkCommand, samplePath, '--json', '--rule', 'capaian-mismatch, unparsable-number');
      const repeated = await run(checkCommand, samplePath, '--json', '--rule', 'capaian-mismatch', '--rule', 'unparsable-number');
      expect(new Set(rulesOf(listed.out))).toEqual(new Set(['capaian-mismatch', 'unparsable-number']));
      expect(repeated.out).toBe(listed.out);
      expect((await run(checkCommand, file(0.96), '--rule', 'band-overlap-or-gap')).code).toBe(0);
    });

    it('tells findings from a severity up', async () => {
      const severities = async (...argv: string[]): Promise<Set<string>> =>
        new Set((JSON.parse((await run(checkCommand, samplePath, '--json', ...argv)).out) as { findings: { severity: string }[] }).findings.map(({ severity }) => severity));
      expect(await severities('--min-severity', 'info')).toEqual(await severities());
      expect(await severities()).toEqual(new Set(['error', 'warning', 'info']));
      expect(await severities('--min-severity', 'warning')).toEqual(new Set(['error', 'warning']));
      expect(await severities('--min-severity', 'error')).toEqual(new Set(['error']));
    });

    it.each([
      ['capaian-mismatc', 'capaian-mismatch'],
      ['total', 'total-mismatch'],
      ['Stray_Text', 'stray-text'],
    ])('names the rule nearest to %s', async (given, nearest) => {
      const { code, out, err } = await run(checkCommand, samplePath, '--rule', given);
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(`Tidak ada aturan bernama "${given}". Yang paling mirip: ${nearest}. Semua aturan tercantum di docs/aturan/index.md.`);
    });
  });

  describe('of several files', () => {
    const several = (): { good: string; bad: string; broken: string } => {
      const named = { good: inFolder('benar.xlsx'), bad: inFolder('salah.xlsx'), broken: inFolder('bukan.xlsx') };
      writeFileSync(named.good, table(425 / 430));
      writeFileSync(named.bad, table(0.96));
      writeFileSync(named.broken, 'No;Indikator;Target');
      return named;
    };

    it('tells each, and sums them up below', async () => {
      const { good, bad } = several();
      const { code, out, err } = await run(checkCommand, good, bad);
      expect([code, err]).toEqual([1, '']);
      expect(out.indexOf(`== ${good}`)).toBeLessThan(out.indexOf(`== ${bad}`));
      const [heading, ...summary] = out.slice(out.indexOf('Rangkuman')).split('\n').map((line) => line.trim().split(/ {2,}/));
      expect(heading).toEqual(['Rangkuman 2 berkas']);
      expect(summary[0]).toEqual(['Berkas', 'Tabel', 'Kesalahan', 'Perlu keputusan', 'Catatan']);
      expect(summary[1]!.slice(0, 3)).toEqual([good, '1', '0']);
      expect(summary[2]!.slice(0, 3)).toEqual([bad, '1', '1']);
      expect(summary[3]!.slice(0, 3)).toEqual(['Jumlah', '2', '1']);
      expect(summary).toHaveLength(4);
    });

    it('is 0 when none has an error, and 2 when one cannot be read, which is told in its place and stops no other', async () => {
      const { good, bad, broken } = several();
      expect((await run(checkCommand, good, good)).code).toBe(0);
      const { code, out, err } = await run(checkCommand, broken, bad);
      expect(code).toBe(2);
      expect(err).toBe('"bukan.xlsx" bukan buku kerja .xlsx. Buka berkas itu di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).');
      expect(out).toContain(`== ${bad}`);
      expect(out).toMatch(/bukan\.xlsx\s+tidak terbaca: "bukan\.xlsx" bukan buku kerja \.xlsx/);
    });

    it('gives one JSON, each file as it would stand alone', async () => {
      const { good, bad, broken } = several();
      const { code, out } = await run(checkCommand, good, broken, bad, '--json');
      const told = JSON.parse(out) as { files: unknown[]; summary: unknown };
      const alone = async (path: string): Promise<unknown> => JSON.parse((await run(checkCommand, path, '--json')).out);
      expect(code).toBe(2);
      expect(Object.keys(told)).toEqual(['files', 'summary']);
      expect(told.files).toEqual([await alone(good), { file: broken, fault: expect.stringContaining('bukan buku kerja') as unknown }, await alone(bad)]);
      expect(told.summary).toMatchObject({ files: 3, unread: 1, tables: 2, error: 1 });
    });
  });

  it.each([[[]], [['--json']], [['a.xlsx', '--lang', 'jv']], [['a.xlsx', '--apa']], [['a.xlsx', '--min-severity', 'fatal']], [['a.xlsx', '--rule', '']], [['a.xlsx', '--rule']]])(
    'tells how it is used when given %j',
    async (argv) => {
      const { code, out, err } = await run(checkCommand, ...argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(
        'Cara pakai: npm run --silent check -- BERKAS.xlsx [BERKAS.xlsx ...] [--json] [--min-severity error|warning|info] [--rule ATURAN[,ATURAN ...]] [--lang id|en]',
      );
    },
  );
});

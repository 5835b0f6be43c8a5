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

  it.each([[[]], [['a.xlsx', 'b.xlsx']], [['--json']], [['a.xlsx', '--lang', 'jv']], [['a.xlsx', '--apa']]])('tells how it is used when given %j', async (argv) => {
    const { code, out, err } = await run(checkCommand, ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('Cara pakai: npm run --silent check -- BERKAS.xlsx [--json] [--lang id|en]');
  });
});

import { parseArgs } from 'node:util';
import type { Language } from '../i18n/message';

/** What a command line asked for; null when it cannot be understood. */
export interface CheckArguments {
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
}

export interface ReportArguments {
  readonly file: string;
  readonly out: string;
  readonly language: Language;
}

export interface SelftestArguments {
  readonly out: string;
  readonly language: Language;
}

function languageOf(text: string | undefined): Language | null {
  return text === undefined || text === 'id' ? 'id' : text === 'en' ? 'en' : null;
}

type Given = Readonly<Record<string, string | boolean | undefined>>;

function parsed(argv: readonly string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']): { values: Given; positionals: string[] } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: options ?? {}, allowPositionals: true, strict: true });
    return { values: values as Given, positionals };
  } catch {
    return null;
  }
}

export function checkArguments(argv: readonly string[]): CheckArguments | null {
  const given = parsed(argv, { json: { type: 'boolean' }, lang: { type: 'string' } });
  const language = languageOf(given?.values.lang as string | undefined);
  const [file, ...more] = given?.positionals ?? [];
  if (!given || !file || more.length > 0 || !language) return null;
  return { file, json: given.values.json === true, language };
}

export function reportArguments(argv: readonly string[]): ReportArguments | null {
  const given = parsed(argv, { out: { type: 'string' }, lang: { type: 'string' } });
  const language = languageOf(given?.values.lang as string | undefined);
  const [file, ...more] = given?.positionals ?? [];
  const out = given?.values.out;
  if (!given || !file || more.length > 0 || !language || typeof out !== 'string' || out === '') return null;
  return { file, out, language };
}

export function selftestArguments(argv: readonly string[]): SelftestArguments | null {
  const given = parsed(argv, { out: { type: 'string' }, lang: { type: 'string' } });
  const language = languageOf(given?.values.lang as string | undefined);
  const out = given?.values.out ?? 'uji-mandiri-kinerja.xlsx';
  if (!given || given.positionals.length > 0 || !language || typeof out !== 'string' || out === '') return null;
  return { out, language };
}

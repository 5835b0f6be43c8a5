import { parseArgs } from 'node:util';
import type { Severity } from '../check/finding';
import type { Language } from '../i18n/message';

/** What a command line asked for; null when it cannot be understood. */
export interface CheckArguments {
  /** At least one. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** The lowest severity asked for. */
  readonly minSeverity: Severity;
  /** Ids as given, which may name no rule; null for every rule. */
  readonly rules: readonly string[] | null;
}

export interface ReportArguments {
  readonly file: string;
  readonly out: string;
  readonly language: Language;
  /** Choices as given, for this report; what is not given is as the workbook keeps it. */
  readonly unit: string | null;
  readonly year: string | null;
  readonly mode: string | null;
  readonly paper: string | null;
  readonly layouts: readonly string[] | null;
}

export interface PortableArguments {
  readonly file: string;
  readonly out: string;
  /** Values for every formula, in place of ordinary formulas. */
  readonly values: boolean;
  readonly language: Language;
}

export interface SelftestArguments {
  readonly out: string;
  readonly language: Language;
}

function languageOf(text: string | undefined): Language | null {
  return text === undefined || text === 'id' ? 'id' : text === 'en' ? 'en' : null;
}

function severityOf(text: string): Severity | null {
  return text === 'error' || text === 'warning' || text === 'info' ? text : null;
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
  let given;
  try {
    given = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean' }, lang: { type: 'string' }, 'min-severity': { type: 'string', default: 'info' }, rule: { type: 'string', multiple: true } },
      allowPositionals: true,
      strict: true,
    });
  } catch {
    return null;
  }
  const { values, positionals: files } = given;
  const language = languageOf(values.lang);
  const minSeverity = severityOf(values['min-severity']);
  const rules = values.rule?.flatMap((ids) => ids.split(',')).map((id) => id.trim()) ?? null;
  if (files.length === 0 || !language || !minSeverity || rules?.includes('')) return null;
  return { files, json: values.json === true, language, minSeverity, rules };
}

/** The options of `report`; each takes a value. */
export const REPORT_OPTIONS = ['out', 'unit', 'year', 'mode', 'layouts', 'paper', 'lang'] as const;

export function reportArguments(argv: readonly string[]): ReportArguments | null {
  const given = parsed(argv, Object.fromEntries(REPORT_OPTIONS.map((name) => [name, { type: 'string' as const }])));
  const text = (name: (typeof REPORT_OPTIONS)[number]): string | null => (given?.values[name] as string | undefined)?.trim() ?? null;
  const language = languageOf(text('lang') ?? undefined);
  const [file, ...more] = given?.positionals ?? [];
  const out = text('out');
  if (!given || !file || more.length > 0 || !language || !out) return null;
  const layouts = text('layouts')?.split(',').map((id) => id.trim()) ?? null;
  if (layouts?.includes('')) return null;
  return { file, out, language, unit: text('unit'), year: text('year'), mode: text('mode'), paper: text('paper'), layouts };
}

export function portableArguments(argv: readonly string[]): PortableArguments | null {
  const given = parsed(argv, { out: { type: 'string' }, lang: { type: 'string' }, values: { type: 'boolean' } });
  const language = languageOf(given?.values.lang as string | undefined);
  const [file, ...more] = given?.positionals ?? [];
  const out = given?.values.out;
  if (!given || !file || more.length > 0 || !language || typeof out !== 'string' || out === '') return null;
  return { file, out, values: given.values.values === true, language };
}

export function selftestArguments(argv: readonly string[]): SelftestArguments | null {
  const given = parsed(argv, { out: { type: 'string' }, lang: { type: 'string' } });
  const language = languageOf(given?.values.lang as string | undefined);
  const out = given?.values.out ?? 'uji-mandiri-kinerja.xlsx';
  if (!given || given.positionals.length > 0 || !language || typeof out !== 'string' || out === '') return null;
  return { out, language };
}

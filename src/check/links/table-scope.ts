import type { PerformanceTable } from '../../recognise/performance-table';

/** What the title and the sheet's name say about the reach of a table's figures. Two tables of another reach never contradict each other. */
export interface TableScope {
  /** The part of the year, in one spelling (`tw3`, `b08`); null for none. */
  readonly period: string | null;
  /** Kind and name of the unit the table is about (`bidang`, `perlindungansosial`); null for none. */
  readonly unit: { readonly kind: string; readonly name: string } | null;
  /** `awal`, `revisi`, `perubahan`: one of several editions of the same document. */
  readonly edition: boolean;
}

const scopeOf = new WeakMap<PerformanceTable, TableScope>();

export function tableScope(table: PerformanceTable): TableScope {
  const remembered = scopeOf.get(table);
  if (remembered) return remembered;
  // A title that names the indicator may name a unit or a month as part of it.
  const title = table.subject === null ? (table.title ?? '') : '';
  const text = `${title} | ${table.sheet}`.toLowerCase();
  const scope = {
    period: table.kind === 'perjanjian-kinerja' ? null : periodIn(text),
    unit: unitIn(text),
    edition: /\b(revisi|perubahan|awal|semula)\b/.test(text),
  };
  scopeOf.set(table, scope);
  return scope;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const PART_OF_YEAR = /\b(tw|triwulan|tri wulan|quarter|kuartal|q|semester|smt)[\s.-]*(iv|iii|ii|i|[1-4])\b/g;
/** A month after a day (`31 Desember`) dates the table; it is not its period. */
const MONTH = /(\d\s*)?\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|agt|sept?|okt|nov|nop|des)\b/g;

function periodIn(text: string): string | null {
  const found: string[] = [];
  for (const [, word, number] of text.matchAll(PART_OF_YEAR)) found.push(`${word!.startsWith('s') ? 's' : 'tw'}${ROMAN[number!] ?? number}`);
  for (const [, day, month] of text.matchAll(MONTH)) {
    if (day !== undefined) continue;
    const start = month === 'agt' ? 'agu' : month!.startsWith('nop') ? 'nov' : month!.slice(0, 3);
    found.push(`b${String(MONTHS.indexOf(start) + 1).padStart(2, '0')}`);
  }
  if (found.length === 0) return null;
  const upTo = /\bs\.?\s?\/?d\b|\bsampai\b|\bkumulatif\b/.test(text) ? 's.d. ' : '';
  return upTo + [...new Set(found)].join(' ');
}

const UNIT =
  /\b(bidang|seksi|sub ?bagian|bagian|uptd?|balai besar|balai|sentra|loka|kantor wilayah|kantor|dinas|badan|puskesmas|rsud|rumah sakit|satker|direktorat|sekretariat|kecamatan|kec\.?|kelurahan|desa|polres|polsek|polda|pengadilan negeri|pengadilan agama|pengadilan tinggi|kejaksaan negeri|kejaksaan tinggi|lapas|rutan)\s+([^|\d(),:–]+)/;
const NAME_ENDS = /\b(tahun|ta|per|oleh|dalam|pada|dan|tentang|dengan|periode|menurut|terhadap|untuk|yang|triwulan|tw|semester)\b/;

function unitIn(text: string): { kind: string; name: string } | null {
  const match = UNIT.exec(text);
  if (!match) return null;
  const name = match[2]!.split(NAME_ENDS)[0]!.replace(/[^\p{L}]+/gu, '');
  return name === '' ? null : { kind: match[1]!, name };
}

/** True when the two names of one kind of unit can only mean two units: neither is the beginning of the other. */
export function areDifferentUnits(first: TableScope, second: TableScope): boolean {
  if (first.unit === null || second.unit === null || first.unit.kind !== second.unit.kind) return false;
  return !first.unit.name.startsWith(second.unit.name) && !second.unit.name.startsWith(first.unit.name);
}

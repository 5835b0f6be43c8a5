import type { ColumnContents } from './column-contents';
import { holdsFigures, holdsWords } from './column-contents';
import { columnMeaning } from './column-meaning';
import type { ColumnMeaning } from './column-meaning';
import type { Draft } from './draft-roles';
import { draftRoles, isBareYear } from './draft-roles';
import type { HeaderBlock } from './header-block';
import { kindOfMeasures } from './measures';
import type { ColumnRole, TableKind } from './performance-table';
import { TEXT_ROLES, rekapRoles } from './rekap-roles';
import { holdsWorthOnly, kindOfDrafts, sharesOfCounts } from './table-kind';

/** A table's columns as far as header and contents tell. */
export interface ColumnReading {
  readonly kind: TableKind;
  readonly roles: readonly ColumnRole[];
  /** The column that says target, realisasi, ... under each other; -1 where the headers say it. */
  readonly measure: number;
  readonly meanings: readonly ColumnMeaning[];
}

/**
 * The kind a header announces with the role of each column; null where it announces none of ours. `contents` stands
 * beside the header's columns; `title` decides only what bare year columns hold.
 */
export function readColumns(header: HeaderBlock, contents: readonly ColumnContents[], title: string): ColumnReading | null {
  const meanings = header.paths.map(columnMeaning);
  const transposed = readTransposed(header, meanings, contents);
  if (transposed) return transposed;
  const drafts = draftRoles(header, meanings, contents, title);
  const isNoKind = sharesOfCounts(meanings, contents) || holdsWorthOnly(header, drafts, title);
  const kind = header.telling && !isNoKind ? kindOfDrafts(drafts, header, contents) : null;
  if (kind) return { kind, roles: withLabel(header, contents, twinNames(header, contents, drafts.map((draft) => roleInKind(draft, kind, drafts)))), measure: -1, meanings };
  const roles = rekapRoles(header, meanings, contents);
  return roles && { kind: 'rekap', roles, measure: -1, meanings };
}

/**
 * Target, realisasi and capaian down the rows, with years or periods across: the figures of each column belong to its
 * year or period. One column of figures alone belongs to the year of the table.
 */
function readTransposed(header: HeaderBlock, meanings: readonly ColumnMeaning[], contents: readonly ColumnContents[]): ColumnReading | null {
  if (meanings.some(({ word }) => word === 'target' || word === 'realisasi' || word === 'pagu')) return null;
  const kinds = contents.map(kindOfMeasures);
  const measure = kinds.findIndex((kind) => kind !== null);
  if (measure < 0) return null;
  const kind = kinds[measure]!;
  const roles = meanings.map(({ word, period }, index): ColumnRole => {
    if (index === measure) return 'uraian';
    const path = header.paths[index]!;
    if (index > measure && path.length > 0 && holdsFigures(contents[index]!) && word !== 'nomor') {
      const ofTime = period !== null || isBareYear(path);
      return ofTime || word === 'jumlah' || word === 'nilai' || word === null ? 'angka-periode' : 'lain';
    }
    return word !== null && (TEXT_ROLES.has(word) || word === 'nomor') ? (word as ColumnRole) : 'lain';
  });
  return roles.includes('angka-periode') ? { kind, roles, measure, meanings } : null;
}

function roleInKind(draft: Draft, kind: TableKind, drafts: readonly Draft[]): ColumnRole {
  switch (draft) {
    case null:
    case 'year':
    case 'hasil':
      return 'lain';
    case 'nilai':
    case 'capaian':
      return kind === 'skala-kategori' && !drafts.includes('rentang') ? 'rentang' : draft;
    case 'uraian':
      return kind === 'anggaran' && !drafts.includes('program') ? 'program' : 'uraian';
    case 'persen':
      return kind === 'capaian' || kind === 'anggaran' || kind === 'renstra' ? 'persen' : 'lain';
    default:
      return draft;
  }
}

/**
 * A header merged over two columns (`Program / Kegiatan` over number and name) names the one that holds the texts; the
 * other holds their numbers. Without the merge the header stands over the numbers alone.
 */
function twinNames(header: HeaderBlock, contents: readonly ColumnContents[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const unmerged = roles.findIndex((role, index) => (role === 'program' || role === 'indikator') && !holdsWords(contents[index]!) && header.paths[index + 1]?.length === 0 && holdsWords(contents[index + 1]!) && contents[index + 1]!.words > 1);
  if (unmerged >= 0) return roles.map((role, index) => (index === unmerged ? 'nomor' : index === unmerged + 1 ? roles[unmerged]! : role));
  return roles.map((role, index) => {
    if (role !== 'program' && role !== 'indikator') return role;
    const twin = roles.findIndex((other, at) => at !== index && other === role && header.paths[at]!.join('\n') === header.paths[index]!.join('\n'));
    if (twin < 0) return role;
    const isText = (at: number): boolean => holdsWords(contents[at]!) && contents[at]!.words > 0;
    return isText(index) || (index > twin && !isText(twin)) ? role : 'nomor';
  });
}

const LABELS: ReadonlySet<ColumnRole> = new Set(['indikator', 'program', 'uraian', 'sasaran', 'tujuan', 'kategori']);

/** Where no header names what the rows speak of, the first column of words before the figures does. */
function withLabel(header: HeaderBlock, contents: readonly ColumnContents[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  if (roles.some((role) => LABELS.has(role))) return roles;
  const label = roles.findIndex((role, index) => role === 'lain' && header.paths[index]!.length > 0 && contents[index]!.words > 0 && holdsWords(contents[index]!));
  return label < 0 ? roles : roles.map((role, index) => (index === label ? 'uraian' : role));
}

import type { Recognition } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { at } from '../figures/figures';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { sheetGridOf } from '../sheet-grid-of';
import { textCellsSaying } from '../figures/text-cells';

/** Kinds of agency whose proper name tells one from another; a longer kind goes before a shorter one it begins with. */
const OWN_NAME =
  'Sentra Terpadu|Sentra|Balai Besar|Balai|Loka|Pengadilan Negeri|Pengadilan Agama|Pengadilan Militer|Pengadilan Tata Usaha Negara|Kejaksaan Negeri|Polresta|Polres|Polsek|Lapas|Rutan|KPPBC|KPPN|KPP Pratama|RSUD|RSUP|Puskesmas|Universitas|Politeknik';
/** Regions and offices: other ones are rightly named beside the own, so only titles and sasaran are looked at. */
const REGION = 'Kabupaten|Kota|Provinsi|Kecamatan|Dinas|Badan|Direktorat Jenderal';
/** Tells most texts apart at once from those that name an agency. */
const SOME_KIND = new RegExp(OWN_NAME, 'i');
const SOME_KIND_OR_REGION = new RegExp(`${OWN_NAME}|${REGION}`, 'i');
/** The words a proper name ends before. */
const STOP = /^(tahun|kabupaten|kota|provinsi|kecamatan|di|dan|dengan|yang|per|dalam|menurut|untuk|pada|oleh|se|tw|triwulan|semester|bulan|berdasarkan|sesuai|tingkat|seluruh|lain|lainnya|setempat|terkait|\p{N}+)$/iu;
const NAME = new RegExp(`(?<![\\p{L}])(${OWN_NAME}|${REGION})\\s+((?:[“"'‘]?\\p{Lu}[\\p{L}'’.-]*[”"'’]?\\s*){1,4})`, 'giu');
const PARTNER = /banding|kerja ?sama|kerjasama|mitra|sumber/i;

/** How often the own name must be said, and on how many sheets; and how rarely the other. */
const FEWEST_OWN = 3;
const FEWEST_SHEETS = 2;
const MOST_OTHER = 2;

interface Mention {
  readonly kind: string;
  readonly key: string;
  readonly shown: string;
  readonly place: Address;
  /** In a title or the lines around it, where a workbook says whose it is. */
  readonly leading: boolean;
}

/** The name of another agency of the same kind, once or twice, in a workbook that otherwise speaks of one. */
export const wrongUnitName: Rule = {
  meta: { id: 'wrong-unit-name', name: 'rule.wrong-unit-name', severity: 'warning', category: 'naming' },
  scope: 'workbook',
  *evaluate({ snapshot, recognition }): Generator<Finding> {
    const byKind = new Map<string, Mention[]>();
    for (const mention of mentions(recognition, snapshot)) {
      const known = byKind.get(mention.kind);
      if (known) known.push(mention);
      else byKind.set(mention.kind, [mention]);
    }
    for (const ofKind of byKind.values()) {
      const own = ownName(ofKind);
      const others = own === null ? [] : ofKind.filter(({ key }) => !isSameName(key, own.key));
      if (own === null || others.length === 0 || others.length > MOST_OTHER || others.some(({ key }) => !isSameName(key, others[0]!.key))) continue;
      const count = ofKind.length - others.length;
      if (count <= others.length) continue;
      for (const { shown, place } of others) {
        yield {
          rule: 'wrong-unit-name',
          severity: 'warning',
          sheet: place.sheet,
          area: place,
          printed: shown,
          expected: own.shown,
          message: { key: 'wrong-unit-name.found', params: { printed: shown, expected: own.shown, count } },
          evidence: `${shown}: ${others.length}; ${own.shown}: ${count}`,
          related: [own.place],
          fix: null,
        };
      }
    }
  },
};

/** The name most often said where workbooks name their owner; null where none leads. */
function ownName(ofKind: readonly Mention[]): Mention | null {
  const leading = ofKind.filter((mention) => mention.leading);
  const counts = leading.map((mention) => leading.filter(({ key }) => isSameName(key, mention.key)));
  const most = counts.reduce<readonly Mention[]>((longest, same) => (same.length > longest.length ? same : longest), []);
  const sheets = new Set(most.map(({ place }) => place.sheet)).size;
  return most.length >= FEWEST_OWN && sheets >= FEWEST_SHEETS ? most[0]! : null;
}

/** One name when one goes on where the other stops: `Margo Laras`, `MargoLaras di Pati`. */
const isSameName = (first: string, second: string): boolean => first.startsWith(second) || second.startsWith(first);

function* mentions(recognition: Recognition, snapshot: Snapshot): Generator<Mention> {
  for (const table of recognition.tables) {
    const lists = table.kind === 'rekap';
    for (const { text, place, part } of textCellsSaying(table, snapshot, SOME_KIND_OR_REGION)) {
      if (part === 'title' || (part === 'name' && (lists || !SOME_KIND.test(text))) || PARTNER.test(text)) continue;
      for (const mention of mentionsIn(text, place, part === 'header')) if (part !== 'name' || isOwnKind(mention.kind)) yield mention;
    }
    const grid = sheetGridOf(snapshot, table.sheet);
    for (let row = Math.max(0, table.headerArea.top - 8); row < table.headerArea.top; row += 1) {
      for (let column = 0; column < grid.columnCount; column += 1) {
        const text = grid.cell(row, column) ? grid.text(row, column) : '';
        if (text !== '' && !PARTNER.test(text)) yield* mentionsIn(text, at(table.sheet, row, column), true);
      }
    }
  }
}

const ownKinds = new Set(OWN_NAME.toLowerCase().split('|'));
const isOwnKind = (kind: string): boolean => ownKinds.has(kind);

function* mentionsIn(text: string, place: Address, leading: boolean): Generator<Mention> {
  for (const [, kind, rest] of text.matchAll(NAME)) {
    const words = rest!.trim().split(/\s+/);
    const end = words.findIndex((word) => STOP.test(word.replace(/[^\p{L}\p{N}]/gu, '')));
    const name = end < 0 ? words : words.slice(0, end);
    const key = name.join('').toLowerCase().replace(/[^\p{L}]/gu, '');
    if (key.length >= 3) yield { kind: kind!.toLowerCase(), key, shown: `${kind!} ${name.join(' ')}`, place, leading };
  }
}

import { indicatorKey, nameSimilarity } from '../../recognise/indicator-name';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { cellAddress, formatArea } from '../../workbook/address';
import type { Finding } from '../finding';
import { indicatorLinks } from '../links/indicator-links';
import type { LinkedRow } from '../links/indicator-links';
import { nameDifference, writtenName } from '../names/name-variants';
import type { Rule, RuleContext } from '../rule';
import { titlePlace } from '../names/title-place';

/** One indicator keeps one name in every table, or nobody can follow it from the agreement to the report. */
export const indicatorNameDiffers: Rule = {
  meta: { id: 'indicator-name-differs', name: 'rule.indicator-name-differs', severity: 'warning', category: 'naming' },
  scope: 'workbook',
  *evaluate(context) {
    for (const rows of indicatorLinks(context.recognition)) yield* variantFindings(rows, context);
  },
};

/** A title shortens names; it only counts where it is meant to be the whole name. */
const WHOLE_NAME_IN_TITLE = 0.85;

interface Variant {
  readonly rows: LinkedRow[];
  readonly tables: Set<PerformanceTable>;
}

function* variantFindings(rows: readonly LinkedRow[], context: RuleContext): Generator<Finding> {
  const [first] = rows;
  if (rows.every(({ name }) => name === first!.name)) return;
  const variants = new Map<string, Variant>();
  for (const row of rows) {
    if (row.inTitle && indicatorKey(row.name) !== row.key) continue;
    const written = writtenName(row.name);
    const variant = variants.get(written) ?? { rows: [], tables: new Set() };
    variants.set(written, variant);
    if (!variant.tables.has(row.table)) variant.rows.push(row);
    variant.tables.add(row.table);
  }
  const weight = ({ rows: own }: Variant): number => own.filter(({ inTitle }) => !inTitle).length;
  const usual = [...variants.values()].reduce((heaviest, variant) => (weight(variant) > weight(heaviest) ? variant : heaviest));
  for (const variant of variants.values()) if (variant !== usual) yield* variantFinding(variant, usual, context);
}

function* variantFinding(variant: Variant, usual: Variant, { snapshot }: RuleContext): Generator<Finding> {
  const odd = variant.rows[0]!;
  const other = usual.rows[0]!;
  if (odd.inTitle && nameSimilarity(odd.name, other.name) < WHOLE_NAME_IN_TITLE) return;
  const place = (row: LinkedRow): Address =>
    cellAddress(row.table.sheet, row.inTitle ? titlePlace(snapshot, row.table) : (row.row.labelAt ?? { row: row.row.row, column: row.table.area.left }));
  const { spellingOnly, onlyFirst, onlySecond } = nameDifference(odd.name, other.name);
  const own = place(odd);
  const others = [...usual.rows, ...variant.rows.slice(1)].map(place);
  const quoted = (words: readonly string[]): string => (words.length === 0 ? '-' : words.map((word) => `"${word}"`).join(', '));
  yield {
    rule: 'indicator-name-differs',
    severity: spellingOnly || odd.inTitle ? 'info' : 'warning',
    sheet: odd.table.sheet,
    area: own,
    printed: odd.name,
    expected: other.name,
    message: {
      key: spellingOnly ? 'indicator-name-differs.spelling' : 'indicator-name-differs.words',
      params: {
        name: odd.name,
        other: other.name,
        otherSheet: other.table.sheet,
        count: usual.rows.length,
        onlyHere: quoted(onlyFirst),
        onlyThere: quoted(onlySecond),
      },
    },
    evidence: [own, ...others].map((address, index) => `${address.sheet}!${formatArea(address)} "${[odd, ...usual.rows, ...variant.rows.slice(1)][index]!.name}"`).join('; '),
    related: others,
    fix: null,
  };
}

import type { Band, BandProfile } from '../../domain/bands/band-profile';
import type { BandIssue } from '../../domain/bands/lint-bands';
import { lintBands } from '../../domain/bands/lint-bands';
import { printLimit } from '../../domain/bands/print-band';
import { readBandText } from '../../domain/bands/read-band-text';
import { printPlain } from '../../domain/numeral/print-numeral';
import { bandIdOfRow } from '../../recognise/band-scale';
import type { PerformanceTable } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { at, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { printedCapaian } from '../capaian/printed-capaian';
import type { Rule, RuleContext } from '../rule';

/** A category scale that puts a value in two categories, or in none. */
export const bandOverlapOrGap: Rule = {
  meta: { id: 'band-overlap-or-gap', name: 'rule.band-overlap-or-gap', severity: 'error', category: 'scale' },
  scope: 'table',
  *evaluate(table, context) {
    if (table.kind !== 'skala-kategori' || table.scale === null) return;
    yield* unreadableRanges(table, context);
    for (const issue of lintBands(table.scale)) yield issueFinding(table, table.scale.bands, issue, context);
    const above = capaianAboveScale(table, table.scale, context);
    if (above) yield above;
  },
};

function rentangColumn(table: PerformanceTable): number {
  return table.columns.find(({ role }) => role === 'rentang')!.column;
}

function* unreadableRanges(table: PerformanceTable, { snapshot }: RuleContext): Generator<Finding> {
  const column = rentangColumn(table);
  for (const { kind, row } of table.rows) {
    const printed = printedCell(snapshot, table.sheet, { row, column });
    if (kind !== 'item' || printed === '' || readBandText(printed).ok) continue;
    yield {
      rule: 'band-overlap-or-gap',
      severity: 'warning',
      sheet: table.sheet,
      area: cellArea({ row, column }),
      printed,
      expected: '',
      message: { key: 'band-overlap-or-gap.unreadable', params: { printed } },
      evidence: `"${printed}"`,
      related: [],
      fix: null,
    };
  }
}

/** More examples than this only tire the reader. */
const MOST_EXAMPLES = 5;

/** A scale that ends at 100 while capaian of this workbook pass it. */
function capaianAboveScale(table: PerformanceTable, { measure, bands }: BandProfile, { snapshot, recognition }: RuleContext): Finding | null {
  const top = bands[0];
  const highest = top?.upper;
  if (measure !== 'percent' || highest === null || highest === undefined || bands.some(({ upper }) => upper === null)) return null;
  const above = new Map<string, Address>();
  for (const other of recognition.tables) {
    for (const { percent, place } of printedCapaian(other)) {
      if (percent <= highest) continue;
      const printed = printedCell(snapshot, other.sheet, place);
      if (!above.has(printed)) above.set(printed, at(other.sheet, place.row, place.column));
    }
  }
  if (above.size === 0) return null;
  const column = rentangColumn(table);
  const { row } = table.rows.find((candidate) => bandIdOfRow(candidate.row) === top!.id)!;
  const printed = printedCell(snapshot, table.sheet, { row, column });
  const examples = [...above.keys()].slice(0, MOST_EXAMPLES).join('; ');
  return {
    rule: 'band-overlap-or-gap',
    severity: 'warning',
    sheet: table.sheet,
    area: cellArea({ row, column }),
    printed,
    expected: '',
    message: { key: 'band-overlap-or-gap.above', params: { highest: printPlain(highest), label: top!.label, examples } },
    evidence: `${top!.label} ${printed}; > ${printPlain(highest)}: ${examples}`,
    related: [...above.values()].slice(0, MOST_EXAMPLES),
    fix: null,
  };
}

/** Gaps as narrow as the last printed digit (76,60 / 76,61) only need a rounding rule. */
const NARROW_GAP = 0.011;

function issueFinding(table: PerformanceTable, bands: readonly Band[], issue: BandIssue, { snapshot }: RuleContext): Finding {
  const column = rentangColumn(table);
  const places = issue.bands.map((id) => {
    const { row } = table.rows.find((candidate) => bandIdOfRow(candidate.row) === id)!;
    return { row, label: bands.find((band) => band.id === id)!.label, printed: printedCell(snapshot, table.sheet, { row, column }) };
  });
  const first = places[0]!;
  const second = places[1] ?? first;
  const from = printLimit(issue.from.value);
  const to = printLimit(issue.to.value);
  const isEdge = issue.from.value === issue.to.value;
  return {
    rule: 'band-overlap-or-gap',
    severity: issue.kind === 'overlap' ? 'error' : isEdge || issue.to.value - issue.from.value <= NARROW_GAP ? 'info' : 'warning',
    sheet: table.sheet,
    area: cellArea({ row: first.row, column }),
    printed: places.map(({ label, printed }) => `${label} ${printed}`).join('; '),
    expected: '',
    message: {
      key: isEdge ? 'band-overlap-or-gap.edge' : issue.kind === 'overlap' ? 'band-overlap-or-gap.overlap' : 'band-overlap-or-gap.gap',
      params: { from, to, first: first.label, second: second.label },
    },
    evidence: `${interval(issue)}: ${places.map(({ label, printed }) => `${label} ${printed}`).join(' | ')}`,
    related: places.slice(1).map(({ row }) => at(table.sheet, row, column)),
    fix: null,
  };
}

function interval({ from, to }: BandIssue): string {
  return `${from.closed ? '[' : '('}${printLimit(from.value)}; ${printLimit(to.value)}${to.closed && Number.isFinite(to.value) ? ']' : ')'}`;
}

import type { ColumnRole, PerformanceTable, TableColumn } from '../../recognise/performance-table';
import { yearsInText } from '../../recognise/years-in-text';
import type { CellPosition } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import type { MessageKey } from '../../i18n/message';
import { printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import { reportYear } from '../names/report-year';
import type { Rule, RuleContext } from '../rule';
import { titlePlace } from '../names/title-place';
import { oddYears } from '../names/year-sequence';

/** Words of tables that rightly speak of another year than the report's. */
const OTHER_YEARS =
  /renstra|rpjm|jangka menengah|jangka panjang|baseline|kondisi awal|tahun dasar|akhir|banding|tahun lalu|sebelumnya|antar ?tahun|proyeksi|rencana|perkembangan|tren|s\.?d\.?\b|sampai dengan|luncuran/i;
/** Years that belong to a regulation, a document number, a date or a cited source, not to the table. */
const CITED_YEAR =
  /\S*\/\S*|\b(?:nomor|no)\b\.?\s*\S+\s+tahun\s+\d{4}|\b(?:uu|pp|perpres|permen\p{L}*|pmk|kepmen\p{L}*|perda|perbup|perwal|pergub)\b[^,;.]*?\d{4}|\b(?:jan|feb|mar|apr|mei|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec)\p{L}*\.?\s+\d{4}|\([^)]*\p{L}[^)]*\d{4}[^)]*\)/giu;
const RESULTS: ReadonlySet<ColumnRole> = new Set(['realisasi', 'capaian', 'realisasi-anggaran', 'serapan', 'jumlah', 'nilai']);

const ownYears = (text: string): readonly number[] => yearsInText(text.replace(CITED_YEAR, ' '));

/** A title or header that names another year than the report, than its own table, or than its place in a run of years. */
export const wrongYear: Rule = {
  meta: { id: 'wrong-year', name: 'rule.wrong-year', severity: 'warning', category: 'naming' },
  scope: 'workbook',
  *evaluate(context): Generator<Finding> {
    const report = reportYear(context.recognition);
    for (const table of context.recognition.tables) {
      const odd = oddYears(table);
      for (const { index, printed, expected } of odd) {
        yield finding(table, table.columns[index]!.headerAt, 'wrong-year.sequence', printed, expected, context);
      }
      if (odd.length > 0 || table.kind === 'renstra' || table.kind === 'skala-kategori') continue;
      yield* ofTable(table, report, context);
    }
  },
};

/** The one year of its headers and the one year of its title, against each other and against the report's. */
function* ofTable(table: PerformanceTable, report: number | null, context: RuleContext): Generator<Finding> {
  const { title, place } = spokenTitle(table, context);
  if (OTHER_YEARS.test(title)) return;
  const columns = table.columns.filter((column) => ownYears(column.header).length > 0 && !comparesYears(column, table));
  const years = new Set(columns.flatMap(({ header }) => ownYears(header)));
  if (columns.some(({ header }) => OTHER_YEARS.test(header))) return;
  if (years.size > 1) {
    yield* ofGroup(table, context);
    return;
  }
  const [inHeader] = years;
  const inTitle = ownYears(title).length === 1 ? ownYears(title)[0]! : null;
  const ahead = (year: number): boolean => table.kind === 'perjanjian-kinerja' && report !== null && year > report;
  if (inHeader !== undefined && inTitle !== null && inHeader !== inTitle && columns.some(({ role }) => RESULTS.has(role))) {
    if (inHeader === report) yield finding(table, place, 'wrong-year.title-header', inTitle, inHeader, context);
    else yield finding(table, columns[0]!.headerAt, 'wrong-year.header-title', inHeader, inTitle, context);
    return;
  }
  if (report === null) return;
  if (inHeader !== undefined && inHeader !== report && !ahead(inHeader)) {
    yield finding(table, columns[0]!.headerAt, 'wrong-year.report', inHeader, report, context);
  } else if (inHeader === undefined && inTitle !== null && inTitle !== report && !ahead(inTitle)) {
    yield finding(table, place, 'wrong-year.report', inTitle, report, context);
  }
}

/** `Tabel 3.1` alone on its line is a number; what the table is about stands on the line below it. */
function spokenTitle(table: PerformanceTable, { snapshot }: RuleContext): { readonly title: string; readonly place: CellPosition } {
  const place = titlePlace(snapshot, table);
  const title = table.title ?? '';
  if (!/^tabel\s+[\w.-]+\.?$/i.test(title.trim())) return { title, place };
  const below = { row: place.row + 1, column: place.column };
  const text = below.row < table.headerArea.top ? printedCell(snapshot, table.sheet, below) : '';
  return text === '' ? { title, place } : { title: text, place: below };
}

/** `Realisasi 2020` beside a `Realisasi` that names no year: the table has its own year's column, and this one is there to compare. */
function comparesYears({ role }: TableColumn, { columns }: PerformanceTable): boolean {
  return RESULTS.has(role) && columns.some((other) => other.role === role && ownYears(other.header).length === 0);
}

/** One target, one realisasi and one capaian, of which one names another year than the other two. */
function* ofGroup(table: PerformanceTable, context: RuleContext): Generator<Finding> {
  const ofRole = (role: ColumnRole) => table.columns.filter((column) => column.role === role);
  const three = [ofRole('target'), ofRole('realisasi'), ofRole('capaian')];
  if (three.some((columns) => columns.length !== 1)) return;
  const columns = three.map(([column]) => column!);
  const years = columns.map(({ header }) => ownYears(header)[0]);
  if (years.some((year) => year === undefined)) return;
  const odd = years.findIndex((year, index) => years.every((other, at) => (at === index ? other === year : other !== year)));
  const others = years.filter((_, index) => index !== odd);
  if (odd < 0 || others[0] !== others[1]) return;
  yield finding(table, columns[odd]!.headerAt, 'wrong-year.group', years[odd]!, others[0]!, context);
}

function finding(table: PerformanceTable, place: CellPosition, key: MessageKey, year: number, expected: number, { snapshot }: RuleContext): Finding {
  const printed = printedCell(snapshot, table.sheet, place);
  return {
    rule: 'wrong-year',
    severity: 'warning',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected: String(expected),
    message: { key, params: { year: String(year), expected: String(expected) } },
    evidence: `"${printed}": ${year} ≠ ${expected}`,
    related: [],
    fix: null,
  };
}

import type { PerformanceTable } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import type { MessageKey } from '../../i18n/message';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { titlePlace } from '../names/title-place';

const MONEY_TITLE = /(realisasi|penyerapan|serapan|pagu)( dan \p{L}+)? (anggaran|keuangan)|sumber ?daya (keuangan|anggaran)/iu;
/** The same words inside the name of an indicator promise no column of money. */
const INDICATOR_TITLE = /\b(indikator|persentase|prosentase|tingkat|indeks|nilai|rasio|efisiensi)\b/i;
const MONEY = /anggaran|keuangan|pagu|dipa|dpa\b|belanja|rupiah|\brp\b|biaya|budget/i;
const SCALE_TITLE = /kategori|skala|predikat|prediket|rentang|interval|mutu|klasifikasi|kriteria|peringkat|konversi|nilai persepsi/i;

/** A title that names another kind of table than the columns under it show: pasted from elsewhere, or one table too high. */
export const wrongTitle: Rule = {
  meta: { id: 'wrong-title', name: 'rule.wrong-title', severity: 'info', category: 'naming' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    const key = contradiction(table);
    if (key === null) return;
    const headers = [...new Set(table.columns.map(({ header }) => header).filter((header) => header !== ''))].join(' | ');
    yield {
      rule: 'wrong-title',
      severity: 'info',
      sheet: table.sheet,
      area: cellArea(titlePlace(snapshot, table)),
      printed: table.title!,
      expected: '',
      message: { key, params: { title: table.title!, headers } },
      evidence: `"${table.title!}"; ${headers}`,
      related: [{ sheet: table.sheet, ...table.area }],
      fix: null,
    };
  },
};

function contradiction(table: PerformanceTable): MessageKey | null {
  const { title, kind, columns } = table;
  if (title === null) return null;
  if (kind === 'skala-kategori') return /capaian|realisasi|perbandingan/i.test(title) && !SCALE_TITLE.test(title) ? 'wrong-title.scale' : null;
  if (kind !== 'capaian' && kind !== 'perjanjian-kinerja' && kind !== 'rata-rata') return null;
  const money = MONEY_TITLE.exec(title);
  if (!money || INDICATOR_TITLE.test(title.slice(0, money.index)) || table.subject !== null) return null;
  const speaksOfMoney = columns.some(({ header, unit }) => MONEY.test(header) || /rupiah/.test(unit ?? '')) || table.rows.some(({ label }) => label !== null && MONEY.test(label));
  return speaksOfMoney ? null : 'wrong-title.money';
}

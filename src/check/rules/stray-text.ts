import { printPercent } from '../../domain/numeral/print-numeral';
import { capaian } from '../../domain/achievement/capaian';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { capaianFormulaFix } from '../capaian/capaian-formula-fix';
import type { CapaianRow } from '../capaian/capaian-rows';
import { capaianRows, plainQuantity } from '../capaian/capaian-rows';
import { figure } from '../figures/figures';
import type { Finding } from '../finding';
import { indicatorPolarity } from '../capaian/indicator-polarity';
import { rowUnit } from '../links/row-unit';
import { isPredikat, isQualitativeTarget } from '../figures/qualitative-words';
import type { Rule, RuleContext } from '../rule';
import { figureColumns } from '../figures/text-figures';

/** A word where the column holds figures. In a capaian column it is provably out of place; elsewhere a person decides. */
export const strayText: Rule = {
  meta: { id: 'stray-text', name: 'rule.stray-text', severity: 'error', category: 'number' },
  scope: 'table',
  *evaluate(table, context) {
    const columns = figureColumns(table, context.snapshot).filter(({ texts }) => texts.some(({ kind }) => kind === 'word'));
    if (columns.length === 0) return;
    const capaianByPlace = new Map<string, CapaianRow>();
    if (table.kind === 'capaian' && columns.some(({ column }) => column.role === 'capaian')) {
      for (const row of capaianRows(table)) if (row.capaianAt) capaianByPlace.set(`${row.capaianAt.row},${row.capaianAt.column}`, row);
    }
    for (const { column, texts } of columns) {
      const isTarget = column.role === 'target' || column.role === 'target-akhir';
      for (const { kind, place, row: cells, text: typed } of texts) {
        const text = typed.trim();
        if (kind !== 'word' || text === '' || (isTarget ? isQualitativeTarget(text) : isPredikat(text)) || measuresInWords(table, cells, context)) continue;
        const row = capaianByPlace.get(`${place.row},${place.column}`);
        const finding = { rule: 'stray-text', sheet: table.sheet, area: cellArea(place), printed: text, related: [] };
        if (column.role === 'capaian' && row) yield { ...finding, ...inCapaian(row, text, context) };
        else {
          yield {
            ...finding,
            severity: 'warning',
            expected: '',
            message: { key: 'stray-text.in-figures', params: { printed: text, header: column.header } },
            evidence: `"${text}"`,
            fix: null,
          };
        }
      }
    }
  },
};

const IN_WORDS = /^\W*(predikat|opini|kategori|status|peringkat|akreditasi|level)\b/i;

/** `Predikat WBK`, `Opini BPK`, or a row whose unit is `Predikat`: its target and realisasi are words. */
function measuresInWords(table: PerformanceTable, row: TableRow, { snapshot }: RuleContext): boolean {
  return IN_WORDS.test(row.label ?? '') || IN_WORDS.test(rowUnit(snapshot, table, row)?.text ?? '');
}

/** What the cell should say, as far as target and realisasi of its row tell. */
function inCapaian(row: CapaianRow, text: string, context: RuleContext): Pick<Finding, 'severity' | 'expected' | 'message' | 'evidence' | 'fix'> {
  const target = plainQuantity(row.target);
  const realisasi = plainQuantity(row.realisasi);
  const { polarity } = indicatorPolarity(row, context);
  const outcome = target && realisasi ? capaian(target.value, realisasi.value, polarity, context.settings.policy) : null;
  if (!target || !realisasi || !outcome?.ok) {
    return { severity: text.includes(' ') ? 'warning' : 'error', expected: '', message: { key: 'stray-text.in-capaian', params: { printed: text } }, evidence: `"${text}"`, fix: null };
  }
  const { ratio } = outcome.value;
  const expected = printPercent(ratio * 100);
  return {
    severity: 'error',
    expected,
    message: { key: 'stray-text.in-capaian-computable', params: { printed: text, expected } },
    evidence: `${figure(realisasi)} ÷ ${figure(target)} × 100 = ${expected}`,
    fix: capaianFormulaFix(row, polarity, ratio, context),
  };
}

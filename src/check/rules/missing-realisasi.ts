import { cellArea } from '../../workbook/address';
import { capaianRows } from '../capaian-rows';
import { at, printedCell } from '../figures';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A target without a realisasi. Written out as N/A or `-` it is a known absence; an empty cell may be forgotten. */
export const missingRealisasi: Rule = {
  meta: { id: 'missing-realisasi', name: 'rule.missing-realisasi', severity: 'warning', category: 'completeness' },
  scope: 'table',
  *evaluate(table, { snapshot }): Generator<Finding> {
    for (const row of capaianRows(table)) {
      if (row.realisasi?.kind !== 'missing' || !row.realisasiAt) continue;
      if (row.targetAt && row.target?.kind === 'missing') continue;
      const { written } = row.realisasi;
      if (!row.targetAt && written === '') continue;
      const target = row.targetAt ? printedCell(snapshot, table.sheet, row.targetAt) : '';
      yield {
        rule: 'missing-realisasi',
        severity: written === '' ? 'warning' : 'info',
        sheet: table.sheet,
        area: cellArea(row.realisasiAt),
        printed: written,
        expected: '',
        message: written === '' ? { key: 'missing-realisasi.empty', params: { target } } : { key: 'missing-realisasi.written', params: { written } },
        evidence: target === '' ? `"${written}"` : `target ${target}, realisasi "${written}"`,
        related: row.targetAt ? [at(table.sheet, row.row.row, row.targetAt.column)] : [],
        fix: null,
      };
    }
  },
};

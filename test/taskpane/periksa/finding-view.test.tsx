import '../../../src/check/rules';
import { translate } from '../../../src/i18n/message';
import type { Severity } from '../../../src/check/finding';
import { flatTarget } from '../../../src/check/rules/flat-target';
import { totalMismatch } from '../../../src/check/rules/total-mismatch';
import { zeroTarget } from '../../../src/check/rules/zero-target';
import type { Speech } from '../../../src/taskpane/language';
import { initialFindingView, listRows, matchingFindings } from '../../../src/taskpane/periksa/finding-view';
import type { ListedFinding } from '../../../src/taskpane/periksa/listed-finding';

const speech: Speech = {
  language: 'id',
  say: (key, params) => translate('id', params ? { key, params } : { key }),
  sayMessage: (message) => translate('id', message),
};

function listed(cell: string, sheet: string, severity: Severity, reason: string | null = null): ListedFinding {
  return {
    id: `${sheet}!${cell}`,
    cell,
    rule: totalMismatch.meta,
    label: null,
    reason,
    finding: {
      rule: 'total-mismatch',
      severity,
      sheet,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      printed: '',
      expected: '',
      message: { key: 'rule.total-mismatch' },
      evidence: '',
      related: [],
      fix: null,
    },
  };
}

const findings = [listed('B2', 'Satu', 'warning'), listed('C9', 'Dua', 'error'), listed('D4', 'Satu', 'error', 'Sesuai PK')];

it('groups by sheet in the order of the findings, with the accepted ones closed at the end', () => {
  expect(listRows(findings, initialFindingView, speech)).toMatchObject([
    { kind: 'group', title: 'Satu', count: 1, open: true },
    { kind: 'finding', id: 'Satu!B2' },
    { kind: 'group', title: 'Dua', count: 1, open: true },
    { kind: 'finding', id: 'Dua!C9' },
    { kind: 'group', title: 'Diterima', count: 1, open: false },
  ]);
});

it('puts the gravest level first', () => {
  const rows = listRows(findings, { ...initialFindingView, grouping: 'severity' }, speech);
  expect(rows.filter(({ kind }) => kind === 'group')).toMatchObject([{ title: 'Perbaikan' }, { title: 'Keputusan' }, { title: 'Diterima' }]);
});

it('closes a group, and opens the accepted ones, when toggled', () => {
  const rows = listRows(findings, { ...initialFindingView, toggledGroups: ['sheet:Satu', 'accepted'] }, speech);
  expect(rows.map(({ id }) => id)).toEqual(['sheet:Satu', 'sheet:Dua', 'Dua!C9', 'accepted', 'Satu!D4']);
});

it('wants every word searched for, in whatever case', () => {
  const search = (query: string) => matchingFindings(findings, { ...initialFindingView, query }, speech).map(({ cell }) => cell);
  expect(search('SATU jumlah')).toEqual(['B2', 'D4']);
  expect(search('satu c9')).toEqual([]);
  expect(search('  ')).toEqual(['B2', 'C9', 'D4']);
});

it('leaves out hidden levels', () => {
  expect(matchingFindings(findings, { ...initialFindingView, hiddenSeverities: ['error'] }, speech).map(({ cell }) => cell)).toEqual(['B2']);
});

it('shows one group of rules alone', () => {
  const shown = (category: 'arithmetic' | 'naming') => matchingFindings(findings, { ...initialFindingView, category }, speech).length;
  expect([shown('arithmetic'), shown('naming')]).toEqual([3, 0]);
});

it('puts the rule with the gravest finding first, and else keeps the order of the findings', () => {
  const of = (rule: ListedFinding['rule'], cell: string, severity: Severity): ListedFinding => {
    const item = listed(cell, 'Satu', severity);
    return { ...item, rule, finding: { ...item.finding, rule: rule.id } };
  };
  const mixed = [of(flatTarget.meta, 'B1', 'info'), of(totalMismatch.meta, 'B2', 'warning'), of(zeroTarget.meta, 'B3', 'warning'), of(totalMismatch.meta, 'B4', 'error')];
  const rows = listRows(mixed, { ...initialFindingView, grouping: 'rule' }, speech);
  expect(rows.flatMap((row) => (row.kind === 'group' ? [row.id, row.count] : []))).toEqual(['rule:total-mismatch', 2, 'rule:zero-target', 1, 'rule:flat-target', 1]);
});

import { capaianMismatch } from '../../../src/check/rules/capaian-mismatch';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import { combinedEdits, fixable } from '../../../src/taskpane/periksa/combined-edits';
import type { ListedFinding } from '../../../src/taskpane/periksa/listed-finding';

function edit(row: number, becomes: string): CellEdit {
  return { sheet: 'A', row, column: 5, was: { value: 1 }, becomes: { formula: becomes } };
}

function listed(edits: readonly CellEdit[] | null, reason: string | null = null): ListedFinding {
  return {
    id: '1',
    cell: 'F4',
    rule: capaianMismatch.meta,
    label: null,
    reason,
    finding: {
      rule: 'capaian-mismatch',
      severity: 'error',
      sheet: 'A',
      area: { top: 3, left: 5, bottom: 3, right: 5 },
      printed: '96%',
      expected: '90%',
      message: { key: 'rule.capaian-mismatch' },
      evidence: '',
      related: [],
      fix: edits && { label: { key: 'periksa.fix' }, edits },
    },
  };
}

it('changes no cell twice', () => {
  const edits = combinedEdits([listed([edit(3, '=A'), edit(4, '=B')]), listed([edit(4, '=C'), edit(5, '=D')])]);
  expect(edits).toEqual([edit(3, '=A'), edit(4, '=B'), edit(5, '=D')]);
});

it('leaves out findings without a safe fix and findings that were accepted', () => {
  const open = listed([edit(3, '=A')]);
  expect(fixable([open, listed(null), listed([edit(4, '=B')], 'Sesuai PK')])).toEqual([open]);
});

import { logicCheck } from '../../../src/check/rules/logic-check';
import type { HandColumn, HandRow } from './hand-table';
import { findingsOn, handTable } from './hand-table';
import { lines } from './rule-findings';

const BUDGET: readonly HandColumn[] = [['program', 'Program'], ['pagu', 'Pagu'], ['realisasi-anggaran', 'Realisasi']];
const KLUSTER: readonly HandColumn[] = [['uraian', 'Kluster'], ['jumlah', 'Jumlah penerima'], ['jumlah', 'Jumlah dimonitor'], ['jumlah', 'Jumlah meningkat']];
const kluster = (...rows: HandRow[]) => lines(findingsOn(logicCheck, handTable('rekap', KLUSTER, rows)));

describe('logic-check', () => {
  it('asks about a realisasi above its pagu', () => {
    const found = findingsOn(logicCheck, handTable('anggaran', BUDGET, [['A', 100, 90], ['B', 100, 130], ['C', 100, 100], ['D', null, 5]]));
    expect(lines(found)).toEqual(['Tabel!C3 warning: 130 -> ≤ 100']);
    expect(found[0]!.evidence).toBe('130 − 100 = 30');
  });

  it('asks about a part above its whole where the other rows keep to it', () => {
    expect(kluster(['A', 100, 50, 40], ['B', 200, 80, 90], ['C', 300, 60, 60], ['D', 400, 70, 10])).toEqual(['Tabel!D3 warning: 90 -> ≤ 80']);
  });

  it('takes women served for no part of the men served', () => {
    const served: readonly HandColumn[] = [['uraian', 'Puskesmas'], ['jumlah', 'Dilayani › L'], ['jumlah', 'Dilayani › P']];
    expect(findingsOn(logicCheck, handTable('rekap', served, [['A', 398, 380], ['B', 350, 361], ['C', 470, 455], ['D', 240, 238]]))).toEqual([]);
  });

  it('keeps silent where rows are few, most exceed, or the header says the opposite', () => {
    expect(kluster(['A', 100, 150, 40], ['B', 200, 80, 70])).toEqual([]);
    expect(kluster(['A', 100, 150, 140], ['B', 200, 280, 270], ['C', 300, 360, 360], ['D', 400, 70, 10])).toEqual([]);
    const other: readonly HandColumn[] = [['uraian', 'Desa'], ['jumlah', 'Layak'], ['jumlah', 'Tidak memenuhi']];
    expect(findingsOn(logicCheck, handTable('rekap', other, [['A', 5, 1], ['B', 5, 2], ['C', 5, 3], ['D', 5, 9]]))).toEqual([]);
  });
});

describe('logic-check of plans and totals', () => {
  const spent = (paguHeader: string, ...rows: HandRow[]) => findingsOn(logicCheck, handTable('anggaran', [['program', 'Uraian'], ['pagu', paguHeader], ['realisasi-anggaran', 'Realisasi (Rp)']], rows));

  it('takes the plan of a month for no ceiling', () => {
    expect(spent('Rencana (Rp)', ['Januari', 3000, 3100], ['Februari', 4000, 3900])).toEqual([]);
    expect(lines(spent('Pagu (Rp)', ['A', 3000, 3100], ['B', 4000, 3900]))).toEqual(['Tabel!C2 warning: 3100 -> ≤ 3000']);
  });

  it('leaves a wrong JUMLAH to the rule of sums', () => {
    expect(spent('Pagu', ['A', 3000, 2900], ['B', 4000, 3900], ['Jumlah', 7000, 8600])).toEqual([]);
  });
});

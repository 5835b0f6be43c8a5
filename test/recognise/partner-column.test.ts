import { partnerColumn } from '../../src/recognise/partner-column';
import type { ColumnRole, Period, TableColumn } from '../../src/recognise/performance-table';
import { TIER_MARK } from '../../src/recognise/performance-table';

const column = (role: ColumnRole, header: string, period: Period | null = null): TableColumn => ({
  column: 0, role, header: header.replace(' > ', TIER_MARK), headerAt: { row: 0, column: 0 }, year: 2024, period, unit: null, superseded: false, confidence: { certainty: 'pasti', reasons: [] },
});

describe('partnerColumn', () => {
  it('is the one under the same word, before the nearest', () => {
    const columns = [column('pagu', 'Pagu > APBD'), column('pagu', 'Pagu > APBN'), column('realisasi-anggaran', 'Realisasi > APBD'), column('realisasi-anggaran', 'Realisasi > APBN'), column('sisa', 'Sisa > APBD'), column('sisa', 'Sisa > APBN')];
    expect([4, 5].map((at) => partnerColumn({ columns }, at, 'pagu'))).toEqual([0, 1]);
    expect([4, 5].map((at) => partnerColumn({ columns }, at, 'realisasi-anggaran'))).toEqual([2, 3]);
  });

  it('is the nearest to the left where no word tells', () => {
    const columns = [column('pagu', 'Pegawai > Pagu'), column('realisasi-anggaran', 'Pegawai > Realisasi'), column('pagu', 'Total > Pagu'), column('realisasi-anggaran', 'Total > Realisasi'), column('serapan', '%')];
    expect([partnerColumn({ columns }, 4, 'pagu'), partnerColumn({ columns }, 4, 'realisasi-anggaran')]).toEqual([2, 3]);
  });

  it('is none where the nearest is the last of several quarters', () => {
    const columns = [column('pagu', 'Pagu'), column('realisasi-anggaran', 'TW I', 'TW1'), column('realisasi-anggaran', 'TW II', 'TW2'), column('sisa', 'Sisa')];
    expect([partnerColumn({ columns }, 3, 'pagu'), partnerColumn({ columns }, 3, 'realisasi-anggaran')]).toEqual([0, null]);
    const shares = [column('pagu', 'Pagu'), column('realisasi-anggaran', 'TW I', 'TW1'), column('serapan', '%'), column('realisasi-anggaran', 'TW II', 'TW2'), column('serapan', '%')];
    expect([2, 4].map((at) => partnerColumn({ columns: shares }, at, 'realisasi-anggaran'))).toEqual([1, 3]);
  });
});

describe('partnerColumn beside figures counted from the start of the year', () => {
  it('is the last of them', () => {
    const columns = [column('pagu', 'Pagu'), column('realisasi-anggaran', 'Realisasi s.d. TW I', 'TW1'), column('realisasi-anggaran', 'Realisasi s.d. TW II', 'TW2'), column('sisa', 'Sisa')];
    expect(partnerColumn({ columns }, 3, 'realisasi-anggaran')).toBe(2);
  });
});

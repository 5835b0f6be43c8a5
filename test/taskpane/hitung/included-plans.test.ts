import type { FormulaPlan } from '../../../src/report/formula-plan';
import { includedPlans } from '../../../src/taskpane/hitung/included-plans';
import { planId } from '../../../src/taskpane/hitung/formula-count';

const plan = (role: FormulaPlan['role'], year: number, left: number, writes = true): FormulaPlan => ({
  tableId: 'Tabel 3.1!A4:G31',
  sheet: 'Tabel 3.1',
  header: role,
  role,
  year,
  area: { top: 5, bottom: 5, left, right: left },
  addsColumn: false,
  edits: writes ? [{ sheet: 'Tabel 3.1', row: 5, column: left, was: { value: null }, becomes: { formula: '=1' } }] : [],
  replaced: [],
  skipped: [],
});

const capaian = plan('capaian', 2018, 5);
const kategori = plan('kategori', 2018, 6);

describe('includedPlans', () => {
  it('leaves out a kategori whose capaian is left out, and no other', () => {
    const other = plan('kategori', 2017, 9);
    expect(includedPlans([capaian, kategori, other], [planId(capaian)])).toEqual([other]);
  });

  it('keeps a kategori whose capaian formulas are already there', () => {
    const written = plan('capaian', 2018, 5, false);
    expect(includedPlans([written, kategori], [planId(written)])).toEqual([kategori]);
  });

  it('keeps a capaian without its kategori', () => {
    expect(includedPlans([capaian, kategori], [planId(kategori)])).toEqual([capaian]);
  });
});

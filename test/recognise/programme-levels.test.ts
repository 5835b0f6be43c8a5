import { kinds, tablesOf } from './told-tables';

const kindsOf = (rows: Parameters<typeof tablesOf>[0], merges: readonly string[] = []): string => kinds(tablesOf(rows, merges)[0]!);

describe('the levels of a programme list', () => {
  it('come from codes', () => {
    expect(
      kindsOf([
        ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
        ['1.02', 'Urusan Kesehatan', 100, 90],
        ['1.02.01', 'Penunjang', 60, 50],
        ['1.02.01.2.01', 'Perencanaan', 60, 50],
        ['1.02.02', 'Upaya kesehatan', 40, 40],
        ['1.02.02.2.01', 'Layanan', 40, 40],
        [null, 'JUMLAH', 100, 90],
      ]),
    ).toBe('subtotal0 subtotal1 item2 subtotal1 item2 total0');
  });

  it('come from the words program, kegiatan and sub kegiatan', () => {
    expect(kindsOf([['Program/Kegiatan', 'Pagu'], ['Program A', 60], ['Kegiatan A1', 60], ['Sub Kegiatan A11', 30], ['Sub Kegiatan A12', 30], ['Program B', 5], ['Kegiatan B1', 5]])).toBe('subtotal1 subtotal2 item3 item3 subtotal1 item2');
  });

  it('take `Kegiatan` for a name where programs do not open with one', () => {
    expect(kindsOf([['Program/Kegiatan', 'Pagu'], ['Program A', 60], ['Rapat', 30], ['Kegiatan lapangan', 20], ['Cetak', 10], ['Program B', 5], ['Rapat', 5]])).toBe('subtotal1 item2 item2 item2 subtotal1 item2');
  });

  it('come from roman numbers, letters and figures', () => {
    expect(kindsOf([['No', 'Uraian', 'Anggaran'], ['I', 'Pendapatan', 100], ['A', 'Pajak', 60], [1, 'PPh', 30], [2, 'PPN', 30], ['B', 'Lain', 40], [1, 'PNBP', 40], ['II', 'Belanja', 100], ['A', 'Pegawai', 100]])).toBe(
      'subtotal1 subtotal2 item3 item3 subtotal2 item3 subtotal1 item2',
    );
  });

  it('come from the columns the names stand in', () => {
    expect(kindsOf([['Program', 'Kegiatan', 'Pagu'], ['A', null, 60], [null, 'A1', 30], [null, 'A2', 30], ['B', null, 40], [null, 'B1', 40], ['JUMLAH', null, 100]])).toBe('subtotal1 item2 item2 subtotal1 item2 total0');
  });

  it('are none where a merged program stands beside its kegiatan, or rows are only counted', () => {
    expect(kindsOf([['Program', 'Kegiatan', 'Pagu'], ['A', 'A1', 30], [null, 'A2', 30], ['B', 'B1', 40], ['JUMLAH', null, 100]], ['A2:A3'])).toBe('item item item total');
    expect(kindsOf([['No', 'Jenis Belanja', 'Pagu'], [1, 'Pegawai', 30], [2, 'Barang', 30], ['Jumlah', null, 60]])).toBe('item item total');
  });
  it('come from numbers where other headings stand before the first program', () => {
    const rows = (heads: readonly [string, string]): Parameters<typeof tablesOf>[0] => [
      ['No', 'Uraian', 'Anggaran', 'Realisasi'],
      [heads[0], 'BELANJA TIDAK LANGSUNG', null, null],
      ['1', 'Belanja Pegawai', 1000, 900],
      ['2', 'Belanja Hibah', 500, 450],
      [heads[1], 'BELANJA LANGSUNG', null, null],
      ['1', 'Program Rehabilitasi Sosial', 2000, 1900],
      ['2', 'Program Pemberdayaan Sosial', 700, 690],
      [null, 'JUMLAH', 4200, 3940],
    ];
    expect(kindsOf(rows(['I', 'II']))).toBe('subtotal1 item2 item2 subtotal1 item2 item2 total0');
    expect(kindsOf(rows(['A', 'B']))).toBe('subtotal1 item2 item2 subtotal1 item2 item2 total0');
  });

  it('come from the words still under one line of the whole', () => {
    expect(kindsOf([['Program/Kegiatan', 'Pagu'], ['Belanja Langsung', 65], ['Program A', 60], ['Kegiatan A1', 60], ['Program B', 5], ['Kegiatan B1', 5]])).toBe('subtotal0 subtotal1 item2 subtotal1 item2');
  });
});

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

describe('a whole that stands without a number over numbered rows', () => {
  it('is the level 0 of its list', () => {
    expect(kindsOf([['No', 'Uraian', 'Anggaran', 'Realisasi'], [null, 'BELANJA DAERAH', 420, 397], ['1', 'Operasi', 300, 286], ['1.1', 'Pegawai', 100, 96], ['1.2', 'Barang', 200, 190], ['2', 'Modal', 120, 111], ['2.1', 'Peralatan', 120, 111]])).toBe('subtotal0 subtotal1 item2 item2 subtotal1 item2');
    expect(kindsOf([['No', 'Uraian', 'Anggaran', 'Realisasi'], [null, 'DINAS SOSIAL', 420, 397], [1, 'Operasi', 300, 286], [2, 'Modal', 120, 111]])).toBe('subtotal0 item1 item1');
  });
});

describe('the levels of a list of counts', () => {
  const counts = (...numbers: readonly number[]): string =>
    kindsOf([['No', 'Jenis PPKS', 'L', 'P'], ...(['A', 1, 2, 'B', 1, 2] as const).map((nomor, index) => [nomor, `Jenis ${index}`, numbers[index]!, numbers[index]! * 2]), [null, 'Jumlah', 39, 78]]);

  it('come from its numbers where the figures bear them out', () => {
    expect(counts(15, 10, 5, 24, 20, 4)).toBe('subtotal1 item2 item2 subtotal1 item2 item2 total0');
    expect(counts(51, 10, 5, 24, 20, 4)).toBe('subtotal1 item2 item2 subtotal1 item2 item2 total0');
  });

  it('are none where they do not', () => {
    expect(counts(7, 10, 5, 9, 20, 4)).toBe('item item item item item item total');
  });
});

describe('numbers against words', () => {
  it('let programs stand under a heading of another name', () => {
    expect(kindsOf([['No', 'Urusan/Program', 'Anggaran', 'Realisasi'], ['A', 'Urusan Sosial', 300, 286], [1, 'Program Rehabilitasi', 100, 96], [2, 'Program Perlindungan', 200, 190], ['B', 'Penunjang', 120, 111], [1, 'Program Penunjang', 120, 111]])).toBe('subtotal1 item2 item2 subtotal1 item2');
  });

  it('order rows without a number under those that have one, where the figures bear it out', () => {
    const rows = (second: number) => kindsOf([['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Belanja Tidak Langsung', 100, 96], [null, 'Pegawai', 100, 96], [2, 'Belanja Langsung', second, second - 10], [null, 'Barang', 170, 165], [null, 'Modal', 50, 45], [null, 'Jumlah', 320, 306]]);
    expect(rows(220)).toBe('subtotal1 item2 subtotal1 item2 item2 total0');
    expect(kindsOf([['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Pegawai', 100, 96], [null, 'Barang', 70, 65], [2, 'Modal', 50, 45], [null, 'Jumlah', 220, 206]])).toBe('item item item total');
  });

  it('come from numbers that begin anew under others, where the figures bear them out', () => {
    const rows = (first: number | null, second: number | null, kegiatan: number): Parameters<typeof tablesOf>[0] => [
      ['No', 'Uraian', 'Anggaran', 'Realisasi'],
      ['A', 'BELANJA TIDAK LANGSUNG', first, first],
      [1, 'Belanja Pegawai', 900, 900],
      ['B', 'BELANJA LANGSUNG', second, second],
      ['I', 'Program Perlindungan', 1000, 1000],
      [1, 'Bantuan', kegiatan, kegiatan],
      [2, 'Pembinaan', 400, 400],
      ['JUMLAH', null, 1900, 1900],
    ];
    const levels = 'subtotal1 item2 subtotal1 subtotal2 item3 item3 total0';
    expect(kindsOf(rows(null, null, 600))).toBe(levels);
    expect(kindsOf(rows(null, 1000, 600))).toBe(levels);
    expect(kindsOf(rows(900, 1000, 600))).toBe(levels);
    expect(kindsOf(rows(700, 500, 100))).toBe('item item item item item item total');
  });

  it('need no proof where only headings without figures stand over others', () => {
    expect(kindsOf([['No', 'Uraian', 'Pagu'], [null, 'BELANJA OPERASI', null], [1, 'Pegawai', 30], [2, 'Barang', 20], [null, 'BELANJA MODAL', null], [1, 'Alat', 5], ['JUMLAH', null, 99]])).toBe('subtotal1 item2 item2 subtotal1 item2 total0');
  });
});

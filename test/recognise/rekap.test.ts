import { kinds, roles, tablesOf } from './told-tables';

describe('a count table', () => {
  it('has a sum of its row only beside two counts or more', () => {
    const [alone] = tablesOf([['NO', 'KECAMATAN', 'JUMLAH', '%'], [1, 'A', 40, '40%'], [2, 'B', 60, '60%'], ['TOTAL', null, 100, '100%']]);
    expect([alone!.kind, roles(alone!), kinds(alone!)]).toEqual(['rekap', 'nomor, uraian, jumlah, persen', 'item item total']);
    const [beside] = tablesOf([['NO', 'DESA', 'PNS', null, null, 'HONOR', null, null, 'TOTAL'], [null, null, 'L', 'P', 'JML', 'L', 'P', 'JML', null], [1, 'A', 1, 2, 3, 4, 5, 9, 12], [2, 'B', 1, 2, 3, 4, 5, 9, 12]]);
    expect(roles(beside!)).toBe('nomor, uraian, jumlah, jumlah, jumlah-baris, jumlah, jumlah, jumlah-baris, jumlah-baris');
    const [plain] = tablesOf([['Uraian', 'Belanja Pegawai', 'Belanja Barang', 'Total'], ['Pusat', 1, 2, 3], ['Daerah', 3, 4, 7], ['Total', 4, 6, 10]]);
    expect(roles(plain!)).toBe('uraian, jumlah, jumlah, jumlah-baris');
  });

  it('keeps headings without figures apart, and dashes among the items', () => {
    const [table] = tablesOf([['NO', 'URAIAN', 'JUMLAH 2017'], [1, 'Pendidikan', null], [null, 'a. S2', 8, 'Orang'], [null, 'b. SMP', '-', 'Orang'], [null, 'c. SD', 2, 'Orang']]);
    expect([roles(table!), kinds(table!)]).toEqual(['nomor, uraian, jumlah 2017, satuan', 'section item item item']);
  });

  it('reads codes under a group, and leaves a legend beside it alone', () => {
    const [table] = tablesOf([['NO', 'KECAMATAN', 'KODE JENIS', null, null, 'KET', null], [null, null, 1, 2, 3, null, null], [1, 'A', 4, 5, 6, 1, 'Peksos'], [2, 'B', 7, 8, 9, 2, 'PSM'], ['JUMLAH', null, 11, 13, 15]], ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G2']);
    expect(roles(table!)).toBe('nomor, uraian, jumlah, jumlah, jumlah, keterangan, keterangan');
  });

  it('reads populations written as text with their source', () => {
    const [table] = tablesOf([['No.', 'Sasaran', 'Populasi'], [1, 'Anak', '4 Juta (Dinas Sosial, DTKS 2019)'], [2, 'Lansia', '3,8 Juta Jiwa (DTKS 2019)']]);
    expect([table!.kind, roles(table!)]).toEqual(['rekap', 'nomor, uraian, jumlah']);
  });

  it('is never made of prose, addresses or names', () => {
    expect(tablesOf([['Nama Instansi', 'Dinas Sosial'], ['Alamat', 'Jl. Merdeka No. 5'], ['Telepon', '0283-123456'], ['Tahun', 2023], ['Triwulan', 2]])).toEqual([]);
    expect(tablesOf([['No', 'Nama', 'NIP', 'Jabatan'], [1, 'Budi', '196001011980031001', 'Kepala'], [2, 'Ani', '196001011980032002', 'Staf']])).toEqual([]);
    expect(tablesOf([['Pada tahun ini dilakukan', 'tiga kegiatan'], ['yaitu pelatihan', 'dan pendampingan'], ['di 12 desa', 'selama 3 bulan']])).toEqual([]);
  });

  it('says how sure it is', () => {
    const [known] = tablesOf([['No', 'Kecamatan', 'Jumlah'], [1, 'A', 4], [2, 'B', 5]]);
    const [unknown] = tablesOf([['Pos', 'Masuk', 'Keluar'], ['Utara', 4, 5], ['Selatan', 5, 6], ['Timur', 5, 6]]);
    expect([known!.confidence.certainty, unknown!.confidence.certainty]).toEqual(['cukup', 'ragu']);
    expect(known!.columns[2]!.confidence).toEqual({ certainty: 'pasti', reasons: [{ about: 'role-header', params: { header: 'Jumlah' } }] });
    expect(unknown!.columns[1]!.confidence.certainty).toBe('ragu');
  });
});

describe('a numbered list under no header', () => {
  it('is read by its shape', () => {
    const [means] = tablesOf([['Capaian per program'], [], [1, 'Program A', '99,55 %'], [2, 'Program B', '96,42 %'], [3, 'Program C', '100%']]);
    expect([means!.kind, roles(means!), kinds(means!), means!.confidence.certainty]).toEqual(['rata-rata', 'nomor, program, rata-rata', 'item item item', 'ragu']);
    const [counts] = tablesOf([[1, 'Meja', 4], [2, 'Kursi', 8], [3, 'Lemari', 2], ['Jumlah', null, 14]]);
    expect([counts!.kind, roles(counts!), kinds(counts!)]).toEqual(['rekap', 'nomor, uraian, jumlah', 'item item item total']);
  });

  it('is none with two rows, or with words where the figures should be', () => {
    expect(tablesOf([[1, 'Meja', 4], [2, 'Kursi', 8]])).toEqual([]);
    expect(tablesOf([[1, 'Rapat', 'Aula'], [2, 'Upacara', 'Lapangan'], [3, 'Senam', 'Halaman']])).toEqual([]);
  });
});

describe('an IKPA table', () => {
  it('names nilai and bobot by row', () => {
    const [table] = tablesOf(
      [['Kode', 'Nama', 'Keterangan', 'Kualitas Pelaksanaan', null, 'Nilai Total', 'Konversi Bobot'], [null, null, null, 'Penyerapan Anggaran', 'Capaian Output', null, null], ['02704', 'DITJEN', 'Nilai', 80, 90, 85, '100%'], [null, null, 'Bobot', 50, 50], [null, null, 'Nilai Akhir', 40, 45]],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:G2', 'A3:A5', 'B3:B5', 'F3:F5', 'G3:G5'],
    );
    expect([table!.kind, roles(table!)]).toEqual(['ikpa', 'kode, uraian, keterangan, nilai, nilai, nilai, bobot']);
    expect(table!.rows.map(({ label, measure }) => [label, measure])).toEqual([['Nilai', 'nilai'], ['Bobot', 'bobot'], ['Nilai Akhir', null]]);
  });

  it('reads sasaran and terlayani in persons as counts, and the region under its list as their sum', () => {
    const [services] = tablesOf([['No', 'Jenis Pelayanan Dasar', 'Sasaran (orang)', 'Terlayani (orang)', 'Target (%)', 'Capaian (%)'], [1, 'Ibu hamil', 400, 300, 100, '75,00'], [2, 'Balita', 500, 450, 100, '90,00']]);
    expect([services!.kind, roles(services!)]).toEqual(['rekap', 'nomor, uraian, jumlah, jumlah, target, persen']);
    const [people] = tablesOf([['No', 'Kecamatan', 'Jumlah'], [1, 'Bojong', 40], [2, 'Kramat', 60], ['Kabupaten', null, 100]]);
    expect(kinds(people!)).toBe('item item total');
  });

  it('takes a numbered name that begins with Rata-rata for an item', () => {
    const [table] = tablesOf([['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2023', 'Target Akhir Renstra 2026'], [1, 'Harapan Lama Sekolah', 'Tahun', 13, 14], [2, 'Rata-rata Lama Sekolah', 'Tahun', 8, 9], [null, 'Rata-rata', null, 10, 11]]);
    expect(kinds(table!)).toBe('item item mean');
  });

  it.each([
    [['0-5', '6-18', '60+'], ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2']],
    [['<18', '18-59', '>=60'], []],
    [['0 - 4 Thn', '5 - 17 Thn', '18 Thn ke atas'], ['C1:E1']],
    [['Balita', 'Anak', 'Lansia'], ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2']],
  ])('has classes of ages %p for headers of its columns', (classes, merges) => {
    const [table] = tablesOf([['No', 'Jenis PPKS', 'Kelompok Umur', null, null, 'Jumlah'], [null, null, ...classes, null], [1, 'Anak Terlantar', 120, 45, 30, 195], [2, 'Lanjut Usia', 11, 22, 40, 73], ['Jumlah', null, 131, 67, 70, 268]], merges);
    expect([table!.kind, roles(table!), kinds(table!)]).toEqual(['rekap', 'nomor, uraian, jumlah, jumlah, jumlah, jumlah-baris', 'item item total']);
    expect(table!.columns[3]!.header).toBe(`Kelompok Umur › ${classes[1]}`);
  });

  it('has them without a group, and over men and women too', () => {
    const [flat] = tablesOf([['No', 'Jenis PPKS', '0-5', '6-18', '60+', 'Jumlah'], [1, 'Anak', 1, 2, 3, 6], [2, 'Lansia', 4, 5, 6, 15]]);
    expect([roles(flat!), kinds(flat!)]).toEqual(['nomor, uraian, jumlah, jumlah, jumlah, jumlah-baris', 'item item']);
    const [bySex] = tablesOf([['No', 'Jenis PPKS', 'Umur', null, null, null], [null, null, '0-17', null, '18+', null], [null, null, 'L', 'P', 'L', 'P'], [1, 'Anak', 1, 2, 3, 4], [2, 'Lansia', 4, 5, 6, 7]], ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2']);
    expect([bySex!.columns[5]!.header, kinds(bySex!)]).toEqual(['Umur › 18+ › P', 'item item']);
  });
});

import type { TestCell } from '../../sheets';
import type { HandColumn, HandTable } from './hand-table';
import { handTable } from './hand-table';

const ASPEK = { rencana: 'Perencanaan › ', laksana: 'Pelaksanaan › ', hasil: 'Hasil › ' };

const COLUMNS: readonly HandColumn[] = [
  ['keterangan', 'Keterangan'],
  ['nilai', `${ASPEK.rencana}Revisi DIPA`],
  ['nilai', `${ASPEK.rencana}Deviasi Halaman III DIPA`],
  ['nilai', `${ASPEK.laksana}Penyerapan Anggaran`],
  ['nilai', `${ASPEK.laksana}Belanja Kontraktual`],
  ['nilai', `${ASPEK.laksana}Penyelesaian Tagihan`],
  ['nilai', `${ASPEK.laksana}Pengelolaan UP dan TUP`],
  ['nilai', `${ASPEK.laksana}Dispensasi SPM`],
  ['nilai', `${ASPEK.hasil}Capaian Output`],
  ['nilai', 'Nilai Total'],
  ['bobot', 'Konversi Bobot'],
  ['nilai', 'Nilai Akhir (Nilai Total/Konversi Bobot)'],
];

/** LKj Ditjen Rehabilitasi Sosial 2023, Tabel 15, which is right throughout; each change gives one cell another content. */
export function ikpaTable(changes: readonly (readonly [row: number, column: number, to: TestCell])[] = [], year = 2022): HandTable {
  const rows: TestCell[][] = [
    ['Nilai', '100,00', '73,22', '71,44', '90,18', '98,18', '95,81', '90,00', '99,69', '89,45', '100%', '89,45'],
    ['Bobot', 10, 10, 20, 10, 10, 10, 5, 25, null, null, null],
    ['Nilai Akhir', '10,00', '7,32', '14,29', '9,02', '9,82', '9,58', '4,50', '24,92', null, null, null],
    ['Nilai Aspek', '86,61', null, '89,12', null, null, null, null, '99,69', null, null, null],
  ];
  for (const [row, column, to] of changes) rows[row]![column] = to;
  return handTable('ikpa', COLUMNS, rows, { year });
}

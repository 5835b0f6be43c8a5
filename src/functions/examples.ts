import type { CellMatrix, FunctionCell, OwnErrorCode } from './cell-matrix';
import type { kinerjaFunctions } from './kinerja-functions';

export interface ExampleArgument {
  /** As the formula writes it, en-US: `D12`, `E6:L6`, `"orang"`; empty for one left out. */
  readonly written: string;
  readonly cells: CellMatrix;
}

/** Where the figures stand; `cells` is where the document prints the result, null where it does not. */
export interface ExampleSource {
  readonly document: string;
  readonly table: string;
  readonly cells: string | null;
}

/** How the result is shown: as a percentage or a number of two decimals, as whole rupiah, or as it is. */
export type ShownAs = 'percent' | 'two-decimals' | 'rupiah' | 'plain';

export interface WorkedExample {
  /** Null for figures made up to show the arithmetic. */
  readonly source: ExampleSource | null;
  readonly arguments: readonly ExampleArgument[];
  readonly shownAs: ShownAs;
  /** As shown, row by row. */
  readonly result: readonly (readonly string[])[];
  /** Figures and signs alone, read the same in both languages. */
  readonly arithmetic: string;
}

export interface ErrorExample {
  readonly arguments: readonly ExampleArgument[];
  readonly code: OwnErrorCode;
}

export interface FunctionExamples {
  readonly worked: readonly WorkedExample[];
  /** One for each reason the function has of its own to refuse. */
  readonly errors: readonly ErrorExample[];
}

const lkj2023 = 'Laporan Kinerja Ditjen Rehabilitasi Sosial 2023';
const tegal2018 = 'LKjIP Dinas Sosial Kabupaten Tegal 2018';
const pmk214 = 'Lampiran PMK 214/PMK.02/2017';

const at = (written: string, cell: FunctionCell): ExampleArgument => ({ written, cells: [[cell]] });
const down = (written: string, ...cells: FunctionCell[]): ExampleArgument => ({ written, cells: cells.map((cell) => [cell]) });
const across = (written: string, ...cells: FunctionCell[]): ExampleArgument => ({ written, cells: [cells] });
const table = (written: string, ...rows: FunctionCell[][]): ExampleArgument => ({ written, cells: rows });
const word = (text: string): ExampleArgument => ({ written: `"${text}"`, cells: [[text]] });
const number = (value: number): ExampleArgument => ({ written: String(value), cells: [[value]] });
const leftOut: ExampleArgument = { written: '', cells: [[null]] };
const refused = (code: OwnErrorCode, ...args: ExampleArgument[]): ErrorExample => ({ code, arguments: args });

const unreadable = at('E17', '13,11,00');
const empty = (written: string): ExampleArgument => at(written, null);

/** Sasaran (shortened) and capaian of Ikhtisar Capaian, LKj 2023, empty where its cells are. */
const sasaran = down(
  'B5:B14',
  'Berkurangnya beban pengeluaran',
  'Meningkatnya kemampuan',
  'Meningkatnya pendapatan',
  'Meningkatnya profesionalisme',
  null,
  'Meningkatnya kapasitas dan kinerja daerah',
  null,
  'Terwujudnya tata kelola',
  null,
  'Meningkatnya kepuasan stakeholder',
);
const capaian2023 = down('F5:F14', 1, 1.1, 1.3, 1.0299, 1.1918, 1.0321, 1.1778, 0.9888, 1.0146, 1.0017);

const ikpaValues = across('E6:L6', 100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69);

/** What every function of the catalogue gives in a case people can look up, and when it refuses. */
export const functionExamples: Readonly<Record<keyof typeof kinerjaFunctions, FunctionExamples>> = {
  CAPAIAN: {
    worked: [
      {
        source: { document: lkj2023, table: 'Ikhtisar Capaian', cells: 'F12' },
        arguments: [at('D12', 81), at('E12', 80.09)],
        shownAs: 'percent',
        result: [['98,88%']],
        arithmetic: '80,09 ÷ 81 = 0,98877 = 98,88%',
      },
      {
        source: null,
        arguments: [at('D5', 10), at('E5', 8), word('min')],
        shownAs: 'percent',
        result: [['120,00%']],
        arithmetic: '(2 × 10 − 8) ÷ 10 = 1,2 = 120%',
      },
      {
        source: { document: tegal2018, table: 'Tabel 3.1', cells: 'F26' },
        arguments: [at('D26', 350), at('E26', 423), leftOut, number(1.2)],
        shownAs: 'percent',
        result: [['120,00%']],
        arithmetic: '423 ÷ 350 = 1,20857; min(1,20857; 1,2) = 1,2 = 120%',
      },
    ],
    errors: [
      refused('#N/A', empty('D5'), at('E5', 425)),
      refused('#N/A', at('D5', 430), empty('E5')),
      refused('#DIV/0!', at('D5', 0), at('E5', 5)),
      refused('#DIV/0!', at('D5', 10), at('E5', 0), word('min-rasio')),
      refused('#NUM!', at('D5', -10), at('E5', 5)),
      refused('#NUM!', at('D5', 430), at('E5', 425), leftOut, number(120)),
      refused('#VALUE!', at('D17', 13.8), unreadable),
      refused('#VALUE!', at('D5', '80-90%'), at('E5', 0.85)),
      refused('#VALUE!', at('D5', 100), at('E5', '98%')),
      refused('#VALUE!', at('D5', 430), at('E5', 425), word('naik')),
      refused('#VALUE!', at('D5', 0), at('E5', 0), leftOut, leftOut, word('nol')),
    ],
  },
  KATEGORI: {
    worked: [
      {
        source: { document: tegal2018, table: 'Tabel 3.1', cells: null },
        arguments: [at('F21', 0.85), word('LKJIP6')],
        shownAs: 'plain',
        result: [['Sangat Baik']],
        arithmetic: '75% < 85% ≤ 85%',
      },
      {
        source: { document: lkj2023, table: 'Tabel 15 IKPA', cells: null },
        arguments: [at('O6', 89.45), word('IKPA4')],
        shownAs: 'plain',
        result: [['Baik']],
        arithmetic: '89 ≤ 89,45 < 95',
      },
      {
        source: null,
        arguments: [at('F5', 0.88), table('H2:I4', ['Tinggi', '>90-100%'], ['Sedang', '>70-90%'], ['Rendah', '0-70%'])],
        shownAs: 'plain',
        result: [['Sedang']],
        arithmetic: '70% < 88% ≤ 90%',
      },
      {
        source: null,
        arguments: [at('F5', 0.85), table('H1:J4', ['Kategori', 'Lebih dari', 'Sampai dengan'], ['Tinggi', 0.9, 'tanpa batas'], ['Sedang', 0.7, 0.9], ['Rendah', 0, 0.7])],
        shownAs: 'plain',
        result: [['Sedang']],
        arithmetic: '70% < 85% ≤ 90%',
      },
    ],
    errors: [
      refused('#N/A', empty('F5')),
      refused('#NUM!', at('F5', 98.84)),
      refused('#NUM!', at('F5', 0.8945), word('IKPA4')),
      refused('#NUM!', at('F5', -0.1)),
      refused('#VALUE!', at('F5', 'App')),
      refused('#VALUE!', at('F5', '98,84')),
      refused('#VALUE!', at('F5', 0.98), word('SKALAKU')),
      refused('#VALUE!', at('F5', 0.98), table('H2:I3', ['Tinggi', '>90-100%'], ['Rendah', '0-70%'])),
      refused('#VALUE!', at('F5', 0.98), table('H2:I3', ['Tinggi', '>60-100%'], ['Rendah', '0-70%'])),
    ],
  },
  ANGKA: {
    worked: [
      {
        source: { document: lkj2023, table: 'Tabel 8.1 Nilai AKIP', cells: null },
        arguments: [at('B5', '80,09*')],
        shownAs: 'two-decimals',
        result: [['80,09']],
        arithmetic: '"80,09*" → 80,09',
      },
      {
        source: { document: lkj2023, table: 'Realisasi Anggaran Total', cells: null },
        arguments: [word('Rp2.440.968.652.000,-')],
        shownAs: 'rupiah',
        result: [['Rp2.440.968.652.000']],
        arithmetic: '"Rp2.440.968.652.000,-" → 2.440.968.652.000',
      },
    ],
    errors: [
      refused('#N/A', at('C5', 'N/A')),
      refused('#VALUE!', unreadable),
      refused('#VALUE!', at('F31', 'App')),
      refused('#VALUE!', down('D5:D6', '142.000', '136,701')),
      refused('#VALUE!', at('D5', '80-90%')),
      refused('#VALUE!', at('D5', '> 90')),
    ],
  },
  RERATA: {
    worked: [
      {
        source: { document: lkj2023, table: 'Tabel 15 IKPA', cells: 'E9' },
        arguments: [across('E6:F6', 100, 73.22)],
        shownAs: 'two-decimals',
        result: [['86,61']],
        arithmetic: '(100 + 73,22) ÷ 2 = 86,61',
      },
      {
        source: { document: pmk214, table: 'rata-rata geometrik', cells: null },
        arguments: [down('F5:F6', 0.8509, 1), word('geometrik')],
        shownAs: 'percent',
        result: [['92,24%']],
        arithmetic: '√(85,09% × 100%) = 92,24%',
      },
      {
        source: { document: lkj2023, table: 'Tabel 15 IKPA', cells: 'O6' },
        arguments: [ikpaValues, word('tertimbang'), across('E7:L7', 10, 10, 20, 10, 10, 10, 5, 25)],
        shownAs: 'two-decimals',
        result: [['89,45']],
        arithmetic: '(100×10 + 73,22×10 + 71,44×20 + 90,18×10 + 98,18×10 + 95,81×10 + 90×5 + 99,69×25) ÷ 100 = 89,4495',
      },
    ],
    errors: [
      refused('#N/A', down('F5:F7', 1, null, 0.9)),
      refused('#N/A', down('F5:F6', null, null), leftOut, leftOut, word('abaikan')),
      refused('#DIV/0!', down('F5:F6', 1, 0.9), word('tertimbang'), down('G5:G6', 0, 0)),
      refused('#NUM!', down('F5:F6', 1, -0.9), word('geometrik')),
      refused('#NUM!', down('F5:F6', 1, 0.9), word('tertimbang'), down('G5:G6', 10, -10)),
      refused('#VALUE!', down('F5:F6', 1, 0.9), word('tertimbang'), down('G5:G7', 10, 20, 30)),
      refused('#VALUE!', down('F5:F6', 1, 'App')),
      refused('#VALUE!', down('F5:F6', 1, 0.9), word('median')),
    ],
  },
  RERATASASARAN: {
    worked: [
      {
        source: { document: lkj2023, table: 'Ikhtisar Capaian', cells: null },
        arguments: [sasaran, capaian2023],
        shownAs: 'percent',
        result: [['108,85%']],
        arithmetic: '(100% + 110% + 130% + 111,085% + 110,495% + 100,17% + 100,17%) ÷ 7 = 108,85%',
      },
    ],
    errors: [
      refused('#N/A', down('B5:B6', 'Sasaran 1', 'Sasaran 2'), down('F5:F6', 1, null)),
      refused('#VALUE!', down('B5:B6', 'Sasaran 1', 'Sasaran 2'), down('F5:F7', 1, 0.9, 0.8)),
      refused('#VALUE!', down('B5:B6', 'Sasaran 1', 'Sasaran 2'), down('F5:F6', 1, 'App')),
    ],
  },
  PERSENTASE: {
    worked: [
      {
        source: { document: lkj2023, table: 'Tabel 2.1 Per Kluster', cells: 'E9' },
        arguments: [at('D9', 9405), at('C9', 10683)],
        shownAs: 'percent',
        result: [['88,04%']],
        arithmetic: '9.405 ÷ 10.683 = 0,88037 = 88,04%',
      },
    ],
    errors: [
      refused('#N/A', empty('D5'), at('C5', 10)),
      refused('#N/A', at('D5', 10), empty('C5')),
      refused('#DIV/0!', at('D5', 10), at('C5', 0)),
      refused('#NUM!', at('D5', 10), at('C5', -20)),
      refused('#VALUE!', unreadable, at('C5', 10)),
    ],
  },
  PERTUMBUHAN: {
    worked: [
      {
        source: { document: lkj2023, table: 'Tabel 8.2 Per Tahun', cells: null },
        arguments: [at('B5', 76.1), at('C5', 80.09)],
        shownAs: 'percent',
        result: [['5,24%']],
        arithmetic: '(80,09 − 76,1) ÷ 76,1 = 0,05243 = 5,24%',
      },
    ],
    errors: [
      refused('#N/A', empty('B5'), at('C5', 80.09)),
      refused('#DIV/0!', at('B5', 0), at('C5', 80.09)),
      refused('#NUM!', at('B5', -5), at('C5', 80.09)),
      refused('#VALUE!', at('B5', 76.1), unreadable),
    ],
  },
  STATUS: {
    worked: [
      {
        source: { document: lkj2023, table: 'Ikhtisar Capaian', cells: null },
        arguments: [at('F12', 0.9888)],
        shownAs: 'plain',
        result: [['Belum tercapai']],
        arithmetic: '98,88% < 100%',
      },
      {
        source: { document: lkj2023, table: 'Ikhtisar Capaian', cells: null },
        arguments: [down('F12:F13', 0.9888, 1.0146)],
        shownAs: 'plain',
        result: [['Belum tercapai'], ['Melampaui target']],
        arithmetic: '98,88% < 100%; 101,46% > 100%',
      },
    ],
    errors: [refused('#N/A', empty('F5')), refused('#VALUE!', at('F31', 'App'))],
  },
  REKAP: {
    worked: [
      {
        source: { document: lkj2023, table: 'Ikhtisar Capaian', cells: null },
        arguments: [capaian2023],
        shownAs: 'plain',
        result: [
          ['Di atas 100%', '8'],
          ['Tepat 100%', '1'],
          ['Di bawah 100%', '1'],
          ['Belum ada capaian', '0'],
        ],
        arithmetic: '8 + 1 + 1 + 0 = 10',
      },
    ],
    errors: [],
  },
  SERAPAN: {
    worked: [
      {
        source: { document: lkj2023, table: 'Realisasi Anggaran Total', cells: null },
        arguments: [at('B5', 2_440_968_652_000), at('B6', 2_387_590_951_660)],
        shownAs: 'percent',
        result: [['97,81%']],
        arithmetic: '2.387.590.951.660 ÷ 2.440.968.652.000 = 0,97813 = 97,81%',
      },
    ],
    errors: [
      refused('#N/A', empty('B5'), at('B6', 5_000_000)),
      refused('#N/A', at('B5', 5_000_000), empty('B6')),
      refused('#DIV/0!', at('B5', 0), at('B6', 5_000_000)),
      refused('#NUM!', at('B5', -5_000_000), at('B6', 5_000_000)),
      refused('#VALUE!', at('E22', '106.,250.000'), at('F22', 100_000)),
    ],
  },
  SISA: {
    worked: [
      {
        source: { document: lkj2023, table: 'Realisasi Anggaran Total', cells: 'B7' },
        arguments: [at('B5', 2_440_968_652_000), at('B6', 2_387_590_951_660)],
        shownAs: 'rupiah',
        result: [['Rp53.377.700.340']],
        arithmetic: '2.440.968.652.000 − 2.387.590.951.660 = 53.377.700.340',
      },
    ],
    errors: [
      refused('#N/A', empty('B5'), at('B6', 5_000_000)),
      refused('#N/A', at('B5', 5_000_000), empty('B6')),
      refused('#VALUE!', at('E22', '106.,250.000'), at('F22', 100_000)),
    ],
  },
  EFISIENSI: {
    worked: [
      {
        source: { document: pmk214, table: 'contoh penghitungan efisiensi', cells: null },
        arguments: [down('B5:B7', 4e9, 1e9, 5e9), down('C5:C7', 1.22, 0.8, 1.42), down('D5:D7', 3.8e9, 975e6, 4.725e9)],
        shownAs: 'percent',
        result: [['25,67%']],
        arithmetic: '(12,78 − 9,5) ÷ 12,78 = 0,25665 = 25,67%; 12,78 = 4×1,22 + 1×0,8 + 5×1,42; 9,5 = 3,8 + 0,975 + 4,725',
      },
    ],
    errors: [
      refused('#N/A', down('B5:B6', 4e9, 1e9), down('C5:C6', 1.22, null), down('D5:D6', 3.8e9, 975e6)),
      refused('#DIV/0!', down('B5:B6', 4e9, 1e9), down('C5:C6', 0, 0), down('D5:D6', 3.8e9, 975e6)),
      refused('#NUM!', down('B5:B6', 4e9, -1e9), down('C5:C6', 1.22, 0.8), down('D5:D6', 3.8e9, 975e6)),
      refused('#VALUE!', down('B5:B6', 4e9, 1e9), at('C5', 1.22), down('D5:D6', 3.8e9, 975e6)),
      refused('#VALUE!', down('B5:B6', 4e9, 1e9), down('C5:C6', 1.22, 'App'), down('D5:D6', 3.8e9, 975e6)),
    ],
  },
  NILAIEFISIENSI: {
    worked: [
      {
        source: null,
        arguments: [at('E5', 0.1)],
        shownAs: 'percent',
        result: [['75,00%']],
        arithmetic: '50% + 10% ÷ 20% × 50% = 75%',
      },
      {
        source: { document: 'LAKIP Inspektorat Jenderal 2019', table: 'E = 74,03%', cells: null },
        arguments: [at('E5', 0.7403)],
        shownAs: 'percent',
        result: [['100,00%']],
        arithmetic: '50% + 20% ÷ 20% × 50% = 100%; 74,03% > 20%',
      },
    ],
    errors: [refused('#N/A', empty('E5')), refused('#VALUE!', at('E5', 'App'))],
  },
  IKPA: {
    worked: [
      {
        source: { document: lkj2023, table: 'Tabel 15 IKPA', cells: 'O6' },
        arguments: [ikpaValues, word('PER-5/PB/2022')],
        shownAs: 'two-decimals',
        result: [['89,45']],
        arithmetic: '(100×10 + 73,22×10 + 71,44×20 + 90,18×10 + 98,18×10 + 95,81×10 + 90×5 + 99,69×25) ÷ 100 = 89,4495',
      },
      {
        source: null,
        arguments: [across('E6:G6', 100, 80, null), across('E7:G7', 10, 20, 70), number(0.5)],
        shownAs: 'two-decimals',
        result: [['86,17']],
        arithmetic: '(100×10 + 80×20) ÷ (10 + 20) − 0,5 = 86,17',
      },
    ],
    errors: [
      refused('#N/A', across('E6:F6', null, null), across('E7:F7', 40, 60)),
      refused('#DIV/0!', across('E6:F6', 90, 80), across('E7:F7', 0, 0)),
      refused('#NUM!', across('E6:F6', 90, 80), across('E7:F7', 40, -60)),
      refused('#VALUE!', ikpaValues, word('PER-5/PB/2024')),
      refused('#VALUE!', ikpaValues, word('PER-1')),
      refused('#VALUE!', across('E6:F6', 90, 'App'), across('E7:F7', 40, 60)),
    ],
  },
  NKA: {
    worked: [
      {
        source: { document: lkj2023, table: 'Tabel 9.1 NKA', cells: 'D5' },
        arguments: [number(93.17), number(89.45)],
        shownAs: 'two-decimals',
        result: [['91,31']],
        arithmetic: '50% × 93,17 + 50% × 89,45 = 91,31',
      },
    ],
    errors: [refused('#N/A', at('B5', 93.17), empty('B6')), refused('#VALUE!', at('B5', 93.17), unreadable)],
  },
  IKM: {
    worked: [
      {
        source: { document: 'PermenPANRB 14/2017', table: 'NRR 3,5324 (A, Sangat Baik)', cells: null },
        arguments: [down('C5:C13', ...Array<number>(9).fill(3.5324))],
        shownAs: 'two-decimals',
        result: [['88,31']],
        arithmetic: '9 × 3,5324 ÷ 9 × 25 = 88,31',
      },
    ],
    errors: [
      refused('#N/A', down('C5:C7', 3.5, null, 3.2)),
      refused('#NUM!', down('C5:C7', 3.5, 5, 3.2)),
      refused('#VALUE!', down('C5:C7', 3.5, 'App', 3.2)),
    ],
  },
  SPM: {
    worked: [
      {
        source: null,
        arguments: [at('C5', 0.95), at('D5', 1)],
        shownAs: 'percent',
        result: [['96,00%']],
        arithmetic: '80% × 95% + 20% × 100% = 96%',
      },
    ],
    errors: [refused('#N/A', empty('C5'), at('D5', 1)), refused('#VALUE!', at('C5', 'App'), at('D5', 1))],
  },
  AKIP: {
    worked: [
      {
        source: null,
        arguments: [at('C5', 24.5), at('C6', 22), at('C7', 12), at('C8', 20)],
        shownAs: 'two-decimals',
        result: [['78,50']],
        arithmetic: '24,5 + 22 + 12 + 20 = 78,5',
      },
    ],
    errors: [
      refused('#N/A', at('C5', 24.5), at('C6', 22), at('C7', 12), empty('C8')),
      refused('#NUM!', at('C5', 31), at('C6', 22), at('C7', 12), at('C8', 20)),
      refused('#VALUE!', at('C5', 'App'), at('C6', 22), at('C7', 12), at('C8', 20)),
    ],
  },
  TERBILANG: {
    worked: [
      {
        source: { document: lkj2023, table: 'Lampiran PK Anggaran', cells: null },
        arguments: [at('B16', 2_454_771_239_000), word('rupiah')],
        shownAs: 'plain',
        result: [['dua triliun empat ratus lima puluh empat miliar tujuh ratus tujuh puluh satu juta dua ratus tiga puluh sembilan ribu rupiah']],
        arithmetic: '2.454.771.239.000 = 2×10¹² + 454×10⁹ + 771×10⁶ + 239×10³',
      },
    ],
    errors: [refused('#N/A', empty('B5')), refused('#NUM!', at('B5', 1.5)), refused('#NUM!', at('B5', 1e15)), refused('#VALUE!', at('E22', '106.,250.000'))],
  },
  SKALA: {
    worked: [
      {
        source: { document: lkj2023, table: 'Tabel 10.1 Kategori IKM', cells: 'A5:B8' },
        arguments: [word('IKM2017')],
        shownAs: 'plain',
        result: [
          ['A (Sangat Baik)', '88,31-100'],
          ['B (Baik)', '76,61-88,3'],
          ['C (Kurang Baik)', '65-76,6'],
          ['D (Tidak Baik)', '25-64,99'],
        ],
        arithmetic: '25,00 ≤ 64,99 | 65,00 ≤ 76,60 | 76,61 ≤ 88,30 | 88,31 ≤ 100',
      },
    ],
    errors: [refused('#VALUE!', word('SKALAKU'))],
  },
  PERIKSA: {
    worked: [
      {
        source: { document: tegal2018, table: 'Tabel 3.1', cells: null },
        arguments: [at('D22', 125), at('E22', 110), at('F22', 0.96)],
        shownAs: 'plain',
        result: [['Seharusnya 88,00%']],
        arithmetic: '110 ÷ 125 = 0,88 = 88% ≠ 96%',
      },
      {
        source: { document: lkj2023, table: 'Ikhtisar Capaian', cells: null },
        arguments: [at('D12', 81), at('E12', 80.09), at('F12', 0.9888)],
        shownAs: 'plain',
        result: [['Cocok']],
        arithmetic: '80,09 ÷ 81 = 98,88%',
      },
    ],
    errors: [
      refused('#N/A', at('D5', 430), at('E5', 425), empty('F5')),
      refused('#DIV/0!', at('D5', 0), at('E5', 5), at('F5', 1)),
      refused('#NUM!', at('D5', 430), at('E5', 425), at('F5', 0.9884), leftOut, number(120)),
      refused('#VALUE!', at('D31', 7.2), at('E31', 7.2), at('F31', 'App')),
      refused('#VALUE!', at('D5', 430), at('E5', 425), at('F5', 0.9884), word('naik')),
    ],
  },
  NARASI: {
    worked: [
      {
        source: { document: tegal2018, table: 'Tabel 3.1', cells: null },
        arguments: [at('C22', 'Jml pengidap PMS yang ditangani'), at('D22', 125), at('E22', 110), word('orang')],
        shownAs: 'plain',
        result: [['Target indikator Jml pengidap PMS yang ditangani sebesar 125 orang, realisasi 110 orang, capaian 88,00%.']],
        arithmetic: '110 ÷ 125 = 88%',
      },
      {
        source: { document: lkj2023, table: 'Ikhtisar Capaian', cells: null },
        arguments: [at('C13', 'Nilai Kinerja Anggaran Ditjen Rehabilitasi Sosial'), at('D13', 90), at('E13', 91.31), leftOut, leftOut, number(92.01)],
        shownAs: 'plain',
        result: [['Target indikator Nilai Kinerja Anggaran Ditjen Rehabilitasi Sosial sebesar 90, realisasi 91,31, capaian 101,46%. Realisasi turun 0,7 dari tahun lalu (92,01), jadi lebih buruk.']],
        arithmetic: '91,31 ÷ 90 = 101,46%; 92,01 − 91,31 = 0,7',
      },
    ],
    errors: [
      refused('#N/A', at('C5', 'Jumlah panti aktif'), empty('D5'), at('E5', 21)),
      refused('#DIV/0!', at('C5', 'Jumlah panti aktif'), at('D5', 0), at('E5', 21)),
      refused('#NUM!', at('C5', 'Persentase lansia'), at('D5', 80), at('E5', 88), word('%')),
      refused('#VALUE!', at('C17', 'Persentase anak terlantar'), at('D17', 13.8), unreadable),
      refused('#VALUE!', at('C5', 'Jumlah panti aktif'), at('D5', 21), at('E5', 21), leftOut, word('naik')),
    ],
  },
};

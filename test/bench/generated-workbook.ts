import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';

const INDICATORS_PER_SASARAN = 5;

const VERBS = ['Meningkatnya', 'Menurunnya', 'Terwujudnya', 'Terpenuhinya'];
const SASARAN = ['perlindungan kelompok rentan', 'partisipasi masyarakat', 'kualitas pelayanan publik', 'akuntabilitas kinerja perangkat daerah'];
const MEASURES = [['Jumlah', 'Orang', 950], ['Persentase', '%', 90], ['Rata-rata', 'Orang', 950], ['Indeks', 'Indeks', 90]] as const;
const SUBJECTS = ['PMKS yang ditangani', 'lansia terlantar yang dilayani', 'korban bencana yang dievakuasi', 'penyandang disabilitas yang direhabilitasi', 'keluarga penerima manfaat'];

/** The same numbers on every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One capaian table as offices keep them: two tiers of headers, merged sasaran, a few dirty cells among the numbers. */
function capaianSheet(number: number, rowCount: number): WriteSheet {
  const next = random(number + 1);
  const pick = <Choice>(choices: readonly Choice[]): Choice => choices[Math.floor(next() * choices.length)]!;
  const rows: (string | number | null)[][] = [
    [`Tabel ${number + 1} Target dan Realisasi Kinerja Tahun 2024`],
    [],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Satuan', 2024, null, null],
    [null, null, null, null, 'Target', 'Realisasi', 'Tingkat Capaian'],
  ];
  const merges = [[2, 0, 3, 0], [2, 1, 3, 1], [2, 2, 3, 2], [2, 3, 3, 3], [2, 4, 2, 6]];
  for (let index = 0; rows.length < rowCount; index++) {
    const dirty = next();
    const [measure, unit, highest] = pick(MEASURES);
    const target = Math.round(50 + next() * (highest - 50));
    const realisasi = Math.round(target * (0.7 + next() * 0.4));
    const isFirst = index % INDICATORS_PER_SASARAN === 0;
    if (isFirst && rows.length + INDICATORS_PER_SASARAN <= rowCount) {
      merges.push([rows.length, 0, rows.length + INDICATORS_PER_SASARAN - 1, 0], [rows.length, 1, rows.length + INDICATORS_PER_SASARAN - 1, 1]);
    }
    rows.push([
      isFirst ? index / INDICATORS_PER_SASARAN + 1 : null,
      isFirst ? `${pick(VERBS)} ${pick(SASARAN)}` : null,
      `${measure} ${pick(SUBJECTS)} di wilayah ${number + 1}.${index + 1}`,
      unit,
      target,
      dirty < 0.002 ? '13,11,00' : dirty < 0.01 ? `${realisasi},00` : realisasi,
      dirty > 0.998 ? 0.5 : realisasi / target,
    ]);
  }
  return {
    name: `Tabel ${number + 1}`,
    rows,
    merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow: startRow!, startCol: startCol!, endRow: endRow!, endCol: endCol! })),
  };
}

/** A workbook of so many rows in capaian tables of `rowsPerSheet` each, written by another library. */
export async function generatedWorkbook(rowCount: number, rowsPerSheet: number): Promise<Uint8Array> {
  return writeXlsx({ sheets: Array.from({ length: Math.ceil(rowCount / rowsPerSheet) }, (_, number) => capaianSheet(number, rowsPerSheet)) });
}

/** Nilai Kinerja Anggaran: half perencanaan (SMART), half pelaksanaan (IKPA), all 0-100 (PMK 62/2023 pasal 249). */
export const nka = (perencanaan: number, pelaksanaan: number): number => (perencanaan + pelaksanaan) / 2;

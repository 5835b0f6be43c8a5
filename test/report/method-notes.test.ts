import { ringkasan } from '../../src/report/layouts/ringkasan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, snapshotOf } from '../sheets';
import { reportInput } from './sample';

const sheet = (title: string, indicator = 'Persentase layanan tepat waktu') => sheetOf(title.slice(0, 20), [[title], ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'], [1, indicator, 80, 78, 97.5]]);
const notes = (...sheets: readonly SheetSnapshot[]) => ringkasan.plan(reportInput(snapshotOf(...sheets))).cells.filter(({ role }) => role === 'note').map(({ value }) => String(value));

describe('the notes under a table of capaian', () => {
  it('say which part of the year the figures are of', () => {
    expect(notes(sheet('Capaian Kinerja Triwulan II Tahun 2024'))).toContain('Angka tabel ini adalah angka triwulan II menurut tabel sumbernya.');
    expect(notes(sheet('Capaian Kinerja Semester I Tahun 2024'))).toContain('Angka tabel ini adalah angka semester I menurut tabel sumbernya.');
  });

  it('say where the last part of the year is taken for the year', () => {
    expect(notes(sheet('Capaian Kinerja Triwulan IV Tahun 2024'))).toContain('Judul tabel sumber menyebut triwulan IV; angkanya dipakai sebagai angka setahun. Periksa bila angkanya hanya angka triwulan IV.');
  });

  it('say nothing of it where the table is of the year', () => {
    expect(notes(sheet('Capaian Kinerja Tahun 2024')).join(' ')).not.toMatch(/triwulan|semester|setahun/);
  });

  it('name the tables whose indicators are not among them', () => {
    const others = notes(sheet('Sasaran 1 Tahun 2024'), sheet('Sasaran 2 Tahun 2024', 'Nilai evaluasi kinerja'));
    expect(others).toContain('Indikator tabel sejenis belum ikut dihitung: "Sasaran 2 Tahun 2024" A2:E3. Satukan dengan tabel sumber di atas agar ikut.');
  });
});

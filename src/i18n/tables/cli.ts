import type { MessageTable } from '../message-table';

export const cliMessages = {
  'cli.check.usage': {
    id: 'Cara pakai: npm run --silent check -- BERKAS.xlsx [--json] [--lang id|en]',
    en: 'Usage: npm run --silent check -- FILE.xlsx [--json] [--lang id|en]',
  },
  'cli.report.usage': {
    id: 'Cara pakai: npm run --silent report -- BERKAS.xlsx --out HASIL.xlsx [--lang id|en]',
    en: 'Usage: npm run --silent report -- FILE.xlsx --out RESULT.xlsx [--lang id|en]',
  },
  'cli.kind.capaian': { id: 'capaian kinerja', en: 'capaian' },
  'cli.kind.perjanjian-kinerja': { id: 'perjanjian kinerja', en: 'perjanjian kinerja' },
  'cli.kind.anggaran': { id: 'program dan anggaran', en: 'programmes and budget' },
  'cli.kind.skala-kategori': { id: 'skala kategori', en: 'category scale' },
  'cli.severity.error': { id: 'kesalahan', en: 'errors' },
  'cli.severity.warning': { id: 'perlu keputusan', en: 'to decide' },
  'cli.severity.info': { id: 'catatan', en: 'notes' },
  'cli.heading.tables': { id: 'Tabel yang dikenali ({count})', en: 'Tables recognised ({count})' },
  'cli.heading.unrecognised': { id: 'Lembar tanpa tabel yang dikenali ({count})', en: 'Sheets without a recognised table ({count})' },
  'cli.heading.findings': { id: 'Temuan ({count})', en: 'Findings ({count})' },
  'cli.no-table': {
    id: 'Tidak ada tabel yang dikenali di "{file}": tabel perlu baris judul kolom seperti Indikator, Target, dan Realisasi.',
    en: 'No table was recognised in "{file}": a table needs a row of column headers such as Indikator, Target and Realisasi.',
  },
  'cli.no-finding': { id: 'Tidak ada temuan.', en: 'No findings.' },
  'cli.summary': { id: 'Ringkasan: {counts}.', en: 'Summary: {counts}.' },
  'cli.finding.printed': { id: 'tercetak: {printed}', en: 'printed: {printed}' },
  'cli.finding.expected': { id: 'seharusnya: {expected}', en: 'expected: {expected}' },
  'cli.finding.evidence': { id: 'hitungan: {evidence}', en: 'reckoning: {evidence}' },
  'cli.finding.related': { id: 'lihat juga: {cells}', en: 'see also: {cells}' },
  'cli.finding.fix': { id: 'perbaikan: {label}', en: 'fix: {label}' },
  'cli.finding.acknowledged': { id: '{count} temuan lain sudah dikonfirmasi di buku kerja ini.', en: '{count} more findings were acknowledged in this workbook.' },
  'cli.failed-rules': {
    id: 'Aturan ini tidak selesai, jadi tidak adanya temuan darinya belum berarti benar: {rules}.',
    en: 'These rules did not finish, so no finding from them proves nothing: {rules}.',
  },
  'cli.report.created': { id: 'Dibuat: {sheet}, {title}', en: 'Made: {sheet}, {title}' },
  'cli.report.updated': { id: 'Diperbarui: {sheet}, {title}', en: 'Updated: {sheet}, {title}' },
  'cli.report.skipped': { id: 'Belum dapat dibuat: {sheet}. {missing}', en: 'Not made yet: {sheet}. {missing}' },
  'cli.report.saved': { id: 'Disimpan ke "{file}".', en: 'Saved to "{file}".' },
  'cli.report.nothing': {
    id: 'Tidak ada lembar yang dapat disusun dari "{file}", jadi tidak ada berkas yang ditulis.',
    en: 'No sheet can be made from "{file}", so no file was written.',
  },
  'cli.report.same-file': {
    id: 'Hasil tidak ditulis ke berkas sumbernya. Beri nama lain pada --out.',
    en: 'The result is not written to its own source. Give --out another name.',
  },
  'cli.report.not-xlsx-name': { id: 'Nama pada --out perlu berakhiran .xlsx.', en: 'The name given to --out must end in .xlsx.' },
} as const satisfies MessageTable;

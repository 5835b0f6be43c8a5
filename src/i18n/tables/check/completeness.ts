import type { MessageTable } from '../../message-table';

/** Findings on what is lacking: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const completenessFindingMessages = {
  'rule.missing-realisasi': { id: 'Realisasi kosong', en: 'Realisasi is missing' },
  'missing-realisasi.empty': {
    id: 'Target {target} belum punya realisasi. Isi realisasinya, atau tulis N/A bila memang tidak ada.',
    en: 'Target {target} has no realisasi yet. Fill it in, or write N/A if there is none.',
  },
  'missing-realisasi.written': {
    id: 'Realisasi ditulis "{written}", jadi capaian tidak dapat dihitung. Beri keterangan mengapa tidak ada.',
    en: 'Realisasi is written as "{written}", so there is no capaian. Explain why there is none.',
  },
  'missing-realisasi.passed-over': {
    id: 'Kolom "{header}" kosong, padahal tahun sebelum dan sesudahnya terisi. Isi realisasinya, atau tulis N/A bila memang tidak ada.',
    en: 'Column "{header}" is empty, while the years before and after it are filled. Fill it in, or write N/A if there is none.',
  },
  'missing-realisasi.column': {
    id: 'Kolom "{header}" belum berisi satu pun realisasi ({rows} baris). Isi realisasinya sebelum laporan dikirim.',
    en: 'Column "{header}" holds no realisasi at all ({rows} rows). Fill it in before the report is sent.',
  },
  'rule.empty-column': { id: 'Kolom kosong', en: 'Empty column' },
  'empty-column.promised': {
    id: 'Judul menjanjikan "{header}", tetapi kolomnya tidak berisi satu angka pun ({rows} baris). Isi nilainya, atau tulis bahwa pembandingnya tidak ada.',
    en: 'The title promises "{header}", but its column holds no figure at all ({rows} rows). Fill it in, or say that there is nothing to compare with.',
  },
  'empty-column.figures': {
    id: 'Kolom "{header}" tidak berisi satu nilai pun ({rows} baris), padahal kolom lain terisi. Isi nilainya, atau hapus kolomnya.',
    en: 'Column "{header}" holds no value at all ({rows} rows), while others are filled. Fill it in, or remove the column.',
  },
  'rule.missing-value': { id: 'Sel kosong', en: 'Empty cell' },
  'missing-value.cell': {
    id: 'Kolom "{header}" kosong pada baris "{label}", padahal sel lain yang berkaitan terisi ({filled} baris lain di kolom ini). Isi nilainya, atau tulis N/A bila memang tidak ada.',
    en: 'Column "{header}" is empty on row "{label}", while the cells that go with it are filled ({filled} other rows of this column). Fill it in, or write N/A if there is none.',
  },
  'missing-value.beside': {
    id: '"{label}" mempunyai {otherHeader} {other}, tetapi {header} tidak diisi ("{printed}"). Tulis angkanya, atau 0 bila memang nol.',
    en: '"{label}" has {otherHeader} {other}, but {header} is not given ("{printed}"). Write the figure, or 0 if it is nought.',
  },
  'missing-value.total': {
    id: 'Tabel ini tidak punya baris jumlah. Jumlah {header} dari {rows} baris adalah {sum}. Tambahkan baris JUMLAH.',
    en: 'This table has no total row. The sum of {header} over {rows} rows is {sum}. Add a total row.',
  },
  'rule.missing-target': { id: 'Program tanpa target', en: 'Program without a target' },
  'missing-target.program': {
    id: '"{label}" mempunyai {otherHeader} {other}, tetapi {header} kosong. Isi target Renstra, atau jelaskan mengapa program ini tidak ada di Renstra.',
    en: '"{label}" has {otherHeader} {other}, but {header} is empty. Fill in the target, or explain why the program is not in the plan.',
  },
  'rule.incomplete-row': { id: 'Baris tanpa nama', en: 'Row without a name' },
  'incomplete-row.no-name': {
    id: 'Baris ini berisi {figures} tetapi tidak menyebut nama di kolom "{header}". Tulis namanya.',
    en: 'This row holds {figures} but names nothing in column "{header}". Write its name.',
  },
  'rule.null-representation-inconsistent': { id: 'Cara menulis tidak ada nilai bercampur', en: 'Mixed ways of writing no value' },
  'null-representation-inconsistent.column': {
    id: 'Kolom "{header}" menulis tidak ada nilai dengan beberapa cara: {ways}. Pakai satu cara.',
    en: 'Column "{header}" writes no value in several ways: {ways}. Use one.',
  },
  'rule.misaligned-row': { id: 'Nilai di kolom yang salah', en: 'Value in the wrong column' },
  'misaligned-row.orphan': {
    id: 'Angka {printed} berdiri di kolom "{header}" pada baris tanpa nama dan tanpa angka lain. Pindahkan ke baris dan kolomnya, atau hapus.',
    en: 'The figure {printed} stands in column "{header}" on a row without a name or another figure. Move it to its row and column, or delete it.',
  },
  'misaligned-row.figure-in-text': {
    id: 'Kolom "{header}" berisi angka {printed}, sedangkan kolom "{otherHeader}" berisi "{other}". Isi baris ini tampaknya bergeser. Geser kembali ke kolomnya.',
    en: 'Column "{header}" holds the figure {printed}, while column "{otherHeader}" holds "{other}". The row seems to have shifted. Move it back to its columns.',
  },
  'misaligned-row.name-in-figures': {
    id: 'Kolom "{header}" berisi nama "{printed}", sedangkan kolom "{otherHeader}" kosong. Isi baris ini tampaknya bergeser. Geser kembali ke kolomnya.',
    en: 'Column "{header}" holds the name "{printed}", while column "{otherHeader}" is empty. The row seems to have shifted. Move it back to its columns.',
  },
  'rule.missing-indicator-in-table': { id: 'Indikator tidak ada di tabel', en: 'Indicator missing from the table' },
  'missing-indicator-in-table.agreement': {
    id: '{count} indikator yang diukur pada lembar "{otherSheet}" tidak ada di perjanjian kinerja ini ({rows} indikator): {names}. Tambahkan barisnya, atau jelaskan mengapa diukur tanpa diperjanjikan.',
    en: '{count} indicator(s) measured on sheet "{otherSheet}" are not in this performance agreement ({rows} indicators): {names}. Add the row, or explain why it is measured without being agreed.',
  },
  'missing-indicator-in-table.found': {
    id: 'Tabel ini memuat {rows} indikator; {count} indikator yang ada di {tables} tabel lain tidak ada di sini: {names} (lihat lembar "{otherSheet}"). Tambahkan barisnya, atau jelaskan mengapa tidak disajikan.',
    en: 'This table has {rows} indicators; {count} that {tables} other table(s) hold are not here: {names} (see sheet "{otherSheet}"). Add the row, or explain why it is left out.',
  },
  'missing-indicator-in-table.ends-early': {
    id: 'Tabel ini terputus sesudah "{last}": {count} indikator berikutnya, yang ada di {tables} tabel lain, tidak tersaji: {names} (lihat lembar "{otherSheet}"). Lengkapi tabelnya.',
    en: 'This table breaks off after "{last}": the next {count} indicators, which {tables} other table(s) hold, are not shown: {names} (see sheet "{otherSheet}"). Complete the table.',
  },
} as const satisfies MessageTable;

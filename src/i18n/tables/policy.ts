import type { MessageTable } from '../message-table';

/** The sheet Pengaturan Kinerja: what it prints, and what is told of its cells. */
export const policyMessages = {
  'policy.title': { id: 'Pengaturan Kinerja', en: 'Performance Settings' },
  'policy.header.setting': { id: 'Pengaturan', en: 'Setting' },
  'policy.header.content': { id: 'Isi', en: 'Content' },
  'policy.header.meaning': { id: 'Keterangan', en: 'Meaning' },
  'policy.cap': { id: 'Batas capaian', en: 'Cap on capaian' },
  'policy.cap.meaning': {
    id: 'Capaian tertinggi yang dihitung: sebuah persentase seperti 120%, atau kata {open}.',
    en: 'The highest capaian that counts: a percentage such as 120%, or the word {open}.',
  },
  'policy.zero': { id: 'Target nol', en: 'Zero target' },
  'policy.zero.meaning': {
    id: 'Bila target 0. {none}: tidak dihitung. {hundred}: 100% bila realisasi juga 0. {cap}: sebesar batas capaian bila realisasi di atas 0.',
    en: 'When the target is 0. {none}: not computed. {hundred}: 100% when realisasi is 0 too. {cap}: the cap when realisasi is above 0.',
  },
  'policy.polarity': { id: 'Polaritas umum', en: 'Usual direction' },
  'policy.polarity.meaning': {
    id: 'Rumusnya {formula}, kecuali bagi indikator yang polaritasnya ditetapkan sendiri. Diubah di panel Kinerja, bagian Kenali.',
    en: 'Its formula is {formula}, except for indicators with a direction of their own. Changed in the Kinerja pane, under Kenali.',
  },
  'policy.scale': { id: 'Skala kategori', en: 'Category scale' },
  'policy.scale.meaning': {
    id: 'Skala bawaan dipilih di panel Kinerja, bagian Hitung. Bila tabel di bawah diubah, tulis nama skala Anda sendiri di sini.',
    en: 'A built-in scale is chosen in the Kinerja pane, under Hitung. Where the table below is changed, write the name of your own scale here.',
  },
  'policy.source': { id: 'Sumber skala', en: 'Source of the scale' },
  'policy.scale.named': { id: '{id} · {name}', en: '{id} · {name}' },
  'policy.scale.label': { id: 'Kategori', en: 'Category' },
  'policy.scale.above': { id: 'Lebih dari', en: 'Above' },
  'policy.scale.from': { id: 'Mulai', en: 'From' },
  'policy.scale.below': { id: 'Kurang dari', en: 'Below' },
  'policy.scale.to': { id: 'Sampai dengan', en: 'Up to' },
  'policy.scale.own-id': { id: 'sendiri', en: 'own' },
  'policy.scale.own': { id: 'Skala sendiri', en: 'Own scale' },
  'policy.scale.own-source': { id: 'lembar {sheet}', en: 'sheet {sheet}' },
  'policy.note.live': {
    id: 'Sel berwarna boleh diubah: semua rumus yang memakai {names} dihitung ulang. Judul dan catatan lembar laporan mengikuti setelah lembar itu dibuat lagi.',
    en: 'Shaded cells may be changed: every formula that uses {names} is computed again. Titles and notes of report sheets follow when those are made again.',
  },
  'policy.note.bands': {
    id: 'Kategori ditambah pada baris kosong tabel; urutannya bebas. Batas terluar termasuk kategorinya. Ujung tanpa batas ditulis {open}.',
    en: 'Categories are added in the empty rows of the table, in any order. The outermost bounds belong to their categories. An end without a limit is written {open}.',
  },
  'policy.note.unverified': {
    id: 'Skala {scale} belum diverifikasi pada peraturannya.',
    en: 'Scale {scale} has not been verified in its regulation.',
  },
  'policy.fault.cap': {
    id: 'Batas capaian di lembar {sheet} belum dapat dipakai. {reason} Sampai diperbaiki, batas yang terakhir yang berlaku.',
    en: 'The cap on sheet {sheet} cannot be used yet. {reason} Until it is put right, the last cap holds.',
  },
  'policy.fault.zeroTarget': {
    id: 'Aturan target nol di lembar {sheet} belum dapat dipakai. {reason} Sampai diperbaiki, aturan yang terakhir yang berlaku.',
    en: 'The rule for a zero target on sheet {sheet} cannot be used yet. {reason} Until it is put right, the last rule holds.',
  },
  'policy.fault.scale': {
    id: 'Tabel skala di lembar {sheet} belum dapat dipakai. {reason} Sampai diperbaiki, skala {held} yang berlaku.',
    en: 'The table of the scale on sheet {sheet} cannot be used yet. {reason} Until it is put right, scale {held} holds.',
  },
  'policy.fault.scale-name': {
    id: 'Lembar {sheet} menyebut skala {named}, tetapi tabelnya lain. Yang berlaku tabel itu, sebagai skala sendiri. Tulis namanya, atau pilih skala {named} di panel.',
    en: 'Sheet {sheet} names scale {named}, but its table says something else. The table holds, as a scale of its own. Write its name, or choose scale {named} in the pane.',
  },
  'policy.fault.name-gone': {
    id: 'Nama {name} tidak ada lagi pada buku kerja ini. Buat lembarnya lagi.',
    en: 'The name {name} is gone from this workbook. Make the sheet again.',
  },
  'policy.fault.shows-error': { id: 'Selnya menampilkan {error}.', en: 'Its cell shows {error}.' },
  'policy.fault.not-computed': { id: 'Isi selnya belum dihitung.', en: 'Its cell has not been computed yet.' },
} as const satisfies MessageTable;

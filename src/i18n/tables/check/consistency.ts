import type { MessageTable } from '../../message-table';

/** Findings where tables of one workbook disagree: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const consistencyFindingMessages = {
  'rule.target-differs-between-tables': { id: 'Target berbeda antartabel', en: 'Target differs between tables' },
  'target-differs-between-tables.found': {
    id: 'Target {year} indikator "{indicator}" di sini {value}, tetapi {other} pada lembar "{otherSheet}" ({count} tabel). Samakan, atau jelaskan perubahannya.',
    en: 'The {year} target of "{indicator}" is {value} here but {other} on sheet "{otherSheet}" ({count} tables). Make them equal, or explain the change.',
  },
  'target-differs-between-tables.alike-name': {
    id: 'Target {year} indikator "{indicator}" di sini {value}; indikator serupa "{otherIndicator}" pada lembar "{otherSheet}" bertarget {other}. Pastikan apakah keduanya indikator yang sama.',
    en: 'The {year} target of "{indicator}" is {value} here; the similar "{otherIndicator}" on sheet "{otherSheet}" has {other}. Decide whether they are the same indicator.',
  },
  'target-differs-between-tables.unreadable': {
    id: 'Target {year} indikator "{indicator}" di sini tertulis "{value}", tetapi "{other}" pada lembar "{otherSheet}"; keduanya tidak terbaca sebagai angka. Tulis satu angka yang benar di semua tabel.',
    en: 'The {year} target of "{indicator}" reads "{value}" here but "{other}" on sheet "{otherSheet}"; neither is a number. Write the one right figure in every table.',
  },
  'rule.realisasi-differs-between-tables': { id: 'Realisasi berbeda antartabel', en: 'Realisasi differs between tables' },
  'realisasi-differs-between-tables.found': {
    id: 'Realisasi {year} indikator "{indicator}" di sini {value}, tetapi {other} pada lembar "{otherSheet}" ({count} tabel). Pakai satu angka yang didukung data.',
    en: 'The {year} realisasi of "{indicator}" is {value} here but {other} on sheet "{otherSheet}" ({count} tables). Use the one figure the data support.',
  },
  'realisasi-differs-between-tables.alike-name': {
    id: 'Realisasi {year} indikator "{indicator}" di sini {value}; indikator serupa "{otherIndicator}" pada lembar "{otherSheet}" mencatat {other}. Pastikan apakah keduanya indikator yang sama.',
    en: 'The {year} realisasi of "{indicator}" is {value} here; the similar "{otherIndicator}" on sheet "{otherSheet}" has {other}. Decide whether they are the same indicator.',
  },
  'realisasi-differs-between-tables.unreadable': {
    id: 'Realisasi {year} indikator "{indicator}" di sini tertulis "{value}", tetapi "{other}" pada lembar "{otherSheet}"; keduanya tidak terbaca sebagai angka. Tulis satu angka yang benar di semua tabel.',
    en: 'The {year} realisasi of "{indicator}" reads "{value}" here but "{other}" on sheet "{otherSheet}"; neither is a number. Write the one right figure in every table.',
  },
  'realisasi-differs-between-tables.total-of-entity': {
    id: 'Jumlah kolom "{header}" untuk {entity} di sini {value}, tetapi baris {entity} pada lembar "{otherSheet}" (kolom "{otherHeader}") mencatat {other}. Pakai satu angka yang didukung data.',
    en: 'The total of column "{header}" for {entity} is {value} here, but the row {entity} on sheet "{otherSheet}" (column "{otherHeader}") has {other}. Use the one figure the data support.',
  },
  'realisasi-differs-between-tables.entity': {
    id: 'Kolom "{header}" untuk {entity} di sini {value}, tetapi {other} pada lembar "{otherSheet}" (kolom "{otherHeader}"). Pakai satu angka yang didukung data.',
    en: 'Column "{header}" has {value} for {entity} here, but {other} on sheet "{otherSheet}" (column "{otherHeader}"). Use the one figure the data support.',
  },
  'realisasi-differs-between-tables.entity-year-unknown': {
    id: 'Kolom "{header}" untuk {entity} di sini {value}, sedangkan lembar "{otherSheet}" (kolom "{otherHeader}") mencatat {other}. Tahun data keduanya tidak sama-sama disebut: pastikan tahunnya, lalu samakan angkanya atau tulis tahunnya.',
    en: 'Column "{header}" has {value} for {entity} here, while sheet "{otherSheet}" (column "{otherHeader}") has {other}. The two do not both state their year: settle it, then make the figures equal or write the years.',
  },
  'rule.capaian-differs-between-tables': { id: 'Capaian berbeda antartabel', en: 'Capaian differs between tables' },
  'capaian-differs-between-tables.found': {
    id: 'Capaian {year} indikator "{indicator}" di sini {value}, tetapi {other} pada lembar "{otherSheet}" ({count} tabel). Hitung ulang dari target dan realisasi, lalu samakan.',
    en: 'The {year} capaian of "{indicator}" is {value} here but {other} on sheet "{otherSheet}" ({count} tables). Work it out again from target and realisasi and make them equal.',
  },
  'capaian-differs-between-tables.alike-name': {
    id: 'Capaian {year} indikator "{indicator}" di sini {value}; indikator serupa "{otherIndicator}" pada lembar "{otherSheet}" mencatat {other}. Pastikan apakah keduanya indikator yang sama.',
    en: 'The {year} capaian of "{indicator}" is {value} here; the similar "{otherIndicator}" on sheet "{otherSheet}" has {other}. Decide whether they are the same indicator.',
  },
  'rule.unit-differs-between-tables': { id: 'Satuan berbeda antartabel', en: 'Unit differs between tables' },
  'unit-differs-between-tables.found': {
    id: 'Satuan indikator "{indicator}" di sini "{unit}", tetapi "{other}" pada lembar "{otherSheet}" ({count} tabel). Pakai satu satuan di semua tabel.',
    en: 'The unit of "{indicator}" is "{unit}" here but "{other}" on sheet "{otherSheet}" ({count} tables). Use one unit in every table.',
  },
  'rule.duplicated-row': { id: 'Baris ganda', en: 'Row entered twice' },
  'duplicated-row.found': {
    id: 'Baris {row} ("{name}") sama dengan baris {first}, nama dan semua angkanya. Hapus salah satu bila terketik dua kali; bila bukan, tulis pembedanya.',
    en: 'Row {row} ("{name}") repeats row {first}, name and figures. Delete one if it was typed twice; if not, write what tells them apart.',
  },
  'rule.duplicate-indicator': { id: 'Nama yang sama dua kali dalam satu tabel', en: 'Same name twice in one table' },
  'duplicate-indicator.found': {
    id: '"{name}" tertulis di baris {first} dengan angka {others} dan lagi di baris {row} dengan angka {figures}. Tentukan mana yang berlaku, atau tulis pembedanya pada nama.',
    en: '"{name}" stands in row {first} with {others} and again in row {row} with {figures}. Decide which holds, or write what tells them apart in the name.',
  },
  'rule.budget-views-differ': { id: 'Jumlah anggaran berbeda antar tabel', en: 'Budget totals differ between tables' },
  'budget-views-differ.pagu': {
    id: 'Pagu {year} di tabel ini berjumlah {own}, sedangkan pada lembar "{otherSheet}" {other} (selisih {difference}). Anggaran yang sama seharusnya berjumlah sama bagaimanapun dirinci. Periksa, atau jelaskan bedanya.',
    en: 'Pagu {year} totals {own} in this table, but {other} on sheet "{otherSheet}" (difference {difference}). One budget should have one total however it is divided. Check, or explain the difference.',
  },
  'budget-views-differ.realisasi-anggaran': {
    id: 'Realisasi anggaran {year} di tabel ini berjumlah {own}, sedangkan pada lembar "{otherSheet}" {other} (selisih {difference}). Anggaran yang sama seharusnya berjumlah sama bagaimanapun dirinci. Periksa, atau jelaskan bedanya.',
    en: 'Realisasi {year} totals {own} in this table, but {other} on sheet "{otherSheet}" (difference {difference}). One budget should have one total however it is divided. Check, or explain the difference.',
  },
} as const satisfies MessageTable;

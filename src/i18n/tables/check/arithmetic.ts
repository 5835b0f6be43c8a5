import type { MessageTable } from '../../message-table';

/** Findings whose figures do not give each other: the fact with its own value, what was expected and how, what to do. Keys are `rule-id.case`; `rule.id` is the short name. */
export const arithmeticFindingMessages = {
  'rule.capaian-mismatch': { id: 'Capaian tidak sama dengan hitungan', en: 'Capaian differs from the arithmetic' },
  'capaian-mismatch.found': {
    id: 'Capaian tercetak {printed}. Dari target dan realisasi pada baris ini hasilnya {expected}. Ganti dengan rumus, atau terima dengan alasan.',
    en: 'The printed capaian is {printed}. Target and realisasi of this row give {expected}. Replace it with the formula, or accept it with a reason.',
  },
  'capaian-mismatch.unsure-basis': {
    id: 'Capaian tercetak {printed}. Tidak satu pun cara yang lazim (target periode, target setahun, kumulatif, target akhir renstra) memberikannya; dengan target dan realisasi terdekat hasilnya {expected}. Pastikan target mana yang menjadi pembagi.',
    en: 'The printed capaian is {printed}. None of the usual ways (target of the period, of the year, cumulative, end of the renstra) gives it; the nearest target and realisasi give {expected}. Decide which target it is measured against.',
  },
  'capaian-mismatch.other-basis': {
    id: 'Capaian tercetak {printed} dihitung terhadap target yang lain daripada baris lain di kolom ini; dengan cara kolom itu hasilnya {expected}. Samakan pembaginya, atau jelaskan.',
    en: 'The printed capaian {printed} is measured against another target than the other rows of this column; in the way of the column it is {expected}. Use one target throughout, or explain.',
  },
  'capaian-mismatch.range': {
    id: 'Capaian tercetak {printed}, padahal targetnya rentang atau batas. Terhadap batas terdekat hasilnya {expected}. Ganti, atau tuliskan cara menghitungnya.',
    en: 'The printed capaian is {printed} although the target is a range or a limit. Against the nearer limit it is {expected}. Replace it, or write down how it was worked out.',
  },
  'capaian-mismatch.either-polarity': {
    id: 'Capaian tercetak {printed} tidak sesuai dengan rumus mana pun, baik makin tinggi makin baik ({expected}) maupun makin rendah makin baik. Tetapkan polaritasnya, lalu hitung ulang.',
    en: 'The printed capaian {printed} fits no formula, neither higher is better ({expected}) nor lower is better. Set the polarity, then work it out again.',
  },
  'capaian-mismatch.total': {
    id: 'Capaian pada baris jumlah tercetak {printed}. Jumlah realisasi dibagi jumlah target memberikan {expected}, dan rata-rata capaian di atasnya pun bukan angka ini. Ganti dengan rumus.',
    en: 'The capaian on the total row is printed {printed}. Total realisasi divided by total target gives {expected}, and it is not the mean of the capaian above either. Replace it with the formula.',
  },
  'capaian-mismatch.no-realisasi': {
    id: 'Capaian tercetak {printed}, padahal realisasinya ditulis "{written}". Isi realisasinya, atau kosongkan capaiannya.',
    en: 'The printed capaian is {printed} although its realisasi is written as "{written}". Fill in the realisasi, or leave the capaian empty.',
  },
  'capaian-mismatch.empty-realisasi': {
    id: 'Capaian tercetak {printed}, padahal realisasinya kosong. Isi realisasinya, atau kosongkan capaiannya.',
    en: 'The printed capaian is {printed} although its realisasi is empty. Fill in the realisasi, or leave the capaian empty.',
  },
  'rule.wrong-polarity': { id: 'Polaritas capaian keliru', en: 'Capaian in the wrong direction' },
  'wrong-polarity.stated': {
    id: 'Capaian tercetak {printed} cocok dengan rumus polaritas "{polarity}", padahal tabel ini menyatakan "{stated}" yang memberikan {expected}. Hitung ulang, atau perbaiki kolom polaritas.',
    en: 'The printed capaian {printed} fits the formula of polarity "{polarity}", but this table states "{stated}", which gives {expected}. Work it out again, or correct the polarity column.',
  },
  'wrong-polarity.unstated': {
    id: 'Capaian tercetak {printed} tidak sesuai dengan polaritas yang dipakai ({expected}), tetapi cocok dengan rumus polaritas "{polarity}". Tetapkan polaritas indikator ini.',
    en: 'The printed capaian {printed} does not follow the polarity in use ({expected}) but fits the formula of polarity "{polarity}". Set the polarity of this indicator.',
  },
  'wrong-polarity.suspicious-name': {
    id: 'Capaian tercetak {printed} dihitung makin tinggi makin baik, padahal nama "{indicator}" biasanya makin rendah makin baik (hasilnya {expected}). Tetapkan polaritas indikator ini.',
    en: 'The printed capaian {printed} takes higher as better, but less of "{indicator}" is usually better (which gives {expected}). Set the polarity of this indicator.',
  },
  'rule.capaian-capped': { id: 'Capaian dibatasi', en: 'Capaian is capped' },
  'capaian-capped.alone': {
    id: 'Capaian tercetak {printed}, padahal realisasi mencapai {expected}. Tampaknya capaian dibatasi {cap}. Tetapkan batas capaian, atau ganti dengan rumus.',
    en: 'The printed capaian is {printed} although realisasi reached {expected}. It seems to be capped at {cap}. Set the cap, or replace it with the formula.',
  },
  'capaian-capped.practice': {
    id: 'Capaian tercetak {printed}, sedangkan realisasi mencapai {expected}. Sebanyak {count} baris kolom ini berhenti tepat di {cap}, jadi tampaknya itu batas yang dipakai. Tetapkan batas capaian dan tuliskan di bawah tabel.',
    en: 'The printed capaian is {printed} while realisasi reached {expected}. {count} rows of this column stop exactly at {cap}, so that seems to be the cap in use. Set the cap and state it under the table.',
  },
  'rule.zero-target': { id: 'Target nol', en: 'Zero target' },
  'zero-target.none': {
    id: 'Target 0 dengan realisasi {realisasi} tidak memberi capaian (tercetak: {capaian}). Tetapkan kebijakan target nol, atau jelaskan cara menghitungnya.',
    en: 'A target of 0 with realisasi {realisasi} gives no capaian (printed: {capaian}). Choose a policy for zero targets, or explain how it is worked out.',
  },
  'zero-target.hundred': {
    id: 'Target 0 dengan realisasi {realisasi} (capaian tercetak: {capaian}). Kebijakan yang dipakai: 100% hanya bila realisasi juga 0. Pastikan capaiannya mengikuti kebijakan itu.',
    en: 'A target of 0 with realisasi {realisasi} (printed capaian: {capaian}). The policy in use: 100% only when realisasi is 0 too. See that the capaian follows it.',
  },
  'zero-target.cap': {
    id: 'Target 0 dengan realisasi {realisasi} (capaian tercetak: {capaian}). Kebijakan yang dipakai: sebesar batas capaian bila realisasi di atas 0. Pastikan capaiannya mengikuti kebijakan itu.',
    en: 'A target of 0 with realisasi {realisasi} (printed capaian: {capaian}). The policy in use: the cap when realisasi is above 0. See that the capaian follows it.',
  },
  'rule.rounding-inconsistent': { id: 'Pembulatan tidak konsisten', en: 'Inconsistent rounding' },
  'rounding-inconsistent.last-place': {
    id: 'Capaian tercetak {printed}, sedangkan hitungan dari angka yang tercetak {expected}. Selisih sekecil ini dapat berasal dari pemotongan atau angka yang belum dibulatkan. Bulatkan dengan satu cara.',
    en: 'The printed capaian is {printed}, while the printed figures give {expected}. So small a difference can come from cutting off or from unrounded figures. Round in one way.',
  },
  'rounding-inconsistent.hidden-shortfall': {
    id: 'Capaian tercetak {printed}, padahal hitungannya {expected}: pembulatan membuat target yang belum tercapai tampak tercapai. Tulis dengan desimal.',
    en: 'The printed capaian is {printed} although it is {expected}: rounding makes a target that was not met look met. Print it with decimals.',
  },
  'rounding-inconsistent.between-tables': {
    id: 'Capaian ini tercetak {printed}, sedangkan pada lembar "{otherSheet}" tertulis {other}. Angkanya sama, pembulatannya berbeda. Samakan banyaknya desimal.',
    en: 'This capaian is printed as {printed}, but as {other} on sheet "{otherSheet}". The figure is the same, the rounding differs. Use the same number of decimals.',
  },
  'rule.copy-paste-leftover': { id: 'Sisa salin-tempel', en: 'Copy-paste leftover' },
  'copy-paste-leftover.capaian': {
    id: 'Capaian {printed} tercetak sama pada {count} tahun, padahal target dan realisasinya memberi {own}. Tampaknya tersalin dari tahun lain. Hitung ulang tiap tahun.',
    en: 'Capaian {printed} is printed for {count} years, although their target and realisasi give {own}. It seems copied from another year. Work out each year again.',
  },
  'copy-paste-leftover.year': {
    id: 'Target, realisasi, dan capaian {year} ({printed}) persis sama dengan tahun {otherYear}. Pastikan bukan salinan tahun lalu.',
    en: 'Target, realisasi and capaian of {year} ({printed}) are exactly those of {otherYear}. Make sure that they are not last year\'s, copied.',
  },
  'copy-paste-leftover.row': {
    id: 'Target, realisasi, dan capaian ({printed}) persis sama dengan indikator "{other}". Pastikan bukan salinan baris itu.',
    en: 'Target, realisasi and capaian ({printed}) are exactly those of "{other}". Make sure that they are not that row, copied.',
  },
  'rule.total-mismatch': { id: 'Jumlah tidak cocok', en: 'Total does not add up' },
  'total-mismatch.found': {
    id: 'Jumlah tercetak {printed}, sedangkan {count} rinciannya berjumlah {expected} (selisih {difference}). Periksa rincian yang kurang atau jumlah yang keliru.',
    en: 'The printed total is {printed}, but its {count} parts add up to {expected} (difference {difference}). Look for a missing part or a wrong total.',
  },
  'total-mismatch.damaged-part': {
    id: 'Jumlah tercetak {printed}. Satu rincian tidak terbaca: bila "{damaged}" berarti {assumed}, {count} rinciannya berjumlah {expected} (selisih {difference}); bacaan lain pun tidak cocok. Perbaiki rincian itu dulu.',
    en: 'The printed total is {printed}. One part cannot be read: if "{damaged}" means {assumed}, the {count} parts add up to {expected} (difference {difference}); no other reading fits either. Correct that part first.',
  },
  'total-mismatch.counted-twice': {
    id: 'Jumlah tercetak {printed} menghitung subjumlah dua kali, yaitu bersama rinciannya. Tanpa hitungan ganda jumlahnya {expected}. Jumlahkan subjumlahnya saja.',
    en: 'The printed total {printed} counts the subtotals twice, together with their own parts. Without that it is {expected}. Add up the subtotals only.',
  },
  'total-mismatch.stated-formula': {
    id: 'Angka tercetak {printed}. Menurut rumus pada baris nomor kolom ({formula}) hasilnya {expected}. Periksa angka-angkanya, atau ganti dengan rumus.',
    en: 'The printed figure is {printed}. By the formula in the row of column numbers ({formula}) it is {expected}. Check the figures, or replace it with a formula.',
  },
  'total-mismatch.year-of-periods': {
    id: 'Angka setahun tercetak {printed}. Dari periodenya jumlahnya {sum}, rata-ratanya {mean}, dan angka terakhirnya {last}; tidak satu pun cocok. Periksa cara menggabungkannya.',
    en: 'The yearly figure is {printed}. Its periods sum to {sum}, average {mean} and end at {last}; none of these fits. Check how they are combined.',
  },
  'total-mismatch.other-scale': {
    id: 'Jumlah tercetak {printed}, sedangkan rinciannya berjumlah {expected}: keduanya cocok bila salah satunya dibagi {factor}. Tulis jumlah dan rincian dalam satuan yang sama.',
    en: 'The printed total is {printed} while its parts add up to {expected}: they agree when one is divided by {factor}. Write the total and its parts in one unit.',
  },
  'rule.average-mismatch': { id: 'Rata-rata tidak cocok', en: 'Mean does not match' },
  'average-mismatch.found': {
    id: 'Rata-rata tercetak {printed}, sedangkan rata-rata {count} angkanya {expected}. Periksa angka yang dirata-ratakan, atau ganti dengan rumus.',
    en: 'The printed mean is {printed}, but the mean of its {count} figures is {expected}. Check the figures averaged, or replace it with a formula.',
  },
  'average-mismatch.found-both': {
    id: 'Rata-rata tercetak {printed}, sedangkan rata-rata {count} capaian tercetak {expected} dan rata-rata capaian yang dihitung ulang {recomputed}. Periksa angka yang dirata-ratakan, atau ganti dengan rumus.',
    en: 'The printed mean is {printed}, but the mean of {count} printed capaian is {expected} and that of the recomputed ones {recomputed}. Check the figures averaged, or replace it with a formula.',
  },
  'average-mismatch.recomputed-only': {
    id: 'Rata-rata tercetak {printed} hanya cocok dengan capaian yang dihitung ulang dari target dan realisasi ({recomputed}), tidak dengan {count} capaian yang tercetak pada lembar "{otherSheet}" ({expected}). Samakan dasarnya.',
    en: 'The printed mean {printed} fits only the capaian recomputed from target and realisasi ({recomputed}), not the {count} capaian printed on sheet "{otherSheet}" ({expected}). Use one basis.',
  },
  'average-mismatch.neither': {
    id: 'Rata-rata tercetak {printed} tidak cocok dengan {count} capaian sasaran ini pada lembar "{otherSheet}": rata-rata tercetak {expected}, dihitung ulang {recomputed}. Periksa dasar rata-rata ini.',
    en: 'The printed mean {printed} does not fit the {count} capaian of this sasaran on sheet "{otherSheet}": printed mean {expected}, recomputed {recomputed}. Check what it is the mean of.',
  },
  'rule.ikpa-mismatch': { id: 'Hitungan IKPA tidak cocok', en: 'IKPA does not compute' },
  'ikpa-mismatch.weighted': {
    id: 'Nilai akhir tercetak {printed}, sedangkan nilai dikali bobot adalah {expected}. Periksa nilai, bobot, atau hasilnya.',
    en: 'The printed nilai akhir is {printed}, but nilai times weight is {expected}. Check nilai, weight or result.',
  },
  'ikpa-mismatch.total': {
    id: 'Nilai total tercetak {printed}, sedangkan nilai akhir semua indikator berjumlah {expected}. Periksa indikator yang tidak terhitung.',
    en: 'The printed nilai total is {printed}, but the weighted indicators add up to {expected}. Look for an indicator left out.',
  },
  'ikpa-mismatch.konversi': {
    id: 'Konversi bobot tercetak {printed}, sedangkan bobot indikator yang bernilai berjumlah {expected}. Periksa bobotnya.',
    en: 'The printed konversi bobot is {printed}, but the weights of indicators with a nilai add up to {expected}. Check the weights.',
  },
  'ikpa-mismatch.akhir': {
    id: 'Nilai akhir tercetak {printed}, sedangkan nilai total dibagi konversi bobot adalah {expected}. Periksa pembagiannya.',
    en: 'The printed final nilai is {printed}, but nilai total divided by konversi bobot is {expected}. Check the division.',
  },
  'ikpa-mismatch.aspek': {
    id: 'Nilai aspek tercetak {printed}, sedangkan rata-rata nilai indikatornya {expected}. Periksa indikator aspek ini.',
    en: 'The printed nilai aspek is {printed}, but the mean of its indicators is {expected}. Check the indicators of this aspek.',
  },
  'rule.ikpa-weights': { id: 'Bobot IKPA lain dari peraturan', en: 'IKPA weight differs from the regulation' },
  'ikpa-weights.found': {
    id: 'Bobot "{indicator}" tercetak {printed}, sedangkan {regulation} menetapkan {expected}. Periksa bobotnya, atau terima dengan alasan bila ada penyesuaian.',
    en: 'The weight of "{indicator}" is {printed}, but {regulation} sets {expected}. Check the weight, or accept it with a reason if it was adjusted.',
  },
  'rule.logic-check': { id: 'Bagian melebihi keseluruhan', en: 'Part exceeds its whole' },
  'logic-check.over-pagu': {
    id: 'Realisasi {printed} melebihi pagunya, {whole}. Pastikan pagu setelah revisi, atau perbaiki realisasinya.',
    en: 'Realisasi {printed} exceeds its pagu, {whole}. Make sure of the revised pagu, or correct the realisasi.',
  },
  'logic-check.part-over-whole': {
    id: 'Bagian tercetak {printed}, melebihi keseluruhannya, {whole}. Periksa kedua angka, atau jelaskan bila dasarnya memang berbeda.',
    en: 'The part is {printed}, more than its whole, {whole}. Check both figures, or explain if they are counted differently.',
  },
  'rule.non-monotonic': { id: 'Angka kumulatif turun', en: 'Cumulative figure falls' },
  'non-monotonic.found': {
    id: 'Angka kumulatif tercetak {printed}, lebih kecil daripada periode sebelumnya, {previous}. Periksa apakah angka ini per periode, atau jelaskan koreksinya.',
    en: 'The cumulative figure is {printed}, less than the period before, {previous}. Check whether it is of one period only, or explain the correction.',
  },
  'rule.composite-mismatch': { id: 'Nilai gabungan tidak cocok', en: 'Composite does not compute' },
  'composite-mismatch.nka': {
    id: 'Nilai Kinerja Anggaran tercetak {printed}, sedangkan rata-rata nilai perencanaan (SMART) dan pelaksanaan (IKPA) adalah {expected}. Periksa ketiga angkanya, atau ganti dengan rumus.',
    en: 'The printed NKA is {printed}, but the mean of perencanaan (SMART) and pelaksanaan (IKPA) is {expected}. Check the three figures, or replace it with a formula.',
  },
  'composite-mismatch.akip': {
    id: 'Nilai AKIP tercetak {printed}, sedangkan komponennya berjumlah {expected}. Periksa komponen dan jumlahnya, atau ganti dengan rumus.',
    en: 'The printed nilai AKIP is {printed}, but its components add up to {expected}. Check components and total, or replace it with a formula.',
  },
  'rule.count-mismatch': { id: 'Banyaknya tidak cocok', en: 'Count does not match' },
  'count-mismatch.rows': {
    id: 'Tertulis {stated} {noun}, sedangkan tabelnya memuat {count}. Perbaiki angkanya, atau lengkapi barisnya.',
    en: 'The text says {stated} {noun}, but the table has {count}. Correct the number, or complete the rows.',
  },
  'count-mismatch.summary': {
    id: 'Tertulis {stated} indikator untuk "{name}", sedangkan pada lembar "{otherSheet}" ada {count}. Hitung ulang ringkasan ini, atau sebutkan tabel yang dihitung.',
    en: 'The summary says {stated} indicators of "{name}", but sheet "{otherSheet}" has {count}. Count again, or say which table was counted.',
  },
  'rule.efisiensi-mismatch': { id: 'Efisiensi tidak cocok', en: 'Efisiensi does not match' },
  'efisiensi-mismatch.found': {
    id: 'Efisiensi tercetak {printed}, sedangkan dengan cara yang dipakai baris lain hasilnya {expected}. Periksa capaian, serapan, dan hasilnya, atau ganti dengan rumus.',
    en: 'The printed efisiensi is {printed}, but worked out like the other rows it is {expected}. Check capaian, serapan and the result, or replace it with a formula.',
  },
  'efisiensi-mismatch.unspent': {
    id: 'Efisiensi tercetak {printed} dihitung sebagai 100% dikurangi serapan, padahal targetnya tidak tercapai. Sisa anggaran bukan efisiensi; capaian dikurangi serapan adalah {expected}. Hitung ulang, atau jelaskan.',
    en: 'The printed efisiensi {printed} is 100% less serapan, although the target was not met. Unspent money is no efisiensi; capaian less serapan is {expected}. Work it out again, or explain.',
  },
  'efisiensi-mismatch.out-of-scale': {
    id: 'Nilai efisiensi tercetak {printed}, di luar skala 0-100%. Dengan efisiensi dibatasi 20% ke atas dan ke bawah hasilnya {expected}. Periksa rumusnya.',
    en: 'The printed nilai efisiensi is {printed}, outside its scale 0-100%. With efisiensi confined to 20% either way it is {expected}. Check the formula.',
  },
  'efisiensi-mismatch.nilai': {
    id: 'Nilai efisiensi tercetak {printed}, sedangkan dari efisiensi pada baris ini hasilnya {expected}. Periksa rumusnya.',
    en: 'The printed nilai efisiensi is {printed}, but the efisiensi of this row gives {expected}. Check the formula.',
  },
  'rule.sisa-mismatch': { id: 'Sisa atau selisih tidak cocok', en: 'Remainder or difference does not match' },
  'sisa-mismatch.difference': {
    id: 'Selisih tercetak {printed}, sedangkan "{from}" dikurangi "{less}" pada baris ini adalah {expected}. Periksa ketiga angkanya, atau ganti dengan rumus.',
    en: 'The printed difference is {printed}, but "{from}" less "{less}" in this row is {expected}. Check the three figures, or replace it with a formula.',
  },
  'sisa-mismatch.found': {
    id: 'Sisa tercetak {printed}, sedangkan pagu dikurangi realisasi adalah {expected}. Periksa ketiga angkanya, atau ganti sisa dengan rumus.',
    en: 'The printed remainder is {printed}, but pagu less realisasi is {expected}. Check the three figures, or replace the remainder with a formula.',
  },
  'rule.percent-mismatch': { id: 'Persentase tidak cocok', en: 'Percentage does not match' },
  'percent-mismatch.found': {
    id: 'Persentase tercetak {printed}. Realisasi dibagi pagu adalah {expected}. Ganti dengan rumus, atau terima dengan alasan.',
    en: 'The printed percentage is {printed}. Realisasi divided by pagu is {expected}. Replace it with a formula, or accept it with a reason.',
  },
  'percent-mismatch.learnt': {
    id: 'Persentase tercetak {printed}. Baris lain di kolom ini dihitung sebagai {formula}; pada baris ini hasilnya {expected}. Ganti dengan rumus, atau terima dengan alasan.',
    en: 'The printed percentage is {printed}. The other rows of this column are {formula}; this row gives {expected}. Replace it with a formula, or accept it with a reason.',
  },
  'percent-mismatch.capped': {
    id: 'Persentase tercetak {printed}, padahal hitungannya {expected}. Tampaknya dibatasi 100%. Sebutkan batas itu, atau ganti dengan rumus.',
    en: 'The printed percentage is {printed} although the arithmetic gives {expected}. It seems to be capped at 100%. State the cap, or replace it with a formula.',
  },
  'percent-mismatch.mean-of-rows': {
    id: 'Persentase pada baris jumlah tercetak {printed}, yaitu rata-rata persentase di atasnya. Dari jumlahnya sendiri hasilnya {expected}. Bagi jumlah dengan jumlah.',
    en: 'The percentage of the total row is {printed}, the mean of the percentages above it. The totals themselves give {expected}. Divide total by total.',
  },
  'percent-mismatch.sum-of-rows': {
    id: 'Persentase pada baris jumlah tercetak {printed}, yaitu penjumlahan persentase di atasnya. Dari jumlahnya sendiri hasilnya {expected}. Bagi jumlah dengan jumlah.',
    en: 'The percentage of the total row is {printed}, the sum of the percentages above it. The totals themselves give {expected}. Divide total by total.',
  },
  'percent-mismatch.other-half': {
    id: 'Persentase tercetak {printed} membagi "{part}" dengan "{other}", padahal keduanya bersama-sama membentuk keseluruhan. Terhadap keseluruhan hasilnya {expected}. Periksa pembaginya.',
    en: 'The printed percentage {printed} divides "{part}" by "{other}", although both together make the whole. Of the whole it is {expected}. Check the divisor.',
  },
} as const satisfies MessageTable;

/** Made from the pages of docs/aturan by `npm run rules-index`: change those. */
export const ruleHelp: Readonly<Record<string, { readonly found: string; readonly mistaken: string; readonly english: string }>> = {
  "ambiguous-separator": {
    found: "Angka yang titik atau komanya dapat dibaca dua cara, seperti “49,362” yang bisa berarti 49.362 atau 49,362, dan angka yang seluruhnya ditulis cara Inggris seperti “19,021,386,000”. Sederet sel yang sama dilaporkan sebagai satu temuan. Temuan menjadi galat bila buku kerja sendiri membuktikan bahwa koma itu pemisah ribuan: tabel lain menulis angka yang sama dengan titik, tabel itu menulis desimalnya dengan titik, atau yang dihitung adalah orang atau barang yang tidak mungkin berdesimal. Selain itu temuan berupa peringatan dan menampilkan kedua bacaannya.",
    mistaken: "Bila kolom memang memuat tiga desimal, misalnya nilai tukar atau hasil timbangan, peringatan boleh diterima. Angka yang sama di tabel lain dapat saja kebetulan; galat hanya diberikan untuk angka lima digit atau lebih.",
    english: "Figures whose dots and commas allow two readings, and columns written the English way. A run of cells is one finding. It is an error where the workbook proves that the comma groups thousands (the same figure grouped by dots elsewhere, dot decimals in the same table, or counts of whole things), a warning otherwise.",
  },
  "average-mismatch": {
    found: "Baris Rata-rata yang tidak sama dengan rata-rata angka di atasnya, dan rata-rata capaian per sasaran yang tidak sama dengan capaian indikator sasaran itu di tabel lain pada tahun yang sama. Semua cara yang lazim dicoba lebih dulu: seluruh baris atau satu bagian, rata-rata dari rata-rata, capaian tercetak atau dihitung ulang, dibatasi 100, 110, atau 120 sebelum dirata-ratakan, dengan atau tanpa yang kosong.",
    mistaken: "Rata-rata itu berbobot, atau meliputi indikator yang tidak ada dalam tabel. Bila tabel mempunyai kolom bobot, atau ada angka yang kosong atau tidak terbaca, temuan hanya peringatan. Rata-rata per sasaran selalu peringatan, karena tabel asalnya terpisah.",
    english: "A printed mean its figures do not give: mean rows under a column (error when everything is readable and unweighted), and means per sasaran beside the indicators of that sasaran elsewhere in the workbook (warning, with the printed and the recomputed mean). Every usual way of averaging is tried first.",
  },
  "band-overlap-or-gap": {
    found: "Skala kategori yang tercetak memberi sebuah nilai dua kategori, atau tidak satu pun. Termasuk batas yang tertutup oleh tidak satu kategori pun, rentang yang tidak terbaca, dan skala yang berakhir di 100 padahal buku kerja memuat capaian di atasnya.",
    mistaken: "Bila naskah menjelaskan aturan pembulatan sebelum penggolongan. Celah selebar angka terakhir (76,60 / 76,61) hanya diberitahukan.",
    english: "A printed scale that gives a value two categories or none, that has a range which cannot be read, or that ends at 100 while the workbook holds capaian above it. Correct the bounds, or state how values are rounded.",
  },
  "budget-views-differ": {
    found: "Anggaran satu tahun yang dirinci dengan beberapa cara (jenis belanja, kewenangan, program) dengan jumlah pagu atau realisasi yang berbeda. Hanya tabel realisasi anggaran yang utuh, dalam rupiah penuh, dan berselisih kurang dari 20% yang dibandingkan.",
    mistaken: "Tabel memuat pagu sebelum dan sesudah revisi, satu bagian dari anggaran, atau satuan kerja yang lain. Tabel dengan nama unit yang berbeda, tabel periode, tabel awal atau perubahan, dan daftar pagu pada perjanjian kinerja tidak dibandingkan.",
    english: "One year's budget divided in several ways whose totals of pagu or realisasi differ. Only whole tables of full rupiah with both pagu and realisasi, no other unit, period or edition, and less than 20% apart are compared. Always a warning.",
  },
  "capaian-capped": {
    found: "Capaian yang tercetak berhenti tepat di salah satu batas yang lazim (100, 110, 120, 125, 150, atau 200%), padahal realisasinya mencapai lebih. Bila sedikitnya dua baris kolom itu berhenti di batas yang sama dan tidak ada yang melewatinya, batas itu dianggap kebiasaan instansi dan hanya diberitahukan.",
    mistaken: "Bila angka bulat itu salah ketik yang kebetulan sama dengan batas. Bila kolom yang sama memuat capaian di atas batas itu, capaian tersebut dilaporkan sebagai “Capaian tidak sama dengan hitungan”.",
    english: "A capaian exactly at a usual cap although more was reached. Where a column keeps the cap it is the agency's practice (info); alone it is a question (warning). Set the cap in the settings and state it under the table, or replace the figure with the formula.",
  },
  "capaian-differs-between-tables": {
    found: "Capaian satu indikator pada satu tahun tertulis berbeda di dua tabel, dan perbedaan itu tidak dijelaskan oleh pembulatan, oleh batas capaian (misalnya 100% atau 120%), atau oleh target dan realisasi yang memang sudah berbeda. Tingkat kemajuan terhadap target akhir renstra bukan capaian tahun itu dan tidak dibandingkan. Bila kedua tabel memuat target dan realisasi, perhitungan masing-masing dinilai oleh aturan “Capaian tidak sama dengan hitungan”; aturan ini melaporkan sel yang tidak dapat dihitung dari barisnya sendiri.",
    mistaken: "Tabel ringkasan memakai rumus capaian lain (misalnya terhadap target akhir renstra) tanpa menyebutnya di judul kolom.",
    english: "Finds a capaian of one indicator and year that differs between tables beyond rounding and the usual caps, where the row itself holds no target and realisasi to judge it by.",
  },
  "capaian-extreme": {
    found: "Capaian di atas 200%, atau di bawah 1% tetapi bukan nol, yang memang diberikan oleh target dan realisasinya. Angkanya benar menurut hitungan, tetapi target mungkin terlalu rendah atau target dan realisasi memakai satuan yang berbeda.",
    mistaken: "Bila targetnya memang kecil dan tercapai berlipat, misalnya satu kegiatan menjadi sepuluh. Capaian yang tidak cocok dengan hitungannya sendiri tidak dilaporkan di sini.",
    english: "A capaian above 200% or below 1% that its own figures do give: the target was too low, or target and realisasi are in different units. Check both, or accept it with the explanation.",
  },
  "capaian-mismatch": {
    found: "Capaian yang tercetak tidak diberikan oleh target dan realisasinya dengan rumus mana pun yang lazim: realisasi ÷ target × 100, atau rumus makin rendah makin baik. Pada formulir triwulanan dicoba juga target setahun dan angka kumulatif; pada tabel renstra, target akhir renstra. Capaian yang tercetak padahal realisasinya \"N/A\" atau kosong juga ditanyakan. Capaian pada baris jumlah diperiksa juga: jumlah realisasi dibagi jumlah target, atau rata-rata capaian di atasnya.",
    mistaken: "Bila capaian dihitung terhadap angka yang tidak ada di tabel, misalnya target perubahan yang tidak dicetak. Selisih yang dapat berasal dari pembulatan, polaritas lain, batas capaian, atau skala persen tidak dilaporkan di sini, melainkan oleh aturan dengan nama itu. Bila cara menghitung kolom belum jelas, atau targetnya rentang, temuan hanya peringatan.",
    english: "A printed capaian that target and realisasi give by no formula in use: R/T, the two lower-is-better formulas, the yearly or cumulative target of a quarterly form, or the target at the end of the renstra. Rounding, another polarity, a cap and another percent scale are reported by the rules of those names. Replace it with the formula, or accept it with the basis of the figure.",
  },
  "capaian-over-100-outside-band": {
    found: "Capaian sebuah indikator, atau rata-rata per sasaran atau program, lebih tinggi daripada batas teratas skala kategori yang dicetak buku kerja ini. Capaian itu tidak mempunyai kategori.",
    mistaken: "Bila skala itu dimaksudkan untuk nilai lain, bukan capaian, atau bila naskah laporan sudah menetapkan bahwa di atas 100% masuk kategori teratas.",
    english: "A capaian, or a mean per sasaran or program, above the highest bound of the scale this workbook prints, so that it has no category. Open the upper bound, add a category, or cap the capaian and say so.",
  },
  "category-not-in-scale": {
    found: "Kategori yang tertulis di samping capaian tidak ada pada skala yang berlaku, atau bukan kategori yang diberikan skala untuk capaian itu. Skala yang berlaku ialah yang dicetak buku kerja; bila tidak ada, skala di pengaturan, asalkan kata-kata tabel memang kata-kata skala itu dan sebagian besar kategorinya mengikutinya.",
    mistaken: "Bila kategori ditetapkan sebelum atau sesudah pembulatan di sekitar batas: itu tidak dilaporkan. Bila buku kerja mencetak lebih dari satu skala capaian, atau rentang skalanya tumpang tindih di nilai itu, tidak ada yang dilaporkan.",
    english: "A category the scale in force does not have, or not the one it gives to the printed capaian. An error only when this workbook prints the scale and no rounding at a bound explains it. Correct the category or the capaian, or choose the scale in use.",
  },
  "composite-mismatch": {
    found: "Nilai Kinerja Anggaran (NKA) yang bukan rata-rata nilai perencanaan (SMART) dan pelaksanaan (IKPA) menurut PMK 62/2023, dan nilai AKIP yang bukan jumlah komponennya menurut PermenPANRB 88/2021. Ketiga nilai NKA, atau semua komponen AKIP, harus tercetak di tabel yang sama.",
    mistaken: "NKA dihitung dari angka yang belum dibulatkan, atau dengan bobot lain; bobot 60/40 dari aturan sebelumnya tidak dipersoalkan, dan untuk tahun sebelum 2023 temuannya peringatan. Komponen AKIP yang masing-masing berskala 0-100 tidak dijumlahkan.",
    english: "An NKA that is not the mean of perencanaan (SMART) and pelaksanaan (IKPA), or a nilai AKIP that is not the sum of its components, where all of them stand in one table. The earlier weights 60/40 are never accused, before 2023 it is only a warning, and components on a scale of 0-100 each are not added up.",
  },
  "copy-paste-leftover": {
    found: "Capaian yang sama tercetak pada dua tahun atau lebih, padahal target dan realisasi sedikitnya satu tahun memberi angka lain. Juga target, realisasi, dan capaian yang ketiganya persis sama dengan tahun sebelumnya atau dengan indikator lain.",
    mistaken: "Bila realisasi dua tahun memang sama. Karena itu angka yang sama persis tetapi cocok dengan hitungannya hanya diberitahukan, dan target yang tepat tercapai (100%) tidak dilaporkan.",
    english: "One printed capaian in several years although target and realisasi of at least one give another (warning), or three figures that repeat another year or another indicator (info). Work out each year again, or accept it when the years are truly alike.",
  },
  "count-mismatch": {
    found: "Banyaknya indikator, sasaran, program, atau wilayah yang tertulis pada baris di bawah tabel (\"Jumlah indikator: 26\") atau dalam judulnya (\"dari 26 indikator\"), padahal barisnya lain. Juga ringkasan yang menghitung indikator per kategori atau per sasaran, bila tabel capaian tahun itu memberi hitungan lain.",
    mistaken: "Angka itu menghitung tabel lain, gabungan beberapa tabel, atau indikator tanpa turunannya. Nama yang dua kali muncul, baris tersembunyi, dan tabel yang berbagi lembar sudah diperhitungkan; nomor tabel dan nomor sasaran bukan hitungan. Bila beberapa tabel capaian menghitung berbeda, ringkasan tidak dinilai. Bila nomor baris tidak ikut membuktikan, temuan hanya peringatan.",
    english: "A stated number of indicators, sasaran, programs or places, under a table or in its title, that the rows do not give; and a summary of indicators per kategori or sasaran that the capaian table of the year contradicts. Ordinals are no counts, names that occur twice, hidden rows and tables counted together are tried, and tables that count differently prove nothing.",
  },
  "currency-text": {
    found: "Jumlah rupiah yang diketik sebagai teks bersama “Rp”. Tampilannya benar, tetapi tidak ikut dijumlahkan.",
    mistaken: "Bila tabelnya hanya untuk dibaca dan tidak pernah dihitung.",
    english: "An amount typed as text with its Rp: it looks right and is not added up. The fix turns it into a number with a Rp format.",
  },
  "duplicate-header": {
    found: "Dua kolom angka dengan kepala yang persis sama dan tanpa tingkat kepala di atasnya yang membedakan. Pembaca tidak tahu kolom mana yang dimaksud.",
    mistaken: "Kolom kedua melayani kolom di sebelahnya, misalnya “%” atau “Satuan”; kolom seperti itu tidak diperiksa. Kepala yang digabung di atas dua kolom juga tidak.",
    english: "Two columns of figures under exactly the same words, with no tier above that tells them apart. Units, percentages, remarks, merged headers, and a year that breaks its run (see wrong-year) are left alone.",
  },
  "duplicate-indicator": {
    found: "Satu nama indikator (atau wilayah, kluster, program) tertulis dua kali dalam satu tabel dengan angka yang berbeda. Nama yang berulang di bawah sasaran, judul bagian, atau induk yang berbeda tidak dilaporkan, begitu pula baris yang berbeda tahun, periode, satuan, atau keterangan lainnya. Daftar anggaran tidak diperiksa oleh aturan ini.",
    mistaken: "Kedua baris memang berbeda, tetapi pembedanya (misalnya kluster) tidak tertulis pada nama maupun kolom mana pun.",
    english: "Finds a name that stands twice in one table under the same heading with different figures. Repeats under another sasaran, heading or parent, or with other words in any other column, are left alone.",
  },
  "duplicate-title": {
    found: "Dua tabel berbentuk sama menyebut indikator yang sama di judulnya, tetapi angkanya berbeda, dan angka salah satunya cocok dengan indikator lain. Judul itu kemungkinan tersalin dari tabel sebelumnya. Untuk pemeriksaan lain, tabel itu dibaca sebagai tabel indikator yang cocok angkanya.",
    mistaken: "Angka yang cocok kebetulan sama dengan realisasi indikator lain. Karena itu temuan ini hanya catatan.",
    english: "Finds two tables of the same shape whose titles name the same indicator although their figures differ, where the figures of one belong to another indicator: a title copied from the table before.",
  },
  "duplicated-numbering": {
    found: "Nomor baris yang berulang atau melompat, nomor kolom “(1)(2)” yang tidak urut, dan nomor tabel yang dipakai dua kali, menyimpang dari pola, atau melompati tabel tanpa nomor. Semuanya dicatat sebagai info.",
    mistaken: "Tabel adalah kutipan dari daftar yang lebih panjang. Daftar yang mulai lagi dari 1, nomor bertingkat, kode rekening, dan nomor yang berulang untuk sasaran yang sama tidak ditemukan.",
    english: "Row numbers that repeat or skip, bracketed column numbers out of order, and table numbers used twice, out of pattern, or skipping an unnumbered table. Lists that begin again at 1, nested numbers, account codes, numbers repeated for one sasaran, and continuations are left alone. Info only.",
  },
  "duplicated-row": {
    found: "Dua baris dalam satu tabel sama nama dan semua angkanya, di bawah judul bagian dan sasaran yang sama. Baris seperti itu biasanya terketik atau tersalin dua kali, dan ikut terhitung dua kali dalam jumlah dan rata-rata. Nomor urut dan keterangan tidak ikut dibandingkan.",
    mistaken: "Dua kegiatan yang memang sama nama dan kebetulan sama angkanya, tanpa pembeda yang tertulis.",
    english: "Finds two rows of one table with the same name and the same figures under the same heading: usually a row entered twice, counted twice in every total.",
  },
  "efisiensi-mismatch": {
    found: "Tingkat efisiensi yang tidak dihasilkan barisnya. Tiga cara yang lazim dicoba: capaian dikurangi serapan, 100% dikurangi serapan, dan E = (pagu × capaian − realisasi) ÷ (pagu × capaian) menurut PMK 214/2017; cara yang dipakai tabel dipelajari dari baris-barisnya. Juga 100% dikurangi serapan padahal target tidak tercapai, dan nilai efisiensi (NE) di luar 0-100%.",
    mistaken: "Capaian yang dipakai berasal dari tabel lain, atau keluaran diukur per rincian. Pembulatan sudah diperhitungkan, dan cara yang cocok dengan kurang dari dua baris tidak dianggap diketahui. Batas E ±20% belum terverifikasi pada teks peraturan, karena itu temuan nilai efisiensi hanya peringatan.",
    english: "An efisiensi its row does not give: capaian less serapan, 100% less serapan, or E of PMK 214/2017, whichever most rows follow. A warning where unspent money is called efisiensi although the target was not met, and where nilai efisiensi leaves 0-100% or does not follow from E; the limit of 20% either way is not verified in the regulation's text.",
  },
  "empty-column": {
    found: "Kolom yang kepalanya menjanjikan nilai (target, pagu, standar nasional, baseline, satuan dan sejenisnya) tetapi tidak berisi satu nilai pun, padahal kolom lain terisi. Satu kolom menjadi satu temuan. Tingkatnya kesalahan hanya bila judul tabel sendiri menjanjikan standar pembanding itu.",
    mistaken: "Kolom disiapkan untuk diisi kemudian, misalnya capaian yang akan dihitung oleh add-in (hanya dicatat sebagai info). Kolom triwulan atau tahun yang belum tiba dan kolom keterangan tidak diperiksa.",
    english: "A column whose header promises values and which holds none while other columns are filled; one finding a column. It is an error only where the title of the table itself promises that standard of comparison, otherwise a warning, or info for columns that are computed. Remarks, realisasi (a rule of its own) and periods still ahead are left alone.",
  },
  "entity-name-differs": {
    found: "Dua tabel atau lebih memuat daftar wilayah, unit, atau kelompok yang sama, tetapi sebuah nama ditulis dengan ejaan lain. Nama yang sama dipasangkan lebih dahulu, sisanya menurut kemiripan huruf, dan yang terakhir menurut sisa. Ejaan yang paling banyak dipakai menjadi pembanding; bila sama banyak, ejaan tabel yang paling sedikit menyimpang.",
    mistaken: "Dua wilayah yang berbeda dengan nama sangat mirip, yang masing-masing hanya ada di salah satu tabel.",
    english: "Finds a region, unit or group that is spelled differently in tables that list the same entities. Equal names are paired first, then names a letter or two apart, then the last ones left; the usual spelling is the expected one.",
  },
  "error-cell": {
    found: "Sel yang menampilkan galat Excel (#DIV/0!, #REF!, #N/A, #VALUE!, #NAME?) di lembar yang memuat tabel, juga yang tersalin sebagai teks. Satu rumus yang disalin ke bawah dilaporkan sekali untuk seluruh selnya.",
    mistaken: "Sel =NA() yang sengaja ditulis (misalnya untuk grafik) tidak dilaporkan.",
    english: "A cell that shows an Excel error on a sheet with a table, with the formula it comes from; one formula filled down is one finding. Fill in the referenced cell, repair the reference, or guard the formula with IF.",
  },
  "flat-target": {
    found: "Target yang sama untuk setiap tahun renstra (tiga tahun atau lebih), jadi tidak ada perbaikan yang direncanakan. Target 100, 1, dan 0 tidak dilaporkan karena biasanya sudah yang terbaik.",
    mistaken: "Bila mempertahankan keadaan memang tujuannya, misalnya opini WTP atau jumlah lembaga yang tetap.",
    english: "One target for every year of a plan of three years or more (info). Set a rising target, or accept it where keeping the level is the aim.",
  },
  "footnote-marker": {
    found: "Angka yang ditempeli tanda catatan kaki seperti “*” atau “**”, dengan keterangan apakah catatannya ada di bawah tabel. Bila tabel lain menulis angka yang sama tanpa tanda, tabel itu juga disebut, sebagai informasi.",
    mistaken: "Bila tandanya disengaja dan pembaca laporan memang memerlukannya di sel itu.",
    english: "Footnote marks that stick to a figure, with or without their note under the table; and the same figure of the same year shown without its mark in another table. No fix, since removing the mark would remove what it says.",
  },
  "format-inconsistent": {
    found: "Satu jenis angka yang ditulis dengan dua cara: “100 %” dan “100%”, satu dan dua desimal, dengan dan tanpa titik ribuan, dengan dan tanpa Rp. Diperiksa di dalam satu kolom; titik ribuan dan Rp juga antartabel sejenis. Yang dilaporkan adalah sel yang sedikit.",
    mistaken: "Bila perbedaannya disengaja, misalnya desimal lebih banyak untuk indeks tertentu.",
    english: "One kind of figure written in two ways: the space before %, the number of decimals of shares, dots for thousands, the Rp. Within a column, and for dots and Rp between tables of one kind. Form only.",
  },
  "formula-inverted": {
    found: "Rumus capaian membagi target dengan realisasi, padahal makin tinggi makin baik; atau rumus serapan membagi pagu dengan realisasinya. Bila polaritas tertulis di tabel atau di pengaturan, dan untuk serapan, ini kesalahan; bila tidak, ini pertanyaan.",
    mistaken: "Bila indikatornya makin rendah makin baik dan target ÷ realisasi memang rumus yang dipakai. Indikator yang namanya menyiratkan hal itu tidak dilaporkan.",
    english: "A formula that divides target by realisasi where higher is better, or pagu by its realisasi. An error where the polarity is stated and for serapan, otherwise a question. Turn the formula round, or set the polarity.",
  },
  "formula-mismatch": {
    found: "Satu rumus berbeda dari rumus lain di kolomnya bila dibaca relatif terhadap barisnya: membaca sel baris lain, atau menghitung dengan cara lain. Membaca baris indikator lain dengan hasil yang berbeda adalah kesalahan; cara lain hanya ditanyakan.",
    mistaken: "Bila baris itu memang dihitung lain (makin rendah makin baik, baris jumlah). Rumus yang ditulis lain tetapi hasilnya sama tidak dilaporkan.",
    english: "A formula that differs from those of its column in relative form: it reads another item's row (error when the result differs) or does something else (warning). Copy the formula of a neighbouring row, or say why this row differs.",
  },
  "formula-overwritten": {
    found: "Angka yang diketik di antara sel-sel yang dihitung dengan rumus yang sama, di sebuah kolom atau di baris jumlah. Angka itu tidak ikut berubah bila target atau realisasi diperbaiki; bila sudah berbeda dari hasil rumusnya, selisihnya ditunjukkan.",
    mistaken: "Bila baris itu memang diisi dari sumber lain. Kolom yang sebagian besar diketik tidak dilaporkan.",
    english: "A typed number among cells that are all computed by one formula, in a column or a total row, with what the formula would give. Put the formula back (offered where all neighbours agree), or accept it naming the source.",
  },
  "formula-range": {
    found: "Rumus =SUM(...) di baris jumlah tidak mencakup semua rinciannya (mulai terlambat, berakhir terlalu dini, melewati baris), atau ikut menjumlahkan subjumlah bersama rinciannya. Dilaporkan hanya bila hasilnya berbeda.",
    mistaken: "Bila baris yang tertinggal memang bukan bagian jumlah itu, misalnya baris tersembunyi atau keterangan. Rentang lain yang juga masuk akal sebagai satu blok tidak dilaporkan.",
    english: "A SUM whose range leaves out rows of its block or counts a subtotal together with its parts, told only when the result differs. Correct the range, or say which rows are excluded and why.",
  },
  "header-differs": {
    found: "Kepala tabel yang dicetak ulang sesudah pindah halaman menyebut satu kolom dengan arti lain daripada kepala di atas tabel. Angka dalam kolom itu menjadi dua hal yang berbeda.",
    mistaken: "Tabel kedua memang tabel lain dan hanya lupa diberi judul dan jarak. Kata lain untuk hal yang sama (“%”, “Tingkat Capaian”, “Capaian”) tidak ditemukan.",
    english: "A header repeated after a page break that calls a column something else (target, realisasi, capaian, pagu, sisa) than the top of the table. Other words for the same thing, and separate titled tables, are left alone.",
  },
  "ikpa-mismatch": {
    found: "Angka dalam tabel IKPA yang tidak sesuai dengan hitungan tabel itu sendiri: nilai akhir = nilai × bobot ÷ 100, nilai total = jumlah nilai akhir, konversi bobot = jumlah bobot indikator yang bernilai, nilai akhir satker = nilai total ÷ konversi bobot, dan nilai aspek = rata-rata nilai indikatornya tanpa bobot. Tabel dengan indikator ke bawah (kolom Nilai, Bobot, Nilai Akhir) diperiksa dengan cara yang sama.",
    mistaken: "Tabel memakai pengurang selain dispensasi SPM, atau nilainya sudah disesuaikan di OMSPAN dan tidak semua komponennya dicantumkan. Selisih satu angka terakhir dianggap pembulatan, dan dispensasi tanpa bobot dicoba sebagai pengurang.",
    english: "An IKPA figure its own table does not give: weighted nilai, nilai total, konversi bobot, the final nilai, and the plain mean per aspek (PER-5/PB/2022 and PER-5/PB/2024). The last printed place is rounding; an unweighted dispensasi is tried as a deduction.",
  },
  "ikpa-weights": {
    found: "Bobot indikator IKPA yang berbeda dari peraturan tahun tabel itu: PER-5/PB/2022 untuk 2022 dan 2023, PER-5/PB/2024 mulai 2024. Tahun diambil dari judul atau lembar; tanpa tahun tidak ada temuan.",
    mistaken: "Satker tanpa transaksi tertentu mendapat bobot yang dikonversi, atau tabel tahun ini menyalin nilai tahun sebelumnya dengan bobot lamanya.",
    english: "A weight that differs from the regulation of the table's year. Converted weights are legal, so this is a warning.",
  },
  "incomplete-row": {
    found: "Baris yang berisi target, realisasi, atau pagu tetapi tidak menyebut indikator, program, atau uraiannya. Angkanya tidak dapat dibaca siapa pun kecuali penulisnya.",
    mistaken: "Nama itu berlaku untuk beberapa baris dan ditulis sekali. Nama dalam sel gabungan dikenali; bila lebih dari sepersepuluh baris tanpa nama, tabel dianggap memang menulis nama sekali.",
    english: "A row with figures that names no indicator, program or item. Merged names, tables that write a name once for several rows, and long lists by year or period are left alone.",
  },
  "indicator-name-differs": {
    found: "Indikator yang sama tertulis dengan nama berbeda di tabel lain. Pasangannya dicari dari nama yang sama setelah ejaan disamakan, lalu dari letaknya di antara dua indikator yang sama. Beda kata menjadi peringatan; beda ejaan, singkatan, atau spasi menjadi catatan. Tiap penulisan yang menyimpang dilaporkan sekali.",
    mistaken: "Dua indikator yang berbeda tetapi mirip namanya menempati letak yang sama di dua tabel, misalnya setelah indikator diganti di tengah periode renstra.",
    english: "Finds an indicator that other tables name differently: a warning when the words differ, a note when only spelling, short forms or spaces do. Both names, their cells and the differing words are shown.",
  },
  "logic-check": {
    found: "Realisasi anggaran yang melebihi pagunya, dan hitungan bagian yang melebihi keseluruhannya pada tabel rekap, misalnya yang terpenuhi lebih banyak daripada penerima. Hubungan bagian dan keseluruhan diambil dari judul kolom atau dari persentase tabel itu, dan hanya dipakai bila paling sedikit tiga baris mengikutinya.",
    mistaken: "Pagu yang tercetak adalah pagu sebelum revisi, atau kedua hitungan berasal dari kelompok yang berbeda.",
    english: "A part larger than its whole: realisasi above pagu, or a count above the count it is part of, where headers or the table's own percentage say so and at least three rows conform. Always a warning.",
  },
  "magnitude-suspect": {
    found: "Angka yang kira-kira sepuluh, seratus, atau seribu kali berbeda dari tahun lain di barisnya, atau dari target atau pagunya padahal capaian atau serapan tercetak cocok bila digitnya digeser. Juga target satu tahun yang keluar dari arah target tahun-tahun lain (14, 61, 18, 20), dan anggaran satu tahun yang melebihi target renstra. Ini selalu peringatan, karena pertumbuhan dapat saja nyata.",
    mistaken: "Bila lonjakannya nyata, misalnya program baru atau perubahan cara menghitung. Jumlah kecil (di bawah 100) dan indikator yang tiap tahun naik turun tajam tidak dilaporkan.",
    english: "A figure about ten, a hundred or a thousand times off the other years of its row, or off its target or budget where the printed share fits once the digits are moved; and a year's budget above the renstra target. Always a warning: growth can be real.",
  },
  "misaligned-row": {
    found: "Angka yang berdiri sendiri tanpa nama di kolom yang tidak berisi angka lain, angka di kolom nama atau satuan sementara sel angkanya kosong atau berisi kata, dan nama yang berdiri di kolom target. Isi baris itu bergeser.",
    mistaken: "Kolom itu memang boleh berisi angka, misalnya tipe barang berupa nomor. Satu angka di kolom semacam itu hanya ditemukan bila barisnya tidak berisi apa pun selain angka itu.",
    english: "A figure alone on its row in a column without other figures, a figure in a column of names or units while the row's own figure cell is empty or holds words, or a name where the target should stand: the row has shifted. Row numbers, codes, qualitative targets and figures that have a name or neighbours are left alone.",
  },
  "missing-indicator-in-table": {
    found: "Beberapa tabel memuat daftar indikator yang sama, tetapi satu tabel tidak memuat indikator yang ada di kebanyakan tabel lain. Dua tabel dianggap satu daftar bila paling sedikit 70% indikatornya sama dan jumlahnya paling sedikit lima. Temuan berupa kesalahan hanya bila perjanjian kinerja tidak memuat indikator yang diukur pada tahun yang sama; selain itu peringatan.",
    mistaken: "Indikatornya ada dengan nama yang sama sekali lain. Bila tabel memuat nama yang tidak ada di tabel lain, temuan tidak pernah berupa kesalahan. Tabel itu memang sengaja memuat sebagian indikator saja.",
    english: "Finds an indicator that most tables of the same list hold (at least five rows, at least 70% in common) and one table lacks. It is an error only where a performance agreement lacks an indicator that is measured in its year; otherwise a warning. Continuations of a table elsewhere are taken into account.",
  },
  "missing-realisasi": {
    found: "Target yang belum punya realisasi. Sel kosong diberi peringatan karena mungkin terlupa; sel yang berisi “N/A” atau “-” hanya dicatat. Kolom realisasi yang seluruhnya kosong menjadi satu temuan. Triwulan atau tahun yang belum tiba tidak ditemukan.",
    mistaken: "Realisasi memang belum diukur sampai laporan ditulis, atau indikatornya baru mulai pada tahun berikutnya. Target nol pada satu triwulan tidak diminta realisasinya.",
    english: "A target without a realisasi. An empty cell is a warning, a written “N/A” or “-” is info, and a column without a single realisasi is one finding. Quarters and years still ahead are not reported, nor are merged cells, hidden rows, or a target of nought in one quarter.",
  },
  "missing-target": {
    found: "Program yang mempunyai anggaran tahun berjalan tetapi kosong di kolom Renstra di sampingnya. Kegiatan di bawahnya tidak ikut ditemukan, karena kekosongan itu milik programnya.",
    mistaken: "Program itu baru, pindahan dari perangkat daerah lain, atau muncul karena perubahan nomenklatur sesudah Renstra ditetapkan.",
    english: "A program that is budgeted this year while its cell in the plan's column (Renstra, RPJMD) is empty. Its activities are not reported besides. Needs a plan column that is filled for at least half of the programs; a budget of nought or a written dash is left alone.",
  },
  "missing-value": {
    found: "Satu atau beberapa sel kosong di kolom yang selain itu terisi: target, capaian, pagu, satuan dan sejenisnya. Dua pagu berdampingan dengan salah satunya kosong atau “-” dicatat sebagai info. Anggaran tanpa baris jumlah juga dicatat, lengkap dengan jumlahnya. Baris jumlah yang satu kolomnya kosong, padahal kolom lain dijumlahkan, juga dilaporkan.",
    mistaken: "Sel itu memang tidak perlu diisi: baris kelompok, lanjutan kalimat, atau satuan yang sudah tertulis bersama angkanya. Bila lebih dari seperlima kolom kosong, itu dianggap kebiasaan dan tidak ditemukan.",
    english: "The few empty cells of a column that is otherwise filled, on rows that hold other figures; of two budgets side by side the one that is empty (info); and a flat budget without a total row, with its sum (info). Merged cells, hidden rows, headings, lines that go on from the row above, written dashes, and columns more than a fifth empty are left alone.",
  },
  "mixed-decimal": {
    found: "Satu atau beberapa angka yang memakai pemisah cara Inggris di antara angka yang ditulis cara Indonesia. Yang dibandingkan adalah sel lain di kolom yang sama; bila kolomnya hanya berisi satu angka, sel lain di barisnya.",
    mistaken: "Bila angka itu sebenarnya kode atau nomor pasal yang memang memakai titik.",
    english: "One or a few figures written with English separators among figures written the Indonesian way, in the same column or, where a column has one figure only, on the same row. The fix turns the text into a number.",
  },
  "mixed-thousands": {
    found: "Hitungan yang sama ditulis dengan titik ribuan di satu tabel dan koma ribuan di tabel lain. Menurut kebiasaan Indonesia, angka dengan koma itu terbaca seribu kali lebih kecil. Tiap pasangan kolom dilaporkan sekali.",
    mistaken: "Angka dengan koma itu memang pecahan tiga desimal yang digitnya kebetulan sama.",
    english: "Finds one count of one region written with a point for thousands in one table and a comma in another.",
  },
  "multi-value-cell": {
    found: "Sel yang memuat lebih dari satu angka, seperti “2 dok / 3 keg”. Capaian tidak dapat dihitung darinya. Rentang (“7 – 8 %”) dan angka dengan sumber di dalam kurung tidak termasuk.",
    mistaken: "Bila sel itu memang keterangan, bukan nilai.",
    english: "A cell with more than one figure, from which no capaian can be worked out. Ranges, and a number with its source in brackets, are not meant.",
  },
  "negative-value": {
    found: "Angka negatif, atau angka dalam kurung yang dibaca negatif, di kolom yang menghitung orang, barang, atau uang: target, realisasi, pagu, jumlah, persen, bobot, nilai. Indikator yang namanya menyebut pertumbuhan, selisih, atau perubahan tidak ditanyakan, begitu juga kolom tren, naik/turun, selisih, dan deviasi.",
    mistaken: "Bila negatifnya memang ada artinya, misalnya koreksi atau pengembalian belanja. Capaian negatif yang diberikan rumus (2 × target − realisasi) ÷ target tidak dilaporkan.",
    english: "A negative number, or one in brackets, where people, things or money are counted. Indicators that may fall below zero by their name are left alone. Correct the sign, or accept it with an explanation.",
  },
  "non-monotonic": {
    found: "Angka pada kolom yang judulnya menyebut kumulatif atau \"s.d.\" yang lebih kecil daripada periode sebelumnya pada baris yang sama. Hanya kolom realisasi, target, dan hitungan yang judulnya jelas kumulatif yang dibandingkan. Bila hanya judul tabel yang menyebut kumulatif, yang diperiksa adalah jumlah, bukan persentase atau indeks.",
    mistaken: "Ada koreksi data, atau angkanya indeks atau persentase yang memang dapat turun. Bila sebagian besar baris turun, kolom itu dianggap tidak kumulatif dan tidak ada temuan; selisih pembulatan diabaikan.",
    english: "A figure its header calls cumulative that falls from one period to the next. Rounding and columns where most rows fall are left alone; corrections happen, so it is a warning.",
  },
  "non-numeric-target": {
    found: "Target berupa kata, seperti “Meningkat” atau “WTP”. Sebagai arah atau predikat ini sah, tetapi capaiannya tidak dapat dihitung dalam persen.",
    mistaken: "Bila indikatornya memang kualitatif, misalnya opini BPK. Terima temuannya.",
    english: "A target in words, such as a direction or a predikat. It is legitimate, but no capaian in percent can be worked out from it; hence info.",
  },
  "null-representation-inconsistent": {
    found: "Satu kolom angka menulis tidak ada nilai dengan lebih dari satu cara: “-”, “N/A”, sel kosong, atau 0. Pembaca tidak tahu apakah ketiganya berarti sama.",
    mistaken: "Cara yang berbeda memang berarti lain, misalnya “-” untuk tidak berlaku dan kosong untuk belum dilaporkan.",
    english: "One column of figures that writes the absence of a value in several ways: a dash, N/A, an empty cell, a nought. Noughts beside empty cells alone are taken as values, and spellings of one way (“N/A”, “n/a”) as one. Info only.",
  },
  "number-typo": {
    found: "Jumlah yang tidak cocok, tetapi akan tepat bila satu angkanya tertukar dua digit, kelebihan atau kehilangan satu digit, atau kelebihan atau kekurangan nol. Dilaporkan hanya bila tepat satu sel yang menjelaskannya. Menjadi galat bila tabel lain menulis angka yang diperlukan jumlah itu.",
    mistaken: "Bila yang keliru adalah JUMLAH atau sel lain dan kecocokannya kebetulan. Angka bulat (kurang dari empat digit sebelum nol penutup) tidak dipakai, karena mudah cocok secara kebetulan.",
    english: "A sum that fails but would hold if exactly one figure had two digits swapped, a digit doubled or lost, or zeros too many or too few. A warning; an error where another table writes the figure the sum needs.",
  },
  "percent-mismatch": {
    found: "Persentase serapan yang tidak sama dengan realisasi dibagi pagu, dan persentase pada tabel rekap yang tidak mengikuti hitungan baris-baris lainnya. Dasar persentase rekap dipelajari dari baris yang cocok: bagian dibagi keseluruhan, bagian dibagi jumlah kedua bagian, bagian dibagi jumlah kolom, atau pertumbuhan (\"Pertumbuhan\", \"TREND\", \"Naik/Turun\"). Rumus pada baris nomor kolom (“13 = 12/7 x 100”) dan baris persentase di bawah pagu dan realisasi juga diperiksa. Pada baris jumlah disebutkan bila persentasenya ternyata rata-rata atau penjumlahan persentase di atasnya. Kolom yang membagi satu bagian dengan bagian lain, bukan dengan keseluruhannya, diberi peringatan.",
    mistaken: "Persentase itu dihitung dari data yang tidak ada di tabel, atau pembaginya memang lain dan dijelaskan. Selisih sampai satu angka terakhir dianggap pembulatan; kolom realisasi fisik dan kolom proporsi tidak dibandingkan dengan realisasi ÷ pagu; skala 0,98 dan 98 ditangani aturan lain. Bila kurang dari separuh baris cocok, temuan hanya peringatan.",
    english: "A printed percentage its own row does not give. Serapan is realisasi ÷ pagu; the basis of a share in a recap is learnt from the rows that fit, and only with enough evidence. Mean-of-percentages and sum-of-percentages in a total row are named; dividing one half by the other half is a warning.",
  },
  "percent-scale": {
    found: "Satu angka ditulis dalam skala persen yang lain daripada tetangganya: 0,96 di kolom yang lain berisi 96, 10000% untuk 100%, atau realisasi 0,97 di samping target 95%. Setelah dikali atau dibagi seratus, angkanya cocok.",
    mistaken: "Bila capaiannya memang kurang dari satu persen, atau realisasinya memang hitungan kecil. Kolom yang seluruhnya berisi rasio (0,75; 1,10) tidak dilaporkan.",
    english: "One figure written in the other percent scale than its neighbours: 0.96 for 96, 10000% for 100%, or realisasi 0.97 beside target 95%. An error only where a printed percent sign leaves no doubt. Write it in the scale of its column.",
  },
  "percent-unit-inconsistent": {
    found: "Persentase yang sebagian ditulis dengan tanda % dan sebagian tanpa, di satu kolom. Juga target yang di satu tabel ditulis 80 dan di tabel lain 80%, untuk indikator dan tahun yang sama. Ini soal bentuk, jadi bersifat informasi.",
    mistaken: "Bila kepala kolom atau kolom Satuan sudah menyebut % untuk seluruh kolom dan satu selnya ditulis lain karena alasan tertentu.",
    english: "Percentages with and without their sign in one column, and targets of the same indicator and year written 80 in one table and 80% in another. Form only.",
  },
  "range-target": {
    found: "Target yang ditulis sebagai rentang (“7 – 8 %”) atau batas (“≥ 90”). Harus jelas batas mana yang menjadi dasar menghitung capaian. Realisasi yang berupa rentang diberi peringatan.",
    mistaken: "Bila indikatornya memakai polaritas rentang dan itu sudah ditetapkan.",
    english: "A target given as a range or a limit: which limit capaian is measured against must be known. Info for targets, a warning for a realisasi.",
  },
  "realisasi-differs-between-tables": {
    found: "Realisasi satu indikator pada satu tahun adalah satu angka. Aturan ini membandingkannya di semua tabel buku kerja dan melaporkan tiap sel yang berbeda dari kebanyakan tabel. Angka yang hanya dibulatkan berbeda (88,04 dan 88,0) tidak dilaporkan.",
    mistaken: "Kedua tabel melaporkan saat yang berbeda (angka sementara dan angka akhir) tanpa menyebutnya. Tabel milik unit atau triwulan yang berbeda tetapi judul dan nama lembarnya tidak menyebut itu. Bila sebagian besar indikator sebuah tabel berbeda, temuan diturunkan menjadi peringatan. Untuk hitungan wilayah yang tahunnya tidak disebut di kedua tabel, temuan selalu berupa peringatan kecuali angka lain pada baris itu membuktikan datanya sama.",
    english: "Finds a realisasi of one indicator and year that differs between tables by more than rounding, unreadable figures written in two ways, and counts of one region that differ between the table about it and its row elsewhere. Names or years that are not certainly the same give a warning.",
  },
  "recalc-mismatch": {
    found: "Sel berumus menampilkan angka yang berbeda dari hasil rumusnya berdasarkan sel-sel yang ada sekarang. Hanya rumus sederhana yang dibaca: operasi hitung, SUM, AVERAGE, ROUND, MIN, MAX, ABS, IF, IFERROR.",
    mistaken: "Bila buku kerja memakai \"presisi seperti ditampilkan\": selisih di bawah angka terakhir yang tampil tidak dilaporkan. Rumus yang tidak dapat dibaca dilewati.",
    english: "A formula cell that shows another number than its formula gives from the cells as they stand; only plain formulas are read again. Recalculate the workbook and switch automatic calculation on.",
  },
  "rounding-inconsistent": {
    found: "Capaian benar kecuali pembulatannya: dipotong alih-alih dibulatkan, dihitung dari angka yang desimalnya tidak tercetak, dibulatkan sehingga target yang belum tercapai tampak tercapai, atau ditulis dengan banyak desimal yang berbeda di dua tabel.",
    mistaken: "Bila dokumen memang menetapkan pemotongan, atau angka lengkap tersimpan di tempat lain. Perbedaan antartabel dilaporkan hanya bila angkanya sama sampai pembulatannya.",
    english: "A capaian right but for rounding: cut off, worked out from unprinted decimals, rounded up to a target that was not met, or printed with different decimals in two tables. Info, except between tables (warning). Round in one way throughout.",
  },
  "sisa-mismatch": {
    found: "Sisa anggaran yang tidak sama dengan pagu dikurangi realisasi, baik yang tersusun dalam kolom maupun yang tersusun ke bawah (baris Pagu, Realisasi, Sisa). Pagu, realisasi, dan sisa dipasangkan menurut tahun dan periodenya. Juga kolom selisih lain (\"Naik/Turun\", \"Selisih\", \"Sisa Akhir\") yang tidak sama dengan selisih dua kolom di dekatnya; kolom mana yang dikurangkan dipelajari dari baris yang cocok.",
    mistaken: "Sisa dihitung dari pagu sebelum atau sesudah revisi yang tidak ada di tabel, atau setelah dikurangi blokir. Pembulatan, kurung atau tanda minus, dan pemisah ribuan yang terbaca lain sudah diperhitungkan. Bila sebagian besar baris tidak cocok, atau realisasi kosong, temuan hanya peringatan.",
    english: "A printed remainder that pagu less realisasi does not give, in columns or in stacked rows, and a column of differences (“Naik/Turun”, “Sisa Akhir”) that its two columns, learnt from the rows that fit, do not give. Rounding, signs and ambiguous separators are tried first; where most rows fail, or realisasi is empty, it is only a warning.",
  },
  "stray-character": {
    found: "Tanda kurung atau tanda kutip tanpa pasangan, dan nama yang berakhir dengan garis miring atau “&” sehingga lanjutannya mungkin hilang. Satu teks menjadi satu temuan, di mana pun ia terulang.",
    mistaken: "Tanda itu menomori daftar (“a)”, “1)”) atau menyatakan ukuran (“14\"”); keduanya dikenali. Kalimat yang terbagi atas dua baris juga dikenali.",
    english: "A bracket or quotation mark without its partner, or a name that breaks off at a slash; one finding a text, wherever it stands. List numbers, measures, curly marks paired with straight ones, and sentences over two rows are left alone. Info only.",
  },
  "stray-text": {
    found: "Kata di kolom yang seharusnya berisi angka. Di kolom capaian ini galat, dan nilai yang seharusnya dihitung dari target dan realisasi barisnya. Di kolom lain ini peringatan. Predikat dan arah target tidak termasuk. Predikat, opini, dan status adalah hasil berupa kata, jadi tidak dilaporkan.",
    mistaken: "Bila kata itu memang hasil penilaian yang belum dikenali sebagai predikat.",
    english: "A word where the column holds figures: an error in a capaian column, with the value its row gives; a warning elsewhere. Predikat and directions are not meant.",
  },
  "target-below-baseline": {
    found: "Target lebih buruk daripada kondisi awal pada barisnya, atau daripada realisasi tahun sebelumnya di tabel mana pun dalam buku kerja. Arahnya mengikuti polaritas: untuk yang makin rendah makin baik, target yang lebih tinggi yang dilaporkan.",
    mistaken: "Bila target renstra ditetapkan sebelum realisasi diketahui, bila sasarannya berubah, atau bila polaritasnya belum ditetapkan.",
    english: "A target worse than the baseline of its row or than the realisasi of the year before, by the polarity of the indicator (info). Review the target, or accept it with the reason.",
  },
  "target-differs-between-tables": {
    found: "Satu indikator punya satu target untuk satu tahun. Aturan ini membandingkan target indikator yang sama, pada tahun dan periode yang sama, di semua tabel buku kerja: perjanjian kinerja, renstra, tabel capaian, tabel per tahun, lampiran. Sel yang berbeda dari kebanyakan tabel dilaporkan satu per satu, beserta semua sel pembandingnya. Tabel yang menyebut indikatornya hanya di judul ikut dibandingkan.",
    mistaken: "Target memang diubah di tengah tahun dan kedua tabel memuat dokumen yang berbeda (awal dan revisi). Bila judul atau nama lembar menyebut awal, revisi, atau perubahan, temuannya sudah berupa peringatan. Kedua tabel milik unit yang berbeda tetapi tidak menyebut unitnya di judul.",
    english: "Finds a target of one indicator and one year that differs between tables of the workbook. Equal names (spelling aside) and equal years give an error; names that only resemble each other, or tables that call themselves first edition or revision, give a warning. Percent signs, scales, other units of work, years and periods are no conflict.",
  },
  "text-number": {
    found: "Angka biasa yang diketik sebagai teks, sehingga SUM, AVERAGE, dan grafik melewatinya. Satu temuan untuk setiap kolom. Temuan ini peringatan bila sebuah rumus memakai selnya, atau bila sel lain di kolom itu angka sungguhan yang sejenis. Selain itu, misalnya seluruh kolom berupa teks, atau “95%” sebagai teks di antara hitungan orang, temuannya bersifat informasi.",
    mistaken: "Bila digitnya adalah kode atau nama, misalnya kode satker. Kolom nomor, kode, dan tahun tidak diperiksa.",
    english: "A plain number typed as text, which SUM and charts pass over: one finding a column, a warning where a formula uses the cells or where the others are true numbers of the same kind, else info. The fix keeps the value exactly as read and takes the column's number format.",
  },
  "text-typo": {
    found: "Kepala kolom atau nama baris dengan satu kata yang hanya beda satu huruf dari kata yang semestinya: huruf ganda, huruf tertukar, atau huruf yang tersisip. Pembandingnya kata yang sama di tempat lain, frasa kepala tabel, dan kata sehari-hari laporan kinerja.",
    mistaken: "Kata itu nama diri atau istilah yang kebetulan mirip. Kata yang wajar menurut bunyinya, akhiran seperti -i dan -an, dan nama satu kata (nama tempat) tidak ditemukan.",
    english: "A header or name with a word one slip of the typist away from the word that belongs there, and hardly a word of its own: a doubled, exchanged or inserted letter. Endings, plausible words, names of indicators (compared by another rule) and names of one word are left alone. Info only.",
  },
  "total-mismatch": {
    found: "Baris JUMLAH atau TOTAL yang tidak sama dengan rinciannya, program yang tidak sama dengan kegiatan di bawahnya, dan kolom jumlah yang tidak sama dengan kolom-kolom di sebelahnya pada baris yang sama. Kolom jumlah dikenali dari judulnya, atau karena paling sedikit tiga baris memang cocok. Disebutkan pula bila jumlah menghitung subjumlah dua kali, bila jumlah dan rincian berbeda satuan (ribuan), dan bila angka setahun tidak cocok dengan triwulannya dengan cara apa pun (jumlah, rata-rata, terakhir, tertinggi).",
    mistaken: "Ada rincian yang sengaja tidak dicantumkan, atau jumlah meliputi baris di luar tabel. Pembulatan, tanda \"-\" sebagai nihil, baris tersembunyi, pemisah ribuan yang terbaca lain, dan jumlah yang dimulai dari bagian sebelumnya sudah diperhitungkan. Bila sebagian besar jumlah dalam satu kolom atau satu baris tidak cocok, temuan menjadi peringatan, karena susunan tabel mungkin lain. Jumlah yang selisihnya persis kesalahan salah satu rinciannya tidak dilaporkan lagi: yang keliru rinciannya.",
    english: "A stated total, subtotal or row total that its parts do not give, with the arithmetic. Rounding, dashes, hidden rows, ambiguous separators, damaged parts and totals over an earlier section are tried first. Subtotals counted twice and totals in another scale are named as such; a yearly figure that no usual combination of its quarters gives is a warning.",
  },
  "unit-differs-between-tables": {
    found: "Satuan indikator yang sama berbeda di tabel lain, menurut kolom Satuan atau satuan yang tertulis di sel target. Ejaan satuan (“%” dan “persen”, “org” dan “orang”, “point” dan “poin”) disamakan dahulu. Persen dan poin menjadi catatan; satuan lain yang berbeda menjadi peringatan.",
    mistaken: "Satu nama indikator dipakai untuk dua ukuran yang memang berbeda, misalnya jumlah orang dan jumlah keluarga, tanpa pembeda pada namanya.",
    english: "Finds an indicator whose unit of measure differs between tables, read from the unit column or from the target cell. Percent against points is a note; other differences are a warning.",
  },
  "unit-in-cell": {
    found: "Sel yang memuat angka beserta satuannya, seperti “59 Unit” atau “790Orang”. Sel seperti itu berupa teks dan tidak dapat dijumlahkan. Sederet sel dilaporkan sebagai satu temuan.",
    mistaken: "Bila setiap baris memang punya satuan sendiri dan tabelnya hanya untuk dibaca. Terima temuannya.",
    english: "A number with its unit typed into one cell is a text that cannot be added up. One info finding for a run. The fix keeps the look by moving the unit into the number format.",
  },
  "unit-mismatch": {
    found: "Nama indikator, satuan, dan nilainya tidak cocok: “Jumlah ...” yang nilainya persen, “Persentase ...” yang satuannya orang atau targetnya di atas 100%, dan kepala kolom ribuan rupiah di atas angka yang semuanya berakhiran 000. Indikator pertumbuhan dan indikator terhadap rencana boleh melebihi 100%.",
    mistaken: "Bila indikatornya memang diukur sebagai bagian dari jumlah sasarannya, atau anggarannya memang dibulatkan ke juta.",
    english: "A name, a unit and a figure that do not go together: counts in percent, percentages in persons or above the whole, thousands of rupiah over figures that all end in 000. Growth and shares of plans may pass 100.",
  },
  "unparsable-number": {
    found: "Teks berisi digit yang tidak dapat dibaca sebagai satu angka: dua tanda desimal, pemisah berurutan, digit depan yang hilang, ribuan yang tidak tiga-tiga, atau huruf O dan l di antara digit. Ini galat, dan nilai yang mungkin dimaksud ditampilkan tanpa dipilihkan. Pemisah di ujung, kode berawalan nol, tanggal, dan angka di dalam kalimat berupa peringatan. Nilai dengan predikatnya, misalnya “B (65,00)”, hanya informasi.",
    mistaken: "Bila sel itu memang bukan angka, misalnya nomor dokumen atau tanggal di kolom angka. Terima dengan alasan, atau pindahkan ke kolom keterangan.",
    english: "Digits that cannot be read as one number: separators that fit no notation, a lost first digit, a letter O or l among digits. An error, with the values it could mean. A trailing separator, a code, a date or a number inside a sentence is a warning.",
  },
  "wrong-polarity": {
    found: "Capaian yang tercetak cocok dengan rumus arah yang lain: (2 × target − realisasi) ÷ target atau target ÷ realisasi, padahal yang dipakai realisasi ÷ target, atau sebaliknya. Bila tabel sendiri menyatakan polaritasnya, ini kesalahan; bila tidak, ini pertanyaan. Nama seperti \"Angka kematian\" yang dihitung makin tinggi makin baik juga ditanyakan.",
    mistaken: "Bila nama indikator menyesatkan (\"Persentase pengaduan\" yang dimaksud ialah yang ditangani), atau angka yang lain kebetulan cocok. Nama tidak pernah menentukan polaritas; ia hanya menimbulkan pertanyaan.",
    english: "A printed capaian that fits the formula of another polarity. An error only where the table states the polarity; otherwise a question, also for names under which less is usually better. Set the polarity of the indicator, or correct the polarity column.",
  },
  "wrong-title": {
    found: "Judul yang menjanjikan jenis tabel lain daripada yang ditunjukkan kolomnya: judul anggaran atau keuangan di atas tabel kinerja, atau judul capaian di atas skala kategori. Biasanya judul tersalin dari tabel lain.",
    mistaken: "Anggaran dalam judul adalah bagian nama indikator (misalnya Persentase Realisasi Anggaran); judul seperti itu tidak ditemukan.",
    english: "A title that promises another kind of table than its columns show: money over a table of performance, results over a scale of categories. Indicators whose name speaks of money, and tables with money in any header or row, are left alone. Info only.",
  },
  "wrong-unit-name": {
    found: "Nama instansi sejenis yang lain, satu atau dua kali, di buku kerja yang selain itu selalu menyebut satu nama. Biasanya terbawa dari dokumen yang dipakai sebagai contoh.",
    mistaken: "Instansi itu memang mitra atau pembanding. Instansi dari jenis lain, daftar wilayah, judul yang menyebut perbandingan atau sumber, dan kabupaten lain dalam nama indikator tidak ditemukan.",
    english: "The name of another agency of the same kind, once or twice, in a workbook whose titles name one agency at least three times on two sheets. Partners of another kind, lists of regions, comparisons, sources, and regions inside the name of an indicator are left alone.",
  },
  "wrong-year": {
    found: "Judul atau kepala kolom menyebut tahun yang lain daripada tahun laporan, daripada tabelnya sendiri, atau daripada tempatnya dalam urutan tahun. Kolom tahun lain di samping kolom tahun tabel itu sendiri (“Realisasi 2020” di samping “Realisasi”) adalah pembanding. Tahun laporan adalah tahun hasil yang disebut sebagian besar tabel (sedikitnya tiga).",
    mistaken: "Data tahun lain memang yang terbaru dan disebut demikian. Judul tentang renstra, perbandingan, baseline, proyeksi, peraturan, tanggal, atau sumber data tidak diperiksa, begitu juga perjanjian kinerja tahun berikutnya.",
    english: "A title or header with another year than the report's (the year most tables of results speak of, at least three), than its own table, than its companions target, realisasi and capaian, or than its place in a run of years. Plans, comparisons, baselines, regulations, dates, cited sources, and agreements on a year to come are left alone.",
  },
  "zero-target": {
    found: "Target 0 yang mempunyai realisasi. Realisasi tidak dapat dibagi nol, jadi capaiannya bergantung pada kebijakan: tanpa angka, 100% bila realisasi juga 0, atau sebesar batas capaian.",
    mistaken: "Bila indikator memang bertarget nol (nol kecelakaan, nol pengaduan) dan dokumen menjelaskan cara menilainya. Triwulan tanpa target tidak dilaporkan.",
    english: "A zero target with a realisasi: there is nothing to divide by, so the capaian is a matter of policy. Choose the policy in the settings and state it under the table.",
  },
};

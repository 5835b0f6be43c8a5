/** Made from the declarations of src/functions by `npm run functions-docs`: change those. */
export const functionHelp = {
  SERAPAN: {
    group: "anggaran",
    description: { id: "Menghitung serapan anggaran. Hasilnya rasio: 1 berarti seluruh pagu terserap.", en: "Computes the share of the budget that was spent. The result is a ratio: 1 is all of it." },
    parameters: {
      pagu: { id: "Pagu anggaran. Boleh satu sel atau satu kolom.", en: "The budget ceiling. One cell or one column." },
      realisasi: { id: "Realisasi anggaran. Boleh satu sel atau satu kolom.", en: "What was spent. One cell or one column." },
    },
  },
  SISA: {
    group: "anggaran",
    description: { id: "Menghitung sisa pagu setelah dikurangi realisasi.", en: "Computes what is left of the budget." },
    parameters: {
      pagu: { id: "Pagu anggaran. Boleh satu sel atau satu kolom.", en: "The budget ceiling. One cell or one column." },
      realisasi: { id: "Realisasi anggaran. Boleh satu sel atau satu kolom.", en: "What was spent. One cell or one column." },
    },
  },
  EFISIENSI: {
    group: "anggaran",
    description: { id: "Menghitung efisiensi menurut lampiran PMK 214/2017 dari pagu, capaian, dan realisasi seluruh keluaran.", en: "Computes efficiency as the annex of PMK 214/2017 has it, from pagu, capaian and realisasi of all outputs." },
    parameters: {
      pagu: { id: "Rentang pagu tiap keluaran.", en: "The pagu of each output." },
      capaian: { id: "Rentang capaian tiap keluaran sebagai rasio.", en: "The capaian of each output as a ratio." },
      realisasi: { id: "Rentang realisasi anggaran tiap keluaran.", en: "What was spent on each output." },
    },
  },
  NILAIEFISIENSI: {
    group: "anggaran",
    description: { id: "Mengubah efisiensi menjadi nilai 0 sampai 1; efisiensi dibatasi -20% sampai 20%.", en: "Turns an efficiency into a score of 0 to 1; the efficiency is confined to -20% to 20%." },
    parameters: {
      efisiensi: { id: "Efisiensi sebagai rasio, misalnya 0,1 atau 10%.", en: "The efficiency as a ratio, such as 0.1 or 10%." },
    },
  },
  IKPA: {
    group: "anggaran",
    description: { id: "Menghitung nilai akhir IKPA: jumlah nilai kali bobot, dibagi konversi bobot.", en: "Computes the final IKPA score: the sum of scores times weights over the weights that apply." },
    parameters: {
      nilai: { id: "Rentang nilai indikator, 0-100; kosongkan yang tidak berlaku.", en: "The scores of the indicators, 0-100; leave empty what does not apply." },
      bobot: { id: "Rentang bobot, atau \"PER-5/PB/2022\" atau \"PER-5/PB/2024\".", en: "A range of weights, or \"PER-5/PB/2022\" or \"PER-5/PB/2024\"." },
      pengurang: { id: "Pengurang dispensasi SPM menurut PER-5/PB/2024.", en: "The deduction for dispensasi SPM of PER-5/PB/2024." },
    },
  },
  NKA: {
    group: "anggaran",
    description: { id: "Menghitung Nilai Kinerja Anggaran: 50% perencanaan dan 50% pelaksanaan.", en: "Computes the budget performance score: 50% planning and 50% execution." },
    parameters: {
      perencanaan: { id: "Nilai perencanaan anggaran (SMART), 0-100.", en: "The planning score (SMART), 0-100." },
      pelaksanaan: { id: "Nilai pelaksanaan anggaran (IKPA), 0-100.", en: "The execution score (IKPA), 0-100." },
    },
  },
  ANGKA: {
    group: "angka",
    description: { id: "Membaca angka yang ditulis sebagai teks, misalnya \"Rp2.440.968.652.000,-\", \"87,34 Poin\", atau \"98,84%\".", en: "Reads a number written as Indonesian text, such as \"Rp2.440.968.652.000,-\", \"87,34 Poin\" or \"98,84%\"." },
    parameters: {
      teks: { id: "Teks dengan titik sebagai pemisah ribuan dan koma sebagai desimal. Boleh satu sel atau satu kolom.", en: "Text with dots between thousands and a comma as the decimal mark. One cell or one column." },
    },
  },
  CAPAIAN: {
    group: "capaian",
    description: { id: "Menghitung capaian kinerja dari target dan realisasi. Hasilnya rasio: 1 berarti 100%.", en: "Computes the achievement (capaian) of a target. The result is a ratio: 1 is 100%." },
    parameters: {
      target: { id: "Target: angka, teks seperti \"100 %\", atau rentang seperti \"80-90%\". Boleh satu sel atau satu kolom.", en: "Target: a number, a text such as \"100 %\", or a range such as \"80-90%\". One cell or one column." },
      realisasi: { id: "Realisasi dalam satuan yang sama dengan target. Boleh satu sel atau satu kolom.", en: "What was achieved, in the unit of the target. One cell or one column." },
      polaritas: { id: "\"maks\" (bila kosong), \"min\", \"min-rasio\", \"stabil\", atau \"rentang\".", en: "\"maks\" (when empty; higher is better), \"min\", \"min-rasio\", \"stabil\", or \"rentang\" (a range)." },
      batas: { id: "Capaian tertinggi yang dihitung, misalnya 120%. Bila kosong atau \"tanpa batas\", tidak dibatasi.", en: "The highest achievement that counts, such as 120%. No cap when empty or \"tanpa batas\"." },
      kebijakanNol: { id: "Untuk target 0: \"tolak\" (bila kosong), \"seratus\" bila realisasi juga 0, atau \"batas\" bila realisasi di atas 0.", en: "For a target of 0: \"tolak\" (when empty; no number), \"seratus\" for 100% when realisasi is 0 too, or \"batas\" for the cap when realisasi is above 0." },
    },
  },
  KATEGORI: {
    group: "capaian",
    description: { id: "Menyebut kategori sebuah capaian atau nilai menurut skala yang dipilih.", en: "Names the category of an achievement or a score on the chosen scale." },
    parameters: {
      capaian: { id: "Rasio capaian seperti 0,9884 (98,84%), atau nilai 0-100 bagi skala nilai. Boleh satu sel atau satu kolom.", en: "An achievement as a ratio such as 0.9884 (98.84%), or a score of 0-100 for a score scale. One cell or one column." },
      skala: { id: "Nama skala, misalnya LKJIP6 (bila kosong), PERMENDAGRI, atau SAKIP7 (daftarnya: KINERJA.SKALA), atau tabel Anda sendiri: kategori dan rentangnya, atau kategori, batas bawah, dan batas atas.", en: "The id of a scale, such as LKJIP6 (when empty), PERMENDAGRI or SAKIP7 (KINERJA.SKALA lists one), or your own table: category and range, or category, lower and upper bound." },
    },
  },
  SKALA: {
    group: "capaian",
    description: { id: "Menampilkan kategori sebuah skala beserta rentangnya, mulai dari yang terbaik.", en: "Lists the categories of a scale with their ranges, best first." },
    parameters: {
      skala: { id: "Nama skala: LKJIP6 (bila kosong), PERMENDAGRI, PERMENDAGRI-91, BERHASIL4, PKO4, SPM6, SAKIP7, RB7, IKM2017, IKPA4, atau NKA5.", en: "The id of a scale, such as LKJIP6 (when empty)." },
    },
  },
  PERIKSA: {
    group: "capaian",
    description: { id: "Memeriksa capaian yang sudah tercetak terhadap target dan realisasinya.", en: "Checks a printed capaian against its target and realisasi." },
    parameters: {
      target: { id: "Target. Boleh satu sel atau satu kolom.", en: "Target. One cell or one column." },
      realisasi: { id: "Realisasi dalam satuan yang sama dengan target.", en: "What was achieved, in the unit of the target." },
      tercetak: { id: "Capaian yang tercetak sebagai rasio, misalnya 0,9884 atau \"98,84%\".", en: "The printed capaian as a ratio, such as 0.9884 or \"98,84%\"." },
      polaritas: { id: "\"maks\" (bila kosong), \"min\", \"min-rasio\", atau \"stabil\".", en: "\"maks\" (when empty), \"min\", \"min-rasio\", or \"stabil\"." },
      batas: { id: "Capaian tertinggi yang dihitung, misalnya 120%, atau \"tanpa batas\".", en: "The highest achievement that counts, such as 120%, or \"tanpa batas\" for no cap." },
    },
  },
  TERBILANG: {
    group: "kalimat",
    description: { id: "Menulis bilangan bulat dengan huruf, misalnya untuk jumlah anggaran di perjanjian kinerja.", en: "Writes a whole number in Indonesian words, as agreements do for the budget." },
    parameters: {
      angka: { id: "Bilangan bulat. Boleh satu sel atau satu kolom.", en: "A whole number. One cell or one column." },
      satuan: { id: "Kata di belakangnya, misalnya \"rupiah\".", en: "The word behind it, such as \"rupiah\"." },
    },
  },
  NARASI: {
    group: "kalimat",
    description: { id: "Menyusun kalimat laporan tentang satu indikator: target, realisasi, capaian, dan perbandingannya.", en: "Composes the Indonesian sentences of a report on one indicator: target, realisasi, capaian, and comparisons." },
    parameters: {
      indikator: { id: "Nama indikator. Boleh satu sel atau satu kolom.", en: "The name of the indicator. One cell or one column." },
      target: { id: "Target. Dengan satuan %, angkanya rasio seperti 0,95 yang tampil sebagai 95%.", en: "Target. With the unit % a number is a ratio, such as 0.95 shown as 95%." },
      realisasi: { id: "Realisasi dalam satuan yang sama.", en: "What was achieved, in the same unit." },
      satuan: { id: "Satuan yang ditulis di belakang angka, misalnya \"orang\" atau \"%\".", en: "The unit written behind the figures, such as \"orang\" or \"%\"." },
      polaritas: { id: "\"maks\" (bila kosong), \"min\", \"min-rasio\", atau \"stabil\".", en: "\"maks\" (when empty), \"min\", \"min-rasio\", or \"stabil\"." },
      tahunLalu: { id: "Realisasi tahun lalu, untuk kalimat perbandingan.", en: "The realisasi of last year, for the sentence that compares." },
      targetAkhir: { id: "Target akhir renstra, untuk kalimat perbandingan.", en: "The final renstra target, for the sentence that compares." },
      batas: { id: "Capaian tertinggi yang dihitung, misalnya 120%, atau \"tanpa batas\".", en: "The highest achievement that counts, such as 120%, or \"tanpa batas\" for no cap." },
      kebijakanNol: { id: "Untuk target 0: \"tolak\" (bila kosong), \"seratus\" bila realisasi juga 0, atau \"batas\" bila realisasi di atas 0.", en: "For a target of 0: \"tolak\" (when empty; no number), \"seratus\" for 100% when realisasi is 0 too, or \"batas\" for the cap when realisasi is above 0." },
    },
  },
  IKM: {
    group: "layanan",
    description: { id: "Menghitung indeks kepuasan masyarakat dari nilai rata-rata tiap unsur, menurut PermenPANRB 14/2017.", en: "Computes the public satisfaction index from the mean score of each element, as PermenPANRB 14/2017 has it." },
    parameters: {
      unsur: { id: "Rentang nilai rata-rata tiap unsur, 1 sampai 4.", en: "The mean score of each element, 1 to 4." },
    },
  },
  SPM: {
    group: "layanan",
    description: { id: "Menghitung indeks pencapaian SPM: 80% penerima layanan dan 20% mutu minimal. Bobot ini belum dicocokkan dengan naskah peraturan.", en: "Computes the minimum service index: 80% recipients served and 20% minimal quality. These weights were not checked against the regulation." },
    parameters: {
      penerima: { id: "Capaian penerima layanan sebagai rasio.", en: "The capaian of recipients served, as a ratio." },
      mutu: { id: "Capaian mutu minimal sebagai rasio.", en: "The capaian of minimal quality, as a ratio." },
    },
  },
  AKIP: {
    group: "layanan",
    description: { id: "Menjumlahkan nilai AKIP dari empat komponen PermenPANRB 88/2021 (30, 30, 15, 25).", en: "Adds up the AKIP score from the four components of PermenPANRB 88/2021 (30, 30, 15, 25)." },
    parameters: {
      perencanaan: { id: "Nilai perencanaan kinerja, paling tinggi 30.", en: "The score for planning, 30 at most." },
      pengukuran: { id: "Nilai pengukuran kinerja, paling tinggi 30.", en: "The score for measurement, 30 at most." },
      pelaporan: { id: "Nilai pelaporan kinerja, paling tinggi 15.", en: "The score for reporting, 15 at most." },
      evaluasi: { id: "Nilai evaluasi internal, paling tinggi 25.", en: "The score for internal evaluation, 25 at most." },
    },
  },
  RERATA: {
    group: "rerata",
    description: { id: "Menghitung rata-rata sebuah rentang. Sel kosong menggagalkan hitungan kecuali diminta diabaikan.", en: "Computes the mean of a range. An empty cell fails it unless told to be ignored." },
    parameters: {
      nilai: { id: "Rentang nilai, misalnya kolom capaian.", en: "A range of values, such as a column of capaian." },
      jenis: { id: "\"biasa\" (bila kosong), \"geometrik\", atau \"tertimbang\".", en: "\"biasa\" (plain, when empty), \"geometrik\", or \"tertimbang\" (weighted)." },
      bobot: { id: "Rentang bobot, sama banyak dengan nilai; hanya untuk \"tertimbang\".", en: "A range of weights, one for each value; for \"tertimbang\" only." },
      kosong: { id: "\"tolak\" (bila kosong) atau \"abaikan\" bagi sel tanpa nilai.", en: "\"tolak\" (refuse, when empty) or \"abaikan\" (ignore) for cells without a value." },
    },
  },
  RERATASASARAN: {
    group: "rerata",
    description: { id: "Menghitung rata-rata capaian per sasaran, lalu rata-rata dari semua sasaran itu.", en: "Takes the mean capaian of each sasaran, and then the mean of those." },
    parameters: {
      sasaran: { id: "Kolom sasaran; sel kosong meneruskan sasaran di atasnya.", en: "The sasaran column; an empty cell continues the sasaran above." },
      capaian: { id: "Kolom capaian, sama banyak dengan kolom sasaran.", en: "The capaian column, as long as the sasaran column." },
      kosong: { id: "\"tolak\" (bila kosong) atau \"abaikan\" bagi sel tanpa capaian.", en: "\"tolak\" (refuse, when empty) or \"abaikan\" (ignore) for cells without a capaian." },
    },
  },
  PERSENTASE: {
    group: "rerata",
    description: { id: "Membagi pembilang dengan penyebut. Hasilnya rasio: 1 berarti 100%.", en: "Divides a numerator by its denominator. The result is a ratio: 1 is 100%." },
    parameters: {
      pembilang: { id: "Banyaknya yang memenuhi. Boleh satu sel atau satu kolom.", en: "How many meet the condition. One cell or one column." },
      penyebut: { id: "Banyaknya seluruhnya. Boleh satu sel atau satu kolom.", en: "How many there are in all. One cell or one column." },
    },
  },
  PERTUMBUHAN: {
    group: "rerata",
    description: { id: "Menghitung pertumbuhan dari nilai sebelumnya. Hasilnya rasio: 0,1 berarti naik 10%.", en: "Computes growth from an earlier value. The result is a ratio: 0.1 is a rise of 10%." },
    parameters: {
      sebelum: { id: "Nilai pada periode sebelumnya. Boleh satu sel atau satu kolom.", en: "The value of the earlier period. One cell or one column." },
      sekarang: { id: "Nilai pada periode ini. Boleh satu sel atau satu kolom.", en: "The value of this period. One cell or one column." },
    },
  },
  STATUS: {
    group: "rerata",
    description: { id: "Menyebut apakah target dilampaui, tercapai, atau belum tercapai.", en: "Says whether the target was passed, met or missed." },
    parameters: {
      capaian: { id: "Capaian sebagai rasio, misalnya 0,9884 atau 98,84%. Boleh satu sel atau satu kolom.", en: "Capaian as a ratio, such as 0.9884 or 98.84%. One cell or one column." },
    },
  },
  REKAP: {
    group: "rerata",
    description: { id: "Menghitung banyaknya capaian di atas, tepat, dan di bawah 100%, serta yang belum ada.", en: "Counts the capaian above, at and below 100%, and those not there yet." },
    parameters: {
      capaian: { id: "Kolom capaian sebagai rasio.", en: "A column of capaian as ratios." },
    },
  },
} as const;

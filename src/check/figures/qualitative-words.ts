/** Words that are results in their own right: AKIP letters, audit opinions, and yes/no outcomes. */
const PREDIKAT = /^(aa|a|bb|b|cc|c|d|a-|a\+|b\+|wtp|wdp|tw|tmp|wtp-dpp|opini wtp|ada|tidak ada|ya|tidak|(sangat|cukup|kurang|tidak)?\s*(baik|memuaskan|tinggi|rendah|sedang|cukup|kurang|berhasil|memadai)|(tidak )?tercapai|terlaksana|selesai)$/i;

/** Directions a target may take instead of a figure. */
const DIRECTION = /^(meningkat|menurun|naik|turun|bertambah|berkurang|membaik|terjaga|stabil|tetap|terwujud|tersedia|terpenuhi|ditetapkan|predikat \S+|opini \S+)$/i;

/** True for a result that is a word by its nature, such as `BB`, `WTP` or `Tercapai`. */
export const isPredikat = (text: string): boolean => PREDIKAT.test(text.trim());

/** True for a target that is a word by its nature: a predikat, or a direction such as `Meningkat`. */
export const isQualitativeTarget = (text: string): boolean => PREDIKAT.test(text.trim()) || DIRECTION.test(text.trim());

import type { Polarity } from '../../domain/achievement/policy';
import { indicatorKey } from '../../recognise/indicator-name';
import { LOWER_IS_BETTER, polaritiesOfWords } from '../../recognise/polarity-words';
import type { Settings } from '../../workbook/settings';
import { displayedText } from '../../workbook/displayed-text';
import { cellAt, sheetNamed } from '../../workbook/snapshot';
import type { CapaianRow } from './capaian-rows';
import type { RuleContext } from '../rule';

export interface IndicatorPolarity {
  /** The one its capaian is shown with. */
  readonly polarity: Polarity;
  /** All that are right for it: lower is better has two formulas in use (domain-rules 2, F2 and F3). */
  readonly accepted: readonly Polarity[];
  /** Who says so: the user, the table's own column, the indicator's name (a guess), or nobody. */
  readonly saidBy: 'settings' | 'table' | 'name' | 'default';
}

/** The polarity of the indicator of the row: as the user set it, as the table states it, as its name suggests, or the workbook's usual one. */
export function indicatorPolarity(row: CapaianRow, { settings, snapshot }: RuleContext): IndicatorPolarity {
  const { indicator, table } = row;
  const { defaultPolarity } = settings;
  const own = indicator === null ? null : polarityOfName(indicator, settings);
  if (own !== null) return { polarity: own, accepted: [own], saidBy: 'settings' };
  const column = table.columns.find(({ role }) => role === 'polaritas');
  if (column) {
    const sheet = sheetNamed(snapshot, table.sheet);
    const stated = sheet ? polaritiesOfWords(displayedText(cellAt(sheet, row.row.row, column.column))) : null;
    if (stated) return { polarity: stated[0]!, accepted: stated, saidBy: 'table' };
  }
  const { byName, byDefault } = usualPolarities[defaultPolarity];
  return indicator !== null && suggestsLowerIsBetter(indicator) ? byName : byDefault;
}

/** What holds where neither user nor table says anything, made once for all rows. */
const usualPolarities = {
  maks: usual('maks'),
  min: usual('min'),
  'min-rasio': usual('min-rasio'),
  stabil: usual('stabil'),
  rentang: usual('rentang'),
} as const satisfies Readonly<Record<Polarity, unknown>>;

function usual(polarity: Polarity): { readonly byName: IndicatorPolarity; readonly byDefault: IndicatorPolarity } {
  return {
    byName: { polarity, accepted: [...new Set([polarity, ...LOWER_IS_BETTER])], saidBy: 'name' },
    byDefault: { polarity, accepted: [polarity], saidBy: 'default' },
  };
}

/** The polarity the user set for an indicator; null where none was. */
export function polarityOfName(indicator: string, { polarities }: Settings): Polarity | null {
  return Object.keys(polarities).length === 0 ? null : (polarities[indicatorKey(indicator)] ?? null);
}

/** Names under which less is usually better. */
const LESS =
  /\b(kematian|[ng]dr|kemiskinan|penduduk miskin|prevalensi|stunting|pengangguran|temuan|pelanggaran|keluhan|pengaduan|kecelakaan|putus sekolah|gini|inflasi|residivis|tunggakan|kebocoran|kerugian|kesakitan|kejahatan|kriminalitas|deviasi|kesalahan|kegagalan|keterlambatan|lama (?:waktu|proses|layanan|pelayanan|tunggu|penanganan)|waktu (?:tunggu|tanggap|respons?|layanan|pelayanan|proses|penyelesaian|pengurusan|penerbitan)|response time|sisa perkara|infeksi|insiden|gizi buruk|buta aksara|kumuh|ketimpangan|korban (?:jiwa|meninggal)|kekerasan|kasus|mortality|incidence|prevalence|poverty|unemployment|deaths?|death rate|errors?|complaints?|(?:resolution|response|waiting|processing|turnaround) time|delays?|backlog)\b/i;
/** Words that turn it round: complaints dealt with, poverty brought down. */
const TURNED =
  /\b(penurunan|menurun|pengurangan|penanganan|ditangani|ditindaklanjuti|tindak lanjut|penyelesaian|diselesaikan|selesai|terselesaikan|pengendalian|pencegahan|dicegah|ditanggulangi|penanggulangan|terkendali|tepat waktu|tertangani|dilayani|terlayani|menerima|mendapat(?:kan)?|memperoleh|akta kematian|santunan|dibina|dilatih|diberdayakan|dibantu|tertolong|diselamatkan|direhabilitasi|terpenuhi|bebas|reduction|resolved|handled|followed up|settled|addressed)\b/i;

/** How long something takes; `waktu penyelesaian` is not `penyelesaian` of what is bad. */
const DURATION = /\bwaktu (?:penyelesaian|penanganan)\b|\b(?:resolution|response|waiting|processing|turnaround) time\b/gi;

/** What was not done to something turns nothing round: complaints that are not settled are bad still. */
const NOT_DONE = /\b(?:tidak|belum|tak) (?:dapat |bisa )?(?:ter|di|men?)\p{L}+/giu;

/** True for names such as `Angka kematian ibu`. It never decides a polarity: it only keeps silent about the formulas of lower-is-better. */
export function suggestsLowerIsBetter(name: string): boolean {
  const done = name.replace(NOT_DONE, ' ');
  return (LESS.test(name) || done !== name) && !TURNED.test(done.replace(DURATION, ' '));
}

import type { Message } from '../../i18n/message';
import type { Address } from '../../workbook/address';
import { formatAddress, formatArea } from '../../workbook/address';
import type { Settings } from '../../workbook/settings';
import type { PlanCell, SheetPlan } from '../../workbook/sheet-plan';
import { headerRow } from '../header-row';
import { reportSheet } from '../report-sheet';
import { reportWords, textLiteral } from '../report-words';

/** One finding of a check, in words ready to print. */
export interface FindingLine {
  readonly at: Address;
  readonly rule: string;
  readonly level: string;
  readonly printed: string;
  readonly expected: string;
  readonly evidence: string;
  /** Why the finding was accepted; null while it is open. */
  readonly reason: string | null;
}

export const FINDINGS_SHEET = 'Temuan';

const HEADERS: readonly Message['key'][] = [
  'report.header.nomor',
  'report.header.lembar',
  'report.header.sel',
  'report.header.aturan',
  'report.header.tingkat',
  'report.header.tercetak',
  'report.header.seharusnya',
  'report.header.bukti',
  'report.header.status',
  'report.header.alasan',
];
const WIDTHS = [5, 22, 10, 30, 12, 16, 16, 42, 11, 22];

/** L21: the findings of the last check, each with a link to its cells, for the files of the reviewer. */
export function findingsSheet(lines: readonly FindingLine[], settings: Settings): SheetPlan {
  const open = lines.filter(({ reason }) => reason === null).length;
  const counts = { count: lines.length, open, accepted: lines.length - open };
  return reportSheet(
    {
      layout: 'L21',
      name: FINDINGS_SHEET,
      title: reportWords('report.L21.title'),
      year: null,
      blocks: [
        {
          caption: null,
          plan: (top) => ({
            header: headerRow(top, HEADERS),
            body: { bottom: top + lines.length, cells: lines.flatMap((line, index) => lineCells(line, index, top + 1 + index)), merges: [] },
            notes: [reportWords('report.L21.counts', counts), reportWords('report.L21.made')],
            columnWidths: WIDTHS,
            toned: [],
          }),
        },
      ],
      signs: false,
    },
    settings,
  );
}

function lineCells({ at, rule, level, printed, expected, evidence, reason }: FindingLine, index: number, row: number): readonly PlanCell[] {
  const text = (column: number, value: string): PlanCell => ({ row, column, role: 'text', value });
  const cell = formatArea(at);
  return [
    { row, column: 0, role: 'integer', value: index + 1 },
    text(1, at.sheet),
    { ...text(2, cell), formula: `=HYPERLINK(${textLiteral(`#${formatAddress(at)}`)},${textLiteral(cell)})` },
    text(3, rule),
    text(4, level),
    text(5, printed),
    text(6, expected),
    text(7, evidence),
    text(8, reportWords(reason === null ? 'report.L21.open' : 'report.L21.accepted')),
    text(9, reason ?? ''),
  ];
}

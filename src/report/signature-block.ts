import { tanggal } from '../domain/tanggal';
import type { Settings, Signatory } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import { reportWords } from './report-words';
import type { BlockPart, ClosingPlan } from './table-block';
import { textCell } from './table-block';

/** Room a party is given where the sheet has it, in characters: a name with its degrees on one line. */
const PARTY_CHARACTERS = 38;
const ROWS_TO_SIGN = 4;
const NOBODY: readonly ClosingPlan[] = [];

type Signing = Settings['report']['signing'];

/** Columns of the sheet that one party stands over. */
interface Side {
  readonly left: number;
  readonly right: number;
}

/**
 * Both parties of an agreement under a sheet: place and date over the first party at the right, the second at the left, each
 * with jabatan, room to sign, name, pangkat and NIP. A party of which neither name nor jabatan is known is left out, and with
 * both unknown nothing is drawn.
 */
export function signatureBlock({ report: { signing } }: Pick<Settings, 'report'>): ClosingPlan {
  const { first, second } = signing;
  return (top, _, columnWidths) => drawn(isKnown(first) ? first : null, isKnown(second) ? second : null, signing, top, columnWidths);
}

/** The first party alone, for the sheets of the report that are no agreement, where every sheet is to be signed. */
export function ownerSignature({ signing }: Settings['report']): readonly ClosingPlan[] {
  if (!signing.everySheet || !isKnown(signing.first)) return NOBODY;
  return [(top, _, columnWidths) => drawn(signing.first, null, signing, top, columnWidths)];
}

const isKnown = ({ nama, jabatan }: Signatory): boolean => nama !== '' || jabatan !== '';

function drawn(first: Signatory | null, second: Signatory | null, signing: Signing, top: number, columnWidths: readonly number[]): BlockPart {
  const [leftSide, rightSide] = sides(columnWidths);
  const lines = first || second ? linesOf(first, second, signing) : [];
  const cells = lines.flatMap(({ role, left, right }, index) => [
    ...lineCell(left, role, top + index, leftSide),
    ...lineCell(right, role, top + index, rightSide),
  ]);
  return {
    cells: cells.map(({ cell }) => cell),
    merges: cells.flatMap(({ cell: { row }, side }) => (side.left === side.right ? [] : [{ top: row, bottom: row, ...side }])),
    bottom: top + lines.length - 1,
  };
}

interface Line {
  readonly role: PlanCell['role'];
  readonly left: string;
  readonly right: string;
}

/** Lines that neither party has are left out, but for those to sign on. */
function linesOf(first: Signatory | null, second: Signatory | null, signing: Signing): readonly Line[] {
  const both = first !== null && second !== null;
  const line = (left: string, right: string, role: Line['role'] = 'text-centre'): readonly Line[] => (left === '' && right === '' ? [] : [{ role, left, right }]);
  return [
    ...line('', first ? placeAndDate(signing) : ''),
    ...(both ? line(reportWords('report.signing.second'), reportWords('report.signing.first')) : []),
    ...line(second?.jabatan ?? '', first?.jabatan ?? ''),
    ...Array.from({ length: ROWS_TO_SIGN }, (): Line => ({ role: 'text-centre', left: '', right: '' })),
    ...line(nameLine(second), nameLine(first), 'centre-strong'),
    ...line(second?.pangkat ?? '', first?.pangkat ?? ''),
    ...line(nipLine(second), nipLine(first)),
  ];
}

/** `Slawi, 28 Februari 2019`; a date still to come is left to be written. */
function placeAndDate({ place, date }: Signing): string {
  const day = tanggal(date);
  if (place === '') return day ?? '';
  return reportWords('report.signing.place-date', { place, date: day ?? reportWords('report.signing.blank') });
}

function nameLine(signatory: Signatory | null): string {
  return signatory?.nama === '' ? reportWords('report.signing.blank') : (signatory?.nama ?? '');
}

function nipLine(signatory: Signatory | null): string {
  const nip = signatory?.nip ?? '';
  return nip === '' || /^nip/i.test(nip) ? nip : reportWords('report.signing.nip', { nip });
}

function lineCell(text: string, role: Line['role'], row: number, side: Side): readonly { readonly cell: PlanCell; readonly side: Side }[] {
  return text === '' ? [] : [{ cell: textCell({ row, column: side.left }, role, text), side }];
}

/** The halves of the sheet nearest in width, each narrowed to what a party needs. */
function sides(columnWidths: readonly number[]): readonly [Side, Side] {
  const last = columnWidths.length - 1;
  const room = (left: number, right: number): number => columnWidths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  const uneven = (firstOfRight: number): number => Math.abs(room(0, firstOfRight - 1) - room(firstOfRight, last));
  const splits = Array.from({ length: last }, (_, index) => index + 1);
  let left = splits.reduce((best, each) => (uneven(each) < uneven(best) ? each : best), Math.min(1, last));
  let right = Math.max(0, left - 1);
  while (left < last && room(left + 1, last) >= PARTY_CHARACTERS) left += 1;
  while (right > 0 && room(0, right - 1) >= PARTY_CHARACTERS) right -= 1;
  return [
    { left: 0, right },
    { left, right: last },
  ];
}

import type { SheetPlan } from '../../workbook/sheet-plan';
import type { EarlierNotes, EarlierRow } from './earlier-notes';
import type { ListedNote } from './lost-notes';
import { matchRows } from './match-rows';
import { movedNote, movesOf } from './moved-note';
import type { NoteContent } from './note';
import { sameNote } from './note';
import type { NoteRow } from './note-rows';

/** Where every note of the earlier sheet goes. */
export interface SettledNotes {
  /** By `row,column` of the new plan. */
  readonly kept: ReadonlyMap<string, NoteContent>;
  /** Those without a row; those that had none before come first. */
  readonly lost: readonly ListedNote[];
}

/**
 * Puts each note beside its own indicator again, and the rest in the list. A note of the list goes back to a row only when its
 * indicator was away and is there again, alone of its name, and the cell is free.
 */
export function settledNotes(plan: SheetPlan, planned: readonly NoteRow[], { rows, listed }: EarlierNotes): SettledNotes {
  const matches = matchRows(rows, planned);
  const moves = movesOf(
    rows.map((row) => ({ from: row.row, to: matches.get(row)?.row ?? null })),
    planned.map(({ row }) => row),
    [...matches].every(([row, to]) => [...row.cells].every(([header, { column }]) => to.cells.get(header) === column)),
  );
  const drawn = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const kept = new Map<string, NoteContent>();
  const lost: ListedNote[] = [];
  for (const row of rows) {
    const to = matches.get(row);
    for (const [header, { column: from, content }] of row.cells) {
      if (!content) continue;
      const note = movedNote(content, plan.name, moves);
      const column = to?.cells.get(header);
      if (to && column !== undefined) kept.set(`${to.row},${column}`, note);
      else if (!to || !sameNote(note, drawn.get(`${to.row},${from}`) ?? {})) lost.push({ label: labelOf(row, rows), header, content: note });
    }
  }
  const stays = listed.filter((note) => {
    const place = rows.some(({ label }) => label === note.label) ? null : placeOf(note, planned);
    if (place === null || kept.has(place)) return true;
    kept.set(place, note.content);
    return false;
  });
  return { kept, lost: [...stays, ...lost] };
}

function placeOf({ label, header }: ListedNote, planned: readonly NoteRow[]): string | null {
  const named = planned.filter((row) => row.label === label);
  const column = named[0]?.cells.get(header);
  return named.length === 1 && column !== undefined ? `${named[0]!.row},${column}` : null;
}

/** One of several rows of a label is told by what it stood under. */
function labelOf({ label, group }: EarlierRow, rows: readonly EarlierRow[]): string {
  const isAlone = group === '' || rows.filter((row) => row.label === label).length === 1;
  return isAlone ? label : `${label} (${group})`;
}

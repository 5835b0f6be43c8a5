import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { cellAt } from '../../../src/workbook/snapshot';
import { changedParts } from '../../xlsx/package-fixture';
import type { SmallRow } from './small-layout';
import { COLUMN, FIRST } from './small-layout';
import { StandingSheet } from './standing-sheet';

/** Names no two of which share a word, so that none is a spelling of another. */
const LABELS = ['Angka kematian ibu', 'Cakupan panti', 'Indeks kepuasan', 'Jumlah evakuasi', 'Nilai SAKIP', 'Persentase lansia'];
const GROUPS = ['Layanan sosial', 'Tata kelola'];
const NOTE_COLUMNS = [COLUMN.analisis, COLUMN.kendala] as const;
const HEADERS: Readonly<Record<number, string>> = { [COLUMN.analisis]: 'ANALISIS', [COLUMN.kendala]: 'KENDALA' };

type Action =
  | { readonly do: 'add' | 'rename'; readonly at: number; readonly label: string; readonly group: string }
  | { readonly do: 'remove' | 'make' | 'unlist'; readonly at: number }
  | { readonly do: 'reorder'; readonly at: number; readonly to: number }
  | { readonly do: 'replace'; readonly rows: readonly SmallRow[] }
  | { readonly do: 'type' | 'clear'; readonly at: number; readonly column: number }
  | { readonly do: 'cut'; readonly at: number; readonly to: number; readonly column: number };

const place = fc.nat({ max: 7 });
const smallRow = fc.record({ indikator: fc.constantFrom(...LABELS), sasaran: fc.constantFrom(...GROUPS) });
const named = { label: fc.constantFrom(...LABELS), group: fc.constantFrom(...GROUPS) };
const column = fc.constantFrom(...NOTE_COLUMNS);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), at: place, ...named }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), at: place, ...named }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reorder' as const), at: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replace' as const), rows: fc.array(smallRow, { maxLength: 6 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), at: place, column }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), at: place, column }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const), at: place, to: place, column }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unlist' as const), at: place }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('make' as const), at: place }) },
);

/** What a note was typed beside, as the sheet said when it was made. */
interface Truth {
  readonly label: string;
  readonly group: string;
  readonly header: string;
}

/** A planner at work: the source as it is now, the rows the sheet was last made from, and every note by its text. */
class Planner {
  private rows: SmallRow[];
  private made: readonly SmallRow[] = [];
  private before: readonly SmallRow[] = [];
  private readonly notes = new Map<string, Truth>();
  private typed = 0;
  /** Notes that had no row after the last making. */
  private listed: ReadonlySet<string> = new Set();

  private constructor(
    private readonly standing: StandingSheet,
    first: readonly SmallRow[],
  ) {
    this.rows = [...first];
  }

  static async begin(first: readonly SmallRow[]): Promise<Planner> {
    const planner = new Planner(await StandingSheet.open(), first);
    await planner.make();
    return planner;
  }

  async act(step: Action): Promise<void> {
    const { rows } = this;
    switch (step.do) {
      case 'add':
        rows.splice(step.at % (rows.length + 1), 0, { indikator: step.label, sasaran: step.group });
        return;
      case 'rename':
        if (rows.length > 0) rows[step.at % rows.length] = { indikator: step.label, sasaran: step.group };
        return;
      case 'remove':
        if (rows.length > 0) rows.splice(step.at % rows.length, 1);
        return;
      case 'reorder':
        if (rows.length > 0) rows.splice(step.to % rows.length, 0, ...rows.splice(step.at % rows.length, 1));
        return;
      case 'replace':
        this.rows = [...step.rows];
        return;
      case 'type':
        return this.write(step.at, step.column, `catatan ${(this.typed += 1)}`);
      case 'clear':
        return this.write(step.at, step.column, null);
      case 'cut':
        return this.cut(step);
      case 'unlist':
        return this.unlist(step.at);
      case 'make':
        return this.make();
    }
  }

  private async write(at: number, into: number, value: string | null): Promise<void> {
    if (this.made.length === 0) return;
    const index = at % this.made.length;
    const was = cellAt(await this.standing.sheet(), FIRST + index, into)?.value;
    this.notes.delete(String(was));
    const { indikator: label, sasaran: group } = this.made[index]!;
    if (value !== null) this.notes.set(value, { label, group, header: HEADERS[into]! });
    await this.standing.type(FIRST + index, into, { value });
  }

  private async cut({ at, to, column: from }: Extract<Action, { do: 'cut' }>): Promise<void> {
    const note = this.made.length > 0 && at % this.made.length !== to % this.made.length ? cellAt(await this.standing.sheet(), FIRST + (at % this.made.length), from)?.value : null;
    if (typeof note !== 'string') return;
    await this.write(at, from, null);
    await this.write(to, from, note);
  }

  private async unlist(at: number): Promise<void> {
    const listed = places(await this.standing.sheet()).filter(({ list }) => list !== null);
    const chosen = listed[at % listed.length];
    if (!chosen) return;
    this.notes.delete(chosen.text);
    await this.standing.type(chosen.row, chosen.column, { value: null });
  }

  /** Over labels that follow the source as it is now, in rows that stand where they were made. */
  async make(): Promise<void> {
    const shown = this.made.map((_, index) => this.rows[index]?.indikator ?? '');
    this.before = this.made;
    this.made = [...this.rows];
    const plan = await this.standing.make(this.made, shown);
    const once = this.standing.gateway.document;
    const again = await this.standing.make(this.made);
    expect({ ...again, typed: [] }).toEqual({ ...plan, typed: [] });
    expect(changedParts(once, this.standing.gateway.document)).toEqual([]);
    this.check(await this.standing.sheet());
  }

  /** No note is lost or doubled, none stands beside another indicator, and what could be kept in its row is. */
  private check(sheet: SheetSnapshot): void {
    const found = places(sheet);
    expect(found.map(({ text }) => text).sort()).toEqual([...this.notes.keys()].sort());
    for (const { text, row, column: at, list } of found) {
      const truth = this.notes.get(text)!;
      if (list) {
        expect([list.label === truth.label || list.label === `${truth.label} (${truth.group})`, list.header]).toEqual([true, truth.header]);
        const couldStay = !this.listed.has(text) && this.isAlone(this.before, truth.label) && this.isAlone(this.made, truth.label);
        expect({ text, couldStay }).toEqual({ text, couldStay: false });
        continue;
      }
      const { indikator, sasaran } = this.made[row - FIRST]!;
      expect({ text, label: indikator, header: HEADERS[at] }).toEqual({ text, label: truth.label, header: truth.header });
      // A label that stands once is the indicator, whatever sasaran it stands under now.
      if (this.isAlone(this.made, indikator)) this.notes.set(text, { ...truth, group: sasaran });
      else expect({ text, group: sasaran }).toEqual({ text, group: truth.group });
    }
    this.listed = new Set(found.filter(({ list }) => list).map(({ text }) => text));
  }

  private isAlone(rows: readonly SmallRow[], label: string): boolean {
    return rows.filter(({ indikator }) => indikator === label).length === 1;
  }
}

interface Place {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** What the list says of it; null in a row of the table. */
  readonly list: { readonly label: string; readonly header: string } | null;
}

/** Every note on the sheet. */
function places(sheet: SheetSnapshot): readonly Place[] {
  const found: Place[] = [];
  const top = sheet.rows.findIndex((row) => row?.[0]?.value === 'Catatan yang kehilangan barisnya');
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, at) => {
      if (typeof cell?.value !== 'string' || !cell.value.startsWith('catatan ')) return;
      const texts = cells.flatMap((each) => (typeof each?.value === 'string' ? [each.value] : []));
      found.push({ text: cell.value, row, column: at, list: top >= 0 && row > top ? { label: texts[0]!, header: texts[1]! } : null });
    }),
  );
  return found;
}

describe('making again and again', () => {
  it('loses no note, puts none beside another indicator, and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(smallRow, { minLength: 1, maxLength: 6 }), fc.array(action, { minLength: 1, maxLength: 14 }), async (first, steps) => {
        const planner = await Planner.begin(first);
        for (const step of steps) await planner.act(step);
        await planner.make();
      }),
      { numRuns: 500 },
    );
  }, 300_000);
});

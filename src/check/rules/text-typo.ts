import { plainHeader } from '../../recognise/header-vocabulary';
import type { Recognition } from '../../recognise/performance-table';
import type { Snapshot } from '../../workbook/snapshot';
import { FIELD_WORDS, HEADER_PHRASES } from '../names/field-words';
import type { Finding } from '../finding';
import { isUnlikelySpelling, NearWords } from '../names/near-words';
import type { Rule } from '../rule';
import type { TextCell } from '../figures/text-cells';
import { headingCells, textCells } from '../figures/text-cells';

/** A spelling must be this common in the workbook, and its rival this rare, before the rare one is a slip. */
const COMMON = 3;
const RARE = 2;
const SHORTEST = 7;

const phrases = new NearWords(HEADER_PHRASES);
const fieldWords = new NearWords(FIELD_WORDS);

/** A header or name with a word one slip away from the word that belongs there. Names of indicators and places are compared by other rules. */
export const textTypo: Rule = {
  meta: { id: 'text-typo', name: 'rule.text-typo', severity: 'info', category: 'naming' },
  scope: 'workbook',
  *evaluate({ snapshot, recognition }): Generator<Finding> {
    const cells = readableCells(recognition, snapshot);
    const words = new Map<string, number>();
    for (const { text } of cells) for (const word of new Set(wordsOf(text))) words.set(word, (words.get(word) ?? 0) + 1);
    const common = new NearWords([...words].flatMap(([word, count]) => (count >= COMMON && word.length >= SHORTEST ? [word] : [])));
    const reported = new Set<string>();
    for (const cell of cells) {
      if (cell.part === 'header') {
        const phrase = plainHeader(cell.text).replaceAll('/', ' ');
        const right = HEADER_PHRASES.has(phrase) ? [] : phrases.near(phrase);
        if (right.length === 1) {
          yield slip(cell, right[0]!, 0);
          continue;
        }
      }
      for (const word of wordsOf(cell.text)) {
        if (word.length < SHORTEST || FIELD_WORDS.has(word) || words.get(word)! > RARE) continue;
        const rivals = common.near(word);
        const known = rivals.length > 0 ? rivals : fieldWords.near(word);
        if (known.length !== 1 || !isUnlikelySpelling(word, known[0]!) || reported.has(`${word} ${cell.place.sheet}`)) continue;
        reported.add(`${word} ${cell.place.sheet}`);
        yield slip(cell, known[0]!, rivals.length > 0 ? words.get(known[0]!)! : 0, word);
      }
    }
  },
};

/** Titles, headers, and the names of rows in tables that list no indicators. Names of one word are mostly places. */
function readableCells(recognition: Recognition, snapshot: Snapshot): readonly TextCell[] {
  return recognition.tables.flatMap((table) => {
    const listsIndicators = table.columns.some(({ role }) => role === 'indikator');
    if (listsIndicators) return headingCells(table, snapshot);
    return textCells(table, snapshot).filter(({ part, text }) => part === 'title' || part === 'header' || (part === 'name' && /\S\s+\S/.test(text.trim())));
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function slip({ text, place }: TextCell, expected: string, count: number, printed = text): Finding {
  return {
    rule: 'text-typo',
    severity: 'info',
    sheet: place.sheet,
    area: place,
    printed: text,
    expected,
    message: count > 0 ? { key: 'text-typo.found', params: { printed, expected, count } } : { key: 'text-typo.vocabulary', params: { printed, expected } },
    evidence: `"${printed}" / "${expected}"`,
    related: [],
    fix: null,
  };
}

import { mayBeMisspelt, tellingWords } from '../../recognise/indicator-name';

/** Up to this many telling words, names at least 95 % alike have equally many, and each word has its like in the other name. */
const MOST_WORDS_ALL_ALIKE = 9;

/** Things filed under names, to be found again under a name that is the same but for a letter in its words. */
export interface AlikeNames<Thing> {
  file(name: string, thing: Thing): void;
  /** Everything filed under a name at least 95 % alike (nameSimilarity), and perhaps some more. */
  alike(name: string): readonly Thing[];
}

/** Files names by the families of their words, so that no name is compared with every other. `names` are all that will be filed or looked for. */
export function alikeNames<Thing>(names: Iterable<string>): AlikeNames<Thing> {
  const familyOf = wordFamilies(names);
  const filed = new Map<string, Thing[]>();
  const keysOf = (name: string): readonly string[] => {
    const words = tellingWords(name).map((word) => familyOf.get(word) ?? word).sort();
    const whole = words.join(' ');
    return words.length <= MOST_WORDS_ALL_ALIKE ? [whole] : [whole, ...words.map((_, without) => words.toSpliced(without, 1).join(' '))];
  };
  return {
    file(name, thing) {
      for (const key of keysOf(name)) {
        const things = filed.get(key);
        if (things) things.push(thing);
        else filed.set(key, [thing]);
      }
    },
    alike: (name) => keysOf(name).flatMap((key) => filed.get(key) ?? []),
  };
}

/** Each word that may be misspelt, with one word that stands for all it may be taken for: those a chain of single letters leads to. */
function wordFamilies(names: Iterable<string>): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const headOf = (word: string): string => {
    let head = word;
    while (parent.get(head)! !== head) head = parent.get(head)!;
    parent.set(word, head);
    return head;
  };
  const firstSpelt = new Map<string, string>();
  for (const name of names) {
    for (const word of tellingWords(name)) {
      if (parent.has(word) || !mayBeMisspelt(word)) continue;
      parent.set(word, word);
      for (const spelling of withoutOneLetter(word)) {
        const other = firstSpelt.get(spelling);
        if (other === undefined) firstSpelt.set(spelling, word);
        else parent.set(headOf(other), headOf(word));
      }
    }
  }
  return new Map([...parent.keys()].map((word) => [word, headOf(word)]));
}

/** The word and what is left of it without each of its letters: two words one letter apart have one of these in common. */
function withoutOneLetter(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

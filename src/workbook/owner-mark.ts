/** The name, scoped to a sheet the add-in made, whose formula is the layout that made it as a text: `"L01"`. */
export const OWNER_NAME = 'KINERJA_LEMBAR';
/** The name, scoped likewise, of the area the add-in drew; all outside it is the user's. */
export const DRAWN_NAME = 'KINERJA_AREA';
/** The comment of a name of the whole workbook that the add-in gave to cells of its sheets. */
export const GIVEN_NAME_COMMENT = 'KINERJA';

/** The layout an owner's mark says, with or without the `=` hosts put before it; null for anything else. */
export function layoutOfMark(formula: string): string | null {
  return /^=?"([^"]*)"$/.exec(formula.trim())?.[1] ?? null;
}

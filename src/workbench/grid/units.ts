/** Pixels of one character of the default font, Calibri 11, and of the padding of a column (ECMA-376 18.3.1.13). */
const CHARACTER_PX = 7;
const PADDING_PX = 5;

export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * CHARACTER_PX + PADDING_PX);
}

export function charactersOfPixels(pixels: number): number {
  return Math.max(0, (pixels - PADDING_PX) / CHARACTER_PX);
}

/** 72 points and 96 pixels to the inch. */
export function pixelsOfPoints(points: number): number {
  return (points * 96) / 72;
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 72) / 96;
}

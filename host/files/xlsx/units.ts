/** The model measures in CSS pixels; the format in characters of the default font and in points. */

/** Widest digit of the default font (Calibri 11) in pixels, which is what a column width counts. */
const DIGIT = 7;

/** The width the engine writes for a column that has none: it says nothing, so no real width may be equal to it. */
const NO_WIDTH = 9;

export function pixelsToCharacters(pixels: number): number {
  const characters = Math.floor((pixels / DIGIT) * 256) / 256;
  return characters === NO_WIDTH ? NO_WIDTH + 1 / 256 : characters;
}

export function charactersToPixels(characters: number): number | undefined {
  return characters === NO_WIDTH ? undefined : Math.round(characters * DIGIT);
}

export function pixelsToPoints(pixels: number): number {
  return pixels * 0.75;
}

export function pointsToPixels(points: number): number {
  return Math.round(points / 0.75);
}

/** How a series looks by its place, on the screen and in a file. */
export type SeriesLook = Readonly<{
  /** Which of the six colours of series, from 1. */
  colour: 1 | 2 | 3 | 4 | 5 | 6;
  /** Dashes of its line, "" for a plain one. */
  dash: string;
  /** How its hatching is turned, in degrees; `null` where it is plain. */
  turn: number | null;
}>;

const dashes = ["", "6 3", "2 2"];
const turns = [0, 45, -45, 90, 20, -20];

/** Six colours, then the same with another dash, and hatching that turns: no series is told apart by colour alone. */
export function seriesLook(place: number): SeriesLook {
  return {
    colour: ((place % 6) + 1) as SeriesLook["colour"],
    dash: dashes[Math.floor(place / 6) % dashes.length] ?? "",
    turn: place === 0 ? null : (turns[place % turns.length] ?? 0),
  };
}

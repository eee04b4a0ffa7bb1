import type { AreaFill } from "#lib/map/map-view";

/** Names of the theme's colours. */
type Tone = "raised" | "sunk" | "party" | "signed" | "none" | "warn" | "rule-strong";

/**
 * How a fill looks: a ground and, tiled over it, lines or dots, so that fills differ without colour. Sizes are in units
 * of a map 2000 wide.
 */
export type FillPattern = Readonly<{
  ground: Tone;
  /** The side of the tile; `null` where the ground is all. */
  tile: number | null;
  turn?: number;
  marks?: readonly PatternMark[];
  /** The colour of outlines and of rings around dots. */
  edge: Tone;
}>;

export type PatternMark = Readonly<
  | { kind: "bar"; width: number; tone: Tone }
  | { kind: "dot"; radius: number; tone: Tone }
  | { kind: "cross"; width: number; tone: Tone }
>;

const bars = (tile: number, width: number, turn: number): FillPattern => ({
  ground: "raised",
  tile,
  turn,
  marks: [{ kind: "bar", width, tone: "party" }],
  edge: "party",
});

/** Parties are plain, signatories broadly hatched, States without an act dotted, States that left crossed. */
export const fillPatterns: Readonly<Record<AreaFill, FillPattern>> = {
  party: { ground: "party", tile: null, edge: "party" },
  signatory: {
    ground: "raised",
    tile: 16,
    turn: 45,
    marks: [{ kind: "bar", width: 9, tone: "signed" }],
    edge: "signed",
  },
  none: {
    ground: "raised",
    tile: 18,
    marks: [{ kind: "dot", radius: 2.6, tone: "none" }],
    edge: "none",
  },
  left: {
    ground: "raised",
    tile: 14,
    turn: 45,
    marks: [{ kind: "cross", width: 4, tone: "warn" }],
    edge: "warn",
  },
  "0-3": {
    ground: "raised",
    tile: 18,
    marks: [{ kind: "dot", radius: 2.6, tone: "none" }],
    edge: "none",
  },
  "4-7": bars(16, 3, 135),
  "8-11": bars(16, 7, 45),
  "12-15": bars(16, 11.5, 135),
  "16-18": { ground: "party", tile: null, edge: "party" },
  "no-status": {
    ground: "sunk",
    tile: 22,
    turn: 45,
    marks: [{ kind: "cross", width: 1.2, tone: "rule-strong" }],
    edge: "rule-strong",
  },
  outside: { ground: "sunk", tile: null, edge: "rule-strong" },
};

/** Fills so dark that what is written on them is light. */
export const darkFills: ReadonlySet<AreaFill> = new Set<AreaFill>(["party", "16-18"]);

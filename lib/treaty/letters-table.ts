import type { ActKind } from "#data/vocabulary";
import type { RatificationCell } from "#lib/ratification/cell";
import {
  type Cell,
  type Column,
  count,
  missing,
  type Row,
  type Table,
  value,
} from "#lib/table/table";
import { stateAddress } from "#lib/tables/state/state-request";
import type { Query } from "#lib/url/query";

/**
 * States by instruments as they travel to the browser: one sign for each cell in the order of the instruments, so that
 * the world is some nine kilobytes.
 */
export type CompactLetters = Readonly<{
  title: string;
  instruments: readonly string[];
  /** What links carry along: the day and the release, where the reader chose them. */
  pins: Query;
  rows: readonly Readonly<{ iso3: string; name: string; region: string; signs: string }>[];
}>;

/** Words of the table, as the server read them. */
export type LettersWords = Readonly<{
  state: string;
  region: string;
  noRegion: string;
  total: string;
  noParty: string;
  /** What each sign stands for; `-` is the sign of a cell without an act. */
  signs: Readonly<Record<string, string>>;
}>;

/** The sign of each act that gives a status; a denunciation is that of a State that has left. */
const signOfAct: Partial<Record<ActKind, string>> = {
  ratification: "R",
  accession: "A",
  succession: "D",
  acceptance: "P",
  "formal-confirmation": "C",
  signature: "s",
  denunciation: "w",
};
export const noSign = "-";

/** Every sign with the act it stands for. */
export const actSigns = Object.entries(signOfAct) as readonly (readonly [ActKind, string])[];

export function signOf({ status }: RatificationCell): string {
  return status.act === null ? noSign : (signOfAct[status.act.act] ?? noSign);
}

export function statusOfSign(sign: string): "party" | "signatory" | "none" {
  if (sign === "s") return "signatory";
  return sign === noSign || sign === "w" ? "none" : "party";
}

export const lettersColumns = (codes: readonly string[]): readonly string[] => [
  "state",
  "region",
  ...codes,
  "total",
];

/** The letters as a table: what the browser sorts and copies is what the server exports. */
export function lettersTable(letters: CompactLetters, words: LettersWords): Table {
  return {
    id: "states",
    title: letters.title,
    columns: [
      { id: "state", label: words.state, kind: "text" },
      { id: "region", label: words.region, kind: "text", hidden: true },
      ...letters.instruments.map((code): Column => ({ id: code, label: code, kind: "text" })),
      { id: "total", label: words.total, kind: "number" },
    ],
    rows: letters.rows.map((row) => lettersRow(letters, row, words)),
  };
}

function lettersRow(
  { instruments, pins }: CompactLetters,
  { iso3, name, region, signs }: CompactLetters["rows"][number],
  words: LettersWords,
): Row {
  const total = [...signs].filter((sign) => statusOfSign(sign) === "party").length;
  const place = { iso3, pins };
  const list = stateAddress(place, { query: { status: "party" }, hash: "status" });
  const cells: Record<string, Cell> = {
    state: value(name, { href: stateAddress(place) }),
    region: region === "" ? missing(words.noRegion) : value(region),
    total: total === 0 ? missing(words.noParty) : count(total, { href: list }),
  };
  for (const [column, code] of instruments.entries()) {
    cells[code] = signCell(signs[column] ?? noSign, stateAddress(place, { code }), words);
  }
  return { id: iso3, cells };
}

/** Parties come first when a column rises, then signatories, then those that have left; a cell without an act is last. */
function signCell(sign: string, href: string, words: LettersWords): Cell {
  const text = words.signs[sign] ?? sign;
  const status = statusOfSign(sign);
  if (sign === noSign) return missing(text, "none");
  const place = { party: 0, signatory: 1, none: 2 }[status];
  return value(text, { mark: status, href, sort: `${place}${text}` });
}

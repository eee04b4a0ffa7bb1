import { searchableText } from "#lib/db/passage-tables";
import {
  type ExclusiveFacet,
  facetValue,
  facetValues,
  noValue,
  type SharedFacet,
} from "#lib/observations/facets";
import type { Observation } from "#lib/observations/observation";
import type { Release } from "#lib/release/release";

/** A facet's column, of one value or of several. */
export const singleColumns = [
  "mechanism",
  "committee",
  "instrument",
  "kind",
  "verification",
  "origin",
  "cycle",
  "symbol",
] as const satisfies readonly ExclusiveFacet[];
export const listColumns = [
  "country",
  "right",
  "group",
  "sdg",
] as const satisfies readonly SharedFacet[];

/** The same records in PostgreSQL, as its manual advises for text: its words in columns made from both texts, by stem and as written. */
export const createTable = `
CREATE TABLE passage (
  n integer PRIMARY KEY, heading text, text text NOT NULL, record text NOT NULL, day integer NOT NULL, year integer,
  ${singleColumns.map((name) => `"${name}" text NOT NULL`).join(", ")},
  ${listColumns.map((name) => `"${name}" text[] NOT NULL`).join(", ")},
  words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', coalesce(heading, '')), 'A') || setweight(to_tsvector('english', text), 'B')) STORED,
  written tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', coalesce(heading, '')), 'A') || setweight(to_tsvector('simple', text), 'B')) STORED
);
COPY passage (n, heading, text, record, day, year, ${columnNames()}) FROM STDIN;
`;

/** An index for the words, for each facet and for each order of the list. */
export const createIndexes = `
CREATE INDEX ON passage USING gin (words);
CREATE INDEX ON passage USING gin (written);
${singleColumns.map((name) => `CREATE INDEX ON passage ("${name}");`).join("\n")}
${listColumns.map((name) => `CREATE INDEX ON passage USING gin ("${name}");`).join("\n")}
CREATE INDEX ON passage (year);
CREATE INDEX ON passage (day DESC, n);
CREATE INDEX ON passage (day, n);
CREATE INDEX ON passage (("country"[1]), day DESC, n);
CREATE INDEX ON passage (("right"[1]), day DESC, n);
VACUUM ANALYZE passage;
`;

function columnNames(): string {
  return [...singleColumns, ...listColumns].map((name) => `"${name}"`).join(", ");
}

const rowsAtATime = 1000;

/** The whole script that makes the table from a release, piece by piece. */
export function* loadScript({ observations }: Release): Generator<string> {
  const { day } = observations.columns;
  yield createTable;
  for (let from = 0; from < observations.total; from += rowsAtATime) {
    const rows = Array.from(
      { length: Math.min(rowsAtATime, observations.total - from) },
      (_, i) => from + i,
    );
    const lines = observations
      .read(rows)
      .map((observation, i) => copyLine(from + i, day[from + i] ?? 0, observation));
    yield lines.join("");
  }
  yield `\\.\n${createIndexes}`;
}

/** One row in the text form of COPY. */
function copyLine(n: number, day: number, observation: Observation): string {
  const { heading, text: _, ...record } = observation;
  const year = facetValue(observation, "year");
  const cells = [
    String(n),
    heading === null ? "\\N" : escapeCell(heading),
    escapeCell(searchableText(observation)),
    escapeCell(JSON.stringify(record)),
    String(day),
    year === noValue ? "\\N" : year,
    ...singleColumns.map((name) => escapeCell(facetValue(observation, name))),
    ...listColumns.map((name) => escapeCell(listLiteral(facetValues(observation, name)))),
  ];
  return `${cells.join("\t")}\n`;
}

function escapeCell(text: string): string {
  return text
    .replaceAll("\u0000", "")
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
}

function listLiteral(values: readonly string[]): string {
  const quoted = [...new Set(values)].map(
    (value) => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`,
  );
  return `{${quoted.join(",")}}`;
}

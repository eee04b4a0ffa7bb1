import type { Chart, Series } from "#lib/charts/chart";
import type { CitationsOf } from "#lib/cite/citations-of";
import {
  type Column,
  count,
  type Mark,
  missing,
  type Row,
  type Table,
  value,
} from "#lib/table/table";

/** The words of the samples, from the catalogue. */
export type SampleWords = Readonly<{
  sample: string;
  sampleText: string;
  sampleNote: string;
  sampleReason: string;
  howToRead: string;
  source: string;
  tables: Readonly<Record<"kinds" | "empty" | "one" | "many", string>>;
  charts: Readonly<Record<"bars" | "stacked" | "lines", string>>;
  series: (name: string) => string;
  column: (name: string) => string;
  row: (name: string) => string;
}>;

const marks: readonly Mark[] = [
  "party",
  "signatory",
  "none",
  "not-bound",
  "no-review-known",
  "text-not-held",
  "nothing-recorded",
  "recorded",
];

/** A table with every kind of column and of cell. */
export function tableOfKinds(words: SampleWords): Table {
  const { sample, sampleText, sampleNote, sampleReason } = words;
  const rows = marks.map((mark, place) => ({
    id: `row-${place}`,
    cells: {
      name: value(words.row(String(place + 1)), { href: `#row-${place}`, sort: place }),
      text: place % 2 === 0 ? value(sampleText) : value(sample, { note: sampleNote }),
      link:
        place % 2 === 0
          ? value(sample, { href: "https://docs.un.org/" })
          : value(sample, { lang: "en" }),
      date: place % 3 === 2 ? missing(sampleReason) : value(`20${10 + place}-0${place + 1}`),
      number: place === 3 ? missing(sampleReason) : count(place * 137, { href: "#tables" }),
      mark: place < 3 || place === 7 ? value(sample, { mark }) : missing(sampleReason, mark),
    },
  }));
  return { id: "sample-kinds", title: words.tables.kinds, columns: columnsOf(words), rows };
}

/** A plain table of as many rows as asked for. */
export function tableOfRows(words: SampleWords, of: "empty" | "one" | "many", rows: number): Table {
  return {
    id: `sample-${of}`,
    title: words.tables[of],
    columns: columnsOf(words).filter(({ id }) => id === "name" || id === "number"),
    rows: Array.from({ length: rows }, (_, place) => plainRow(words, place)),
  };
}

function plainRow(words: SampleWords, place: number): Row {
  const cells = {
    name: value(words.row(String(place + 1)), { sort: place }),
    number: count(place),
  };
  return { id: `row-${place}`, cells };
}

function columnsOf({ column }: SampleWords): readonly Column[] {
  const kinds = {
    name: "text",
    text: "text",
    link: "text",
    date: "date",
    number: "number",
    mark: "mark",
  } as const;
  return Object.entries(kinds).map(([id, kind], place) => ({
    id,
    label: column(String(place + 1)),
    kind,
  }));
}

/** A chart of each kind, whose twin holds the numbers that it draws. */
export function chartOf(words: SampleWords, picture: "bars" | "stacked" | "lines"): Chart {
  const names = picture === "bars" ? ["A"] : ["A", "B", "C"];
  const places = [0, 1, 2, 3];
  const x = (place: number) =>
    picture === "lines" ? 2000 + 5 * place : words.row(String(place + 1));
  const series: Series[] = names.map((name, shift) => ({
    id: name,
    label: words.series(name),
    points: places.map((place) => ({ x: x(place), y: 3 + 4 * place + shift })),
  }));
  const columns: Column[] = [
    { id: "x", label: words.column("1"), kind: "text" },
    ...series.map(({ id, label }) => ({ id, label, kind: "number" as const })),
  ];
  const rows = places.map((place) => ({
    id: String(place),
    cells: {
      x: value(String(x(place))),
      ...Object.fromEntries(series.map(({ id, points }) => [id, count(points[place]?.y ?? 0)])),
    },
  }));
  const title = words.charts[picture];
  const twin = { id: `sample-${picture}-twin`, title, columns, rows };
  const { howToRead, source } = words;
  return { id: `sample-${picture}`, title, howToRead, source, series, twin };
}

/** A reference with something missing, known at second hand. */
export function sampleCitations({ sample, sampleText }: SampleWords): CitationsOf {
  return {
    un: `${sample}. ${sampleText}`,
    oscola: `${sample}, ${sampleText}`,
    chicago: `${sample}. “${sampleText}”`,
    apa: `${sample} (2020). ${sampleText}`,
    csl: { id: "sample", type: "report", title: sample },
    gaps: [],
    isSecondHand: true,
  } as CitationsOf;
}

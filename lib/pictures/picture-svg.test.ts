import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Chart } from "#lib/charts/chart";
import type { Words } from "#lib/i18n/words";
import { colours } from "#lib/pictures/colours";
import { readSvg } from "#lib/pictures/fixtures/read-svg";
import {
  about,
  pictureOf,
  readingOf,
  release,
  samples,
  words,
} from "#lib/pictures/fixtures/sample-pictures";
import { pictureSvg } from "#lib/pictures/picture-svg";
import { textRoom } from "#lib/pictures/text-width";
import type { Table } from "#lib/table/table";
import { countryTables } from "#lib/tables/country-tables";
import { mapTables } from "#lib/tables/map-tables";
import { overviewTables } from "#lib/tables/overview-tables";
import { rightTables } from "#lib/tables/right-tables";
import { treatiesTables } from "#lib/tables/treaties-tables";
import { treatyTables } from "#lib/tables/treaty-tables";
import { readParameters } from "#lib/url/parameters";

const noTwin: Table = { id: "twin", title: "A chart", columns: [], rows: [] };

function chartOf(series: Chart["series"], title = "A chart"): Chart {
  const twin = { ...noTwin, title };
  return { id: "chart", title, howToRead: "Read it.", source: "A list", series, twin };
}

/** Names that make trouble: markup, quotes, control signs, half a pair, right to left, one long word. */
const names = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "]]> & <!-- ' \"",
    "\u0000\u0008\ud800",
    "حرية التعبير",
    "Rechtsschutzversicherungsgesellschaften".repeat(4),
  ),
);

/** Series that all have the same categories, of different names. */
const charts = fc
  .tuple(
    fc.uniqueArray(names, { minLength: 1, maxLength: 12 }),
    fc.uniqueArray(names, { minLength: 1, maxLength: 4 }),
    fc.infiniteStream(fc.nat({ max: 5000 })),
  )
  .map(([categories, labels, numbers]) =>
    labels.map((label, place) => ({
      id: `s${place}`,
      label,
      points: categories.map((x) => ({ x, y: numbers.next().value ?? 0 })),
    })),
  );

describe("the numbers of a picture are those of its chart", () => {
  test("each bar is as long as its number, which stands beside it", () => {
    fc.assert(
      fc.property(charts, (series) => {
        const { svg } = pictureSvg(
          { kind: "chart", chart: chartOf(series), drawing: "bars" },
          about,
          words,
        );
        const { elements, texts } = readSvg(svg);
        const bars = elements.filter(
          ({ name, attributes }) => name === "rect" && attributes.height === "17",
        );
        const wanted = (series[0]?.points ?? []).flatMap((_, place) =>
          series.map(({ points }) => points[place]?.y ?? 0),
        );
        expect(bars).toHaveLength(wanted.length);
        const most = Math.max(...wanted);
        const longest = Math.max(...bars.map(({ attributes }) => Number(attributes.width)));
        bars.forEach(({ attributes }, place) => {
          const length = most === 0 ? 0 : ((wanted[place] ?? 0) / most) * longest;
          expect(Math.abs(Number(attributes.width) - length)).toBeLessThan(0.05);
        });
        const beside = texts.filter(
          ({ size, anchor, y }) => size === 13 && anchor === "start" && y > 0,
        );
        expect(beside.map(({ text }) => text)).toEqual(wanted.map(String));
      }),
      { numRuns: 40 },
    );
  });

  test("stacked parts are named with their numbers, and their sum stands at the end", () => {
    fc.assert(
      fc.property(charts, (series) => {
        const { svg } = pictureSvg(
          { kind: "chart", chart: chartOf(series), drawing: "stacked" },
          about,
          words,
        );
        const { elements, texts } = readSvg(svg);
        const parts = elements.filter(({ name, text }) => name === "title" && /: \d+$/.test(text));
        const numbers = parts.map(({ text }) => Number(/: (\d+)$/.exec(text)?.[1]));
        const rows = (series[0]?.points ?? []).map((_, place) =>
          series.map(({ points }) => points[place]?.y ?? 0),
        );
        expect(numbers).toEqual(rows.flat().filter((number) => number > 0));
        const sums = texts.filter(({ size, anchor }) => size === 13 && anchor === "start");
        expect(sums.map(({ text }) => Number(text))).toEqual(
          rows.map((row) => row.reduce((a, b) => a + b)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("each line says at its end what its last point is, and names all its points", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 30 }), (counts) => {
        const points = counts.map((y, place) => ({ x: 1960 + 2 * place, y }));
        const chart = chartOf([{ id: "CCPR", label: "ICCPR", points }]);
        const { elements, texts } = readSvg(
          pictureSvg({ kind: "chart", chart, drawing: "lines" }, about, words).svg,
        );
        expect(texts.map(({ text }) => text)).toContain(`ICCPR ${counts.at(-1)}`);
        const said = points.map(({ x, y }) => `${x}: ${y}`).join("; ");
        expect(elements.map(({ text }) => text)).toContain(`ICCPR. ${said}`);
      }),
      { numRuns: 40 },
    );
  });

  test.each(
    samples.filter(
      ([, table]) => !["main", "concerns", "parties", "states", "joined"].includes(table),
    ),
  )("%s %s: the numbers are the twin's", (path, table) => {
    const { whole } = readingOf(path, table);
    const picture = pictureOf(path, table);
    if (picture.kind !== "chart") throw new Error("Not a chart");
    const column = whole.columns.find(({ id }) =>
      ["count", "observations", "parties", "recorded"].includes(id),
    );
    const twin = whole.rows.flatMap(({ cells }) => {
      const cell = cells[column?.id ?? ""];
      return cell?.kind === "value" && cell.text !== "0" ? [Number(cell.text)] : [];
    });
    const drawn = sumsOf(picture.chart).filter((number) => number > 0);
    expect(drawn.toSorted()).toEqual(twin.toSorted());
  });
});

/** The number of each category over all series. */
function sumsOf({ series }: Chart): number[] {
  const sums = new Map<string | number, number>();
  for (const { points } of series) {
    for (const { x, y } of points) sums.set(x, (sums.get(x) ?? 0) + y);
  }
  return [...sums.values()];
}

describe("the matrix and the grid say what their tables say", () => {
  test("a sign and a letter for each act, the year below, a ring where there is none", () => {
    const picture = pictureOf("/", "main");
    if (picture.kind !== "matrix") throw new Error("Not a matrix");
    const cells = picture.matrix.rows.flatMap((row) => row.cells);
    const { elements, texts } = readSvg(pictureSvg(picture, about, words).svg);
    const filled = elements.filter(({ attributes }) => attributes.r === "5.5");
    const parties = cells.filter(
      (cell) => cell !== null && !["signature", "denunciation"].includes(cell[0]),
    );
    expect(filled).toHaveLength(parties.length + 1); // one in the legend
    expect(parties.length).toBeGreaterThan(60); // five States, most of 18 instruments
    const years = texts
      .filter(({ size, text }) => size === 11 && /^\d{4}$/.test(text))
      .map(({ text }) => text);
    expect(years).toEqual(cells.flatMap((cell) => (cell === null ? [] : [cell[1].slice(0, 4)])));
    const letters = texts.filter(({ size, text }) => size === 13 && /^[A-Za-z]{1,3}$/.test(text));
    expect(letters.map(({ text }) => text)).toEqual(
      cells.flatMap((cell) => (cell === null ? [] : [words(`marks.letters.${cell[0]}`)])),
    );
  });

  test("rows stand in the order that the reader sorted them in, without those filtered out", () => {
    const rows = (query: string) => {
      const picture = pictureOf("/", "main", query);
      return picture.kind === "matrix" ? picture.matrix.rows.map(({ iso3 }) => iso3) : [];
    };
    expect(rows("sort=country")).toEqual(["KAZ", "KGZ", "TJK", "TKM", "UZB"]);
    expect(rows("sort=-country")).toEqual(["UZB", "TKM", "TJK", "KGZ", "KAZ"]);
    expect(rows("filter=stan&sort=-total")[0]).toBe("KAZ"); // party to 16
    expect(rows("filter=kyrgyz")).toEqual(["KGZ"]);
  });

  test("columns that the reader hid are not drawn, and the cells of the others stay under their own", () => {
    const picture = pictureOf("/", "main", "columns=country,CAT,CED");
    if (picture.kind !== "matrix") throw new Error("Not a matrix");
    expect(picture.matrix.instruments.map(({ code }) => code)).toEqual(["CAT", "CED"]);
    const kazakhstan = picture.matrix.rows.find(({ iso3 }) => iso3 === "KAZ");
    expect(kazakhstan?.cells.map((cell) => cell?.[1])).toEqual(["1998-08-26", "2009-02-27"]); // UNTC IV-9, IV-16
  });

  test("a number of the grid is the table's, and a cell without one has its sign and word", () => {
    const { whole } = readingOf("/", "concerns");
    const { texts } = readSvg(pictureSvg(pictureOf("/", "concerns"), about, words).svg);
    const counts = whole.rows.flatMap(({ cells }) =>
      whole.columns.flatMap(({ id }) => {
        const cell = cells[id];
        return cell?.kind === "value" && /^\d+$/.test(cell.text) ? [cell.text] : [];
      }),
    );
    const drawn = texts.filter(({ size, text }) => size === 13 && /^\d+$/.test(text));
    expect(drawn.map(({ text }) => text)).toEqual(counts);
    const silent = whole.rows
      .flatMap(({ cells }) => Object.values(cells))
      .filter((cell) => cell.mark === "text-not-held");
    const signed = texts.filter(({ text, size }) => size === 11 && text === "text not held");
    expect(silent.length).toBeGreaterThan(0);
    expect(signed).toHaveLength(silent.length);
  });
});

describe("a picture can be believed when the page is gone", () => {
  test.each(samples)("%s %s?%s", (path, table, query) => {
    const { svg, width, height, alt } = pictureSvg(pictureOf(path, table, query), about, words);
    const { elements, texts } = readSvg(svg);
    const said = texts.map(({ text }) => text).join(" ");
    const [root, title, desc] = elements;
    expect(root?.attributes).toMatchObject({
      role: "img",
      width: String(width),
      height: String(height),
    });
    expect(title?.name).toBe("title");
    expect(said).toContain(title?.text.split(" ").slice(0, 4).join(" "));
    expect(desc?.text).toContain("2026-02-03");
    expect(said).toContain("As of 2026-02-03. Pacta, release 20260101-000000000000.");
    expect(said).toContain("States: Central Asia");
    expect(said).toContain("UN Treaty Collection (page read)");
    expect(said).toContain("https://pacta.invalid/?asOf=2026-02-03&release=");
    expect(said).toContain("No observation on record is no finding.");
    expect(alt).toContain(title?.text);
    expect(svg).not.toMatch(/href|url\((?!#)|@import|<image/); // it fetches nothing
  });

  test.each(samples)(
    "%s %s?%s: no text leaves the picture or touches another",
    (path, table, query) => {
      const { svg, width, height } = pictureSvg(pictureOf(path, table, query), about, words);
      const boxes = readSvg(svg).texts.map(boxOf);
      for (const box of boxes) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(0);
        expect(box.right, box.text).toBeLessThanOrEqual(width);
        expect(box.top, box.text).toBeGreaterThanOrEqual(0);
        expect(box.bottom, box.text).toBeLessThanOrEqual(height);
      }
      const touching = boxes.flatMap((a, place) =>
        boxes
          .slice(place + 1)
          .filter((b) => overlap(a, b))
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(touching).toEqual([]);
    },
  );
});

type Box = Readonly<{ text: string; left: number; right: number; top: number; bottom: number }>;

/** The room that a line takes at most, whatever of the named fonts draws it. */
function boxOf({
  text,
  x,
  y,
  size,
  face,
  anchor,
  upright,
}: ReturnType<typeof readSvg>["texts"][number]): Box {
  const room = textRoom(text, size, face);
  const ascent = size * 0.72;
  const descent = size * 0.2;
  if (upright) return { text, left: x - ascent, right: x + descent, top: y - room, bottom: y };
  const left = anchor === "end" ? x - room : anchor === "middle" ? x - room / 2 : x;
  return { text, left, right: left + room, top: y - ascent, bottom: y + descent };
}

function overlap(a: Box, b: Box): boolean {
  const grain = 0.5;
  return (
    a.left < b.right - grain &&
    b.left < a.right - grain &&
    a.top < b.bottom - grain &&
    b.top < a.bottom - grain
  );
}

test("names that make trouble stay text: any XML reader reads them, and none becomes markup", () => {
  fc.assert(
    fc.property(
      charts,
      names,
      fc.constantFrom("bars", "stacked", "lines"),
      (series, title, drawing) => {
        const points = (label: string) => [{ x: 1990, y: label.length }];
        const drawn =
          drawing === "lines"
            ? series.map((each) => ({ ...each, points: points(each.label) }))
            : series;
        const hostile = {
          ...about,
          title,
          scope: [[title, title]] as const,
          link: title,
          coverage: title,
        };
        const { svg } = pictureSvg(
          { kind: "chart", chart: chartOf(drawn, title), drawing },
          hostile,
          words,
        );
        const { elements } = readSvg(svg);
        const known = ["svg", "title", "desc", "rect", "g", "text", "path", "defs", "pattern"];
        expect(elements.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual(
          [],
        );
        const letters = title.replaceAll(/\p{Control}|\p{Surrogate}|[\ufffe\uffff]/gu, "").trim();
        expect(svg).not.toMatch(/NaN|Infinity/);
        expect(elements[1]?.text.replaceAll(/[�\s]/g, "")).toBe(letters.replaceAll(/[�\s]/g, ""));
      },
    ),
    { numRuns: 60 },
  );
});

test("a chart without a number draws its frame and says so", () => {
  const { svg, alt } = pictureSvg(
    { kind: "chart", chart: chartOf([]), drawing: "lines" },
    about,
    words,
  );
  expect(readSvg(svg).texts.map(({ text }) => text)).toContain("A chart");
  expect(svg).not.toMatch(/NaN|Infinity/);
  expect(alt).toBe("A chart. Nothing to draw on this choice.");
});

test("every picture that a page names is a table of the page and among those tested here", () => {
  const request = <T>(page: { specification: (index: never) => unknown }, path: T) => {
    const specification = page.specification(release.index as never) as never;
    const { values } = readParameters(specification, new URLSearchParams()) as { values: never };
    return { release, path, values, asOf: "2026-02-03", words: words as Words };
  };
  const tested = (path: string) =>
    new Set(samples.filter(([each]) => each === path).map(([, table]) => table));
  const named = [
    ["/", Object.keys(overviewTables.pictures?.(request(overviewTables, null)) ?? {})],
    [
      "/countries/KAZ",
      Object.keys(countryTables.pictures?.(request(countryTables, { iso3: "KAZ" })) ?? {}),
    ],
    [
      "/rights/torture",
      Object.keys(rightTables.pictures?.(request(rightTables, { id: "torture" })) ?? {}),
    ],
    [
      "/treaties/CCPR",
      Object.keys(treatyTables.pictures?.(request(treatyTables, { code: "CCPR" })) ?? {}),
    ],
    ["/map", Object.keys(mapTables.pictures?.(request(mapTables, null)) ?? {})],
    ["/treaties", Object.keys(treatiesTables.pictures?.(request(treatiesTables, null)) ?? {})],
  ] as const;
  for (const [path, pictures] of named) {
    expect(pictures.length).toBeGreaterThan(0);
    expect(new Set(pictures)).toEqual(tested(path));
    for (const name of pictures) expect(readingOf(path, name).picture()).not.toBeNull();
  }
});

test("no page draws pictures that the tests above do not know", () => {
  const drawing = readdirSync("lib/tables").filter((file) => {
    if (!file.endsWith("-tables.ts")) return false;
    return /^ {2}pictures[:(]/m.test(readFileSync(`lib/tables/${file}`, "utf8"));
  });
  expect(drawing).toEqual([
    "compare-tables.ts",
    "country-tables.ts",
    "map-tables.ts",
    "overview-tables.ts",
    "right-tables.ts",
    "treaties-tables.ts",
    "treaty-tables.ts",
  ]);
});

test("the colours are those of the light theme", () => {
  const [light = ""] = readFileSync("app/tokens.css", "utf8").split("@media");
  for (const [name, colour] of Object.entries(colours)) {
    expect(new RegExp(`--${name}: (#[0-9a-f]+);`).exec(light)?.[1], name).toBe(colour);
  }
});

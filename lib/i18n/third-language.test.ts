import { describe, expect, test, vi } from "vitest";
import { subjectOf } from "#lib/export/about/subject";
import { aboutLines } from "#lib/export/about-lines";
import { exportedTable } from "#lib/export/exported-list";
import { registeredTables } from "#lib/export/fixtures/registered-lists";
import { englishIn } from "#lib/i18n/fixtures/english-left";
import { pseudoMessages, pseudoText } from "#lib/i18n/fixtures/pseudo-language";
import { pseudoRelease } from "#lib/i18n/fixtures/pseudo-release";
import type { Messages } from "#lib/i18n/messages";
import { textDirection } from "#lib/i18n/text-direction";
import type { Cell, Column } from "#lib/table/table";
import { wordsOf } from "#lib/tables/fixtures/bundled-release";
import { pages } from "#lib/tables/registry";
import messages from "#messages/en.json" with { type: "json" };

vi.mock("#data/labels/labels.json", async (original) => {
  const { default: labels } = await original<{ default: object[] }>();
  const { withColumn: add } = await import("#lib/i18n/fixtures/pseudo-language");
  return { default: add(labels, "he") };
});

/** Written from right to left, so that the direction is proved too. */
const language = "he";
const words = wordsOf(language, pseudoMessages(messages as Messages));
const release = pseudoRelease(language);

test("a language that is written from right to left says so", () => {
  expect(["en", "ru", language].map(textDirection)).toEqual(["ltr", "ltr", "rtl"]);
});

test("every letter of the pseudo-language that can bear an accent does, and no argument is lost", () => {
  expect(pseudoText("States parties")).toBe("⟦Śťáťéś páŕťíéś·····⟧");
  expect(words("overview.asOfLine", { asOf: "2026-02-03" })).toContain("2026-02-03");
});

/** What has no language: addresses, hosts, ids, file names, names of lists of the API. */
const columnsWithoutWords: ReadonlySet<string> = new Set([
  "check",
  "citedIn",
  "csv",
  "dataset",
  "entry",
  "file",
  "host",
  "id",
  "json",
  "source",
  "sources",
]);

describe.each(registeredTables)("/%s, table %s", (path, name) => {
  const segments = path.split("/").filter(Boolean);
  const request = { release, path: segments, table: name, today: "2026-02-03", words };
  const queries =
    path === "compare" ? ["countries=KAZ,KGZ", "countries=KAZ&cycles=CCPR:1,CCPR:2"] : [""];
  const readings = queries.flatMap((query) => {
    const parameters = new URLSearchParams(query);
    return pages.flatMap((page) => page.read({ ...request, parameters }) ?? []);
  });

  test("no English is left in its title, its headings and its cells", () => {
    for (const { whole } of readings) {
      expect(englishIn(whole.title)).toEqual([]);
      for (const { label } of whole.columns) expect(englishIn(label)).toEqual([]);
      const spoken = whole.columns.filter(({ id }) => !columnsWithoutWords.has(id));
      expect(
        whole.rows.flatMap(({ cells }) => spoken.flatMap((each) => leftIn(cells, each))),
      ).toEqual([]);
    }
  });

  test("no English is left in what its file says of itself", () => {
    for (const reading of readings) {
      const place = {
        release,
        name,
        words,
        origin: "https://pacta.example",
        locale: "en",
      } as const;
      const list = exportedTable(
        subjectOf({ ...place, path: segments }, reading, () => true),
        reading,
      );
      const said = aboutLines(list.about(), words)
        .filter(([label]) => label !== words("export.about.source"))
        .flat();
      expect(said.flatMap(englishIn)).toEqual([]);
    }
  });
});

/** English in a cell that does not say that it is. */
function leftIn(cells: Readonly<Record<string, Cell>>, { id }: Column) {
  const cell = cells[id];
  if (cell === undefined || (cell.kind === "value" && cell.lang !== undefined)) return [];
  const said = cell.kind === "value" ? `${cell.text} ${cell.note ?? ""}` : cell.because;
  return englishIn(said).map((word) => `${id}: ${word} (${said.slice(0, 80)})`);
}

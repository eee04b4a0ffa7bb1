import { expect, test } from "vitest";
import { readFileName, tooLongFor } from "#lib/api/export-file";
import { askExport, words } from "#lib/api/fixtures/ask-api";
import { mostRowsOfText } from "#lib/export/file-formats";
import { mostSheetRows } from "#lib/export/xlsx/xlsx-of-rows";

test.each([
  ["docx", mostRowsOfText],
  ["md", mostRowsOfText],
  ["html", mostRowsOfText],
  ["xlsx", mostSheetRows],
])(
  "a %s file takes %i rows and no more, and the refusal says what to take instead",
  (extension, most) => {
    const asked = readFileName(`main.${extension}`, null);
    if (asked === null) throw new Error(`no file ends in ${extension}`);
    expect(tooLongFor(asked, most, { words })).toBeNull();
    const refusal = tooLongFor(asked, most + 1, { words });
    expect(refusal).toContain(new Intl.NumberFormat("en").format(most));
    expect(refusal).toContain("CSV");
  },
);

test.each(["csv", "json"])("a %s file takes any number of rows", (extension) => {
  const asked = readFileName(`main.${extension}`, null);
  expect(asked?.writer.most).toBeUndefined();
});

test("an ending may come as a parameter, and the longest one that fits is meant", () => {
  expect(readFileName("main", "xlsx")).toMatchObject({ name: "main", extension: "xlsx" });
  expect(readFileName("acts.csl.json", null)).toMatchObject({
    name: "acts",
    extension: "csl.json",
  });
  expect(readFileName("main.exe", null)).toBeNull();
});

test("an ending that there is not is a 404 that names those that there are", async () => {
  const response = await askExport("countries/main.exe");
  expect(response.status).toBe(404);
  const { detail } = await response.json();
  for (const extension of ["csv", "xlsx", "docx", "md", "json", "html"]) {
    expect(detail).toContain(extension);
  }
});

test("the same address is the same tag, another form, another host or another option is another", async () => {
  const tagOf = async (address: string, headers: Record<string, string> = {}) =>
    (await askExport(address, headers)).headers.get("etag") ?? "";
  expect(await tagOf("countries/main.csv")).toBe(await tagOf("countries/main.csv"));
  const tags = await Promise.all([
    tagOf("countries/main.csv"),
    tagOf("countries/main.csv?about=0"),
    tagOf("countries/main.csv?sort=-name"),
    tagOf("countries/main.json"),
    tagOf("countries/main.csv", { host: "pacta.example" }),
  ]);
  expect(new Set(tags).size).toBe(tags.length);
});

import { expect, test } from "vitest";
import { parseMixedSource } from "#lib/reporting/mixed-source";

test.each([
  ["https://adilet.zan.kz/x", { url: "https://adilet.zan.kz/x", remark: null }],
  [
    "visit, not a reporting cycle; https://atlas-of-torture.org/x?page=3",
    { url: "https://atlas-of-torture.org/x?page=3", remark: "visit, not a reporting cycle" },
  ],
  [
    "Date of the State reply; no grade found.",
    { url: null, remark: "Date of the State reply; no grade found." },
  ],
])("%s", (text, parts) => {
  expect(parseMixedSource(text)).toEqual(parts);
});

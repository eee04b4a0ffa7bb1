import { expect, test } from "vitest";
import type { DatasetId } from "#data/catalogue";
import { heldFacts } from "#data/checks/cases/broken";
import { checkShape } from "#data/checks/shape";

/** The records of a dataset, with other values in the one at `row`. */
function broken(id: DatasetId, row: number, values: object): unknown[] {
  return heldFacts[id].map((record, index) =>
    index === row - 1 ? { ...record, ...values } : record,
  );
}

test.each<[string, DatasetId, number, object, string, string]>([
  ["an act is one of the list", "acts", 7, { act: "signing" }, "act", '"signing"'],
  ["a date is a day that exists", "acts", 7, { date: "2023-02-29" }, "date", '"2023-02-29"'],
  ["a precision is one of the list", "acts", 7, { precision: "hour" }, "precision", '"hour"'],
  ["a missing value is null, not empty", "acts", 7, { note: "" }, "note", '""'],
  ["text has no blanks around it", "acts", 7, { note: " a note" }, "note", '" a note"'],
  ["a field that nobody knows is refused", "acts", 7, { colour: "red" }, "colour", '"red"'],
  ["a field may not be left out", "acts", 7, { asOf: undefined }, "asOf", "nothing"],
  ["a State has three letters", "countries", 1, { iso3: "KZ" }, "iso3", '"KZ"'],
  [
    "a kind of observation is one of the list",
    "observations",
    3,
    { kind: "praise" },
    "kind",
    '"praise"',
  ],
  [
    "a verification is one of the list",
    "observations",
    3,
    { verification: "sure" },
    "verification",
    '"sure"',
  ],
  ["paragraphs are numbers", "observations", 3, { paragraphs: "seven" }, "paragraphs", '"seven"'],
  [
    "a source of an observation is a web address",
    "observations",
    3,
    { sources: ["a book"] },
    "sources.0",
    '"a book"',
  ],
  [
    "an article stands with its instrument",
    "observations",
    3,
    { treatyArticles: ["art. 19"] },
    "treatyArticles.0",
    '"art. 19"',
  ],
  [
    "a type of document is one of the list",
    "documents",
    2,
    { docType: "letter" },
    "docType",
    '"letter"',
  ],
  [
    "an interval runs forwards",
    "documents",
    2,
    { consideredOn: "2016-06-23/2016-06-22" },
    "consideredOn",
    '"2016-06-23/2016-06-22"',
  ],
  ["a status is one of the list", "nextReports", 1, { status: "late" }, "status", '"late"'],
  ["a stage is one of the list", "ngoSubmissions", 1, { stage: "whenever" }, "stage", '"whenever"'],
  ["a grade is one of the list", "gradesFound", 1, { grade: "F" }, "grade", '"F"'],
  [
    "a status of a review is one of the list",
    "latestReviews",
    1,
    { status: "never" },
    "status",
    '"never"',
  ],
  [
    "a host is no address",
    "linkableHosts",
    1,
    { host: "https://docs.un.org" },
    "host",
    '"https://docs.un.org"',
  ],
])("%s", (_, id, row, values, field, value) => {
  expect(checkShape(id, heldFacts[id])).toEqual([]);
  expect(checkShape(id, broken(id, row, values))).toContainEqual(
    expect.objectContaining({ row, field, value }),
  );
});

test("every breach of every record is told", () => {
  const records = heldFacts.acts.map((act) => ({ ...act, act: "signing", precision: "hour" }));
  expect(checkShape("acts", records)).toHaveLength(2 * 3935);
});

test("a file that holds no list is refused", () => {
  expect(checkShape("acts", { acts: [] })).toMatchObject([{ row: 1, field: "file" }]);
});

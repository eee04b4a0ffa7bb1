import { describe, expect, test } from "vitest";
import { readDateCell } from "#lib/import/untc/date-cell";
import { readLegend } from "#lib/import/untc/legend";

const consent = readLegend(
  "Formal confirmation(c), Accession(a), Acceptance(A), Succession(d), Approval(AA), Ratification",
);
const signature = readLegend("Signature, Succession to signature(d)");
const plain = { bracketed: false, bySuccession: false };

describe("a cell of consents", () => {
  test.each([
    ["12 Sep\t 1989 a", "accession", "1989-09-12"],
    [" \u00a04 Oct\t 2007 a", "accession", "2007-10-04"],
    ["20 Jul 1993", "ratification", "1993-07-20"],
    ["22 Feb 1993 d", "succession", "1993-02-22"],
    ["6 Feb 1995 A", "acceptance", "1995-02-06"],
    ["23 Dec 2010 c", "formal-confirmation", "2010-12-23"],
    ["9 Sept 2020 a", "accession", "2020-09-09"],
    ["9 September 2020 a", "accession", "2020-09-09"],
    ["29 Feb 2000a", "accession", "2000-02-29"],
    ["1 May\r\n1997\ta", "accession", "1997-05-01"],
  ] as const)("%j", (cell, act, date) => {
    expect(readDateCell(cell, consent)).toEqual([{ ...plain, act, date }]);
  });

  test("in brackets it no longer counts", () => {
    const shown = { ...plain, act: "accession", date: "1980-11-14", bracketed: true };
    expect(readDateCell("[14 Nov\t 1980 a]", consent)).toEqual([shown]);
    expect(readDateCell("[ \u00a014 Nov 1980 a ]", consent)).toEqual([shown]);
  });

  test("two dates, of which one is in brackets", () => {
    expect(readDateCell("[10 May 1993 a], 5 Jan 1999 a", consent)).toEqual([
      { ...plain, act: "accession", date: "1993-05-10", bracketed: true },
      { ...plain, act: "accession", date: "1999-01-05" },
    ]);
  });

  test.each(["", "\u00a0", " \n ", "-", "–"])("%j holds none", (cell) => {
    expect(readDateCell(cell, consent)).toEqual([]);
  });
});

test("a signature that was taken over", () => {
  const [shown] = readDateCell("12 Mar 2001 d", signature);
  expect(shown).toEqual({ ...plain, act: "signature", date: "2001-03-12", bySuccession: true });
});

describe("anything else is refused with what stands there", () => {
  test.each([
    ["31 Feb 1999 a", "no day of the calendar"],
    ["12 Foo 1999 a", "no day of the calendar"],
    ["12 Sep 19893 a", "is no date"],
    ["12 Sep 1989 s", 'the mark "s"'],
    ["12 Sep 1989 D", 'the mark "D"'],
    ["12 Sep 1989 AA", "approval"],
    ["12 Sep 1989 a 13 Sep 1989 a", "two dates that both count"],
    ["[12 Sep 1989 a", "does not close it"],
    ["12 Sep 1989 a]", "a bracket alone"],
    ["[]", "is no date"],
    ["see note 3", "is no date"],
    ["1989", "is no date"],
    ["12/09/1989", "is no date"],
  ])("%j", (cell, words) => {
    expect(() => readDateCell(cell, consent)).toThrow(words);
  });
});

describe("a header", () => {
  test("tells small letters from capitals, and takes its words in any order", () => {
    expect(consent.marks.get("a")).toEqual({ act: "accession", bySuccession: false });
    expect(consent.marks.get("A")).toEqual({ act: "acceptance", bySuccession: false });
    expect(consent.marks.get("")).toEqual({ act: "ratification", bySuccession: false });
    expect([consent.column, signature.column]).toEqual(["consent", "signature"]);
  });

  test.each([
    ["Ratification, Adhésion(a), Succession(d)", "none of the depositary's English words"],
    ["Signature, Ratification", "two acts alike"],
    ["Signature, Accession(a)", "signatures and consents"],
    ["", "none of the depositary's English words"],
  ])("%j is refused", (header, words) => {
    expect(() => readLegend(header)).toThrow(words);
  });
});

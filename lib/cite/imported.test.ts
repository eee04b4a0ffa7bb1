import { expect, test } from "vitest";
import { citationsOf } from "#lib/cite/citations-of";
import type { Passage } from "#lib/import/uhri/passage";
import { importedObservation } from "#lib/observations/from-passage";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();

const passage: Passage = {
  id: "00000000-0000-4000-8000-000000000001",
  symbol: null,
  symbolFamily: null,
  documentId: null,
  publishedOn: null,
  publishedOnUhri: null,
  mechanism: null,
  mechanismKind: "unknown",
  committee: null,
  instrument: null,
  countries: [],
  countriesFrom: "none",
  territory: null,
  regions: [],
  kind: "recommendation",
  rights: [],
  primaryRights: [],
  groups: [],
  themes: [],
  sdgs: [],
  review: null,
  paragraph: null,
  paragraphRule: null,
  letters: [],
  heading: null,
  lead: "",
  text: "Invented for this test.",
  raw: {},
  warnings: [],
};

function cite(given: Partial<Passage>) {
  const observation = importedObservation({ ...passage, ...given });
  return citationsOf({ kind: "observation", observation }, release, englishWords);
}

/** Symbols as the import keeps them, in capitals, and as the United Nations print them. */
test.each([
  ["CCPR/C/79/ADD.109", "CCPR/C/79/Add.109"],
  ["CAT/C/UZB/CO/3/CORR.2", "CAT/C/UZB/CO/3/Corr.2"],
  ["CEDAW/C/KGZ/CO/4/REV.1", "CEDAW/C/KGZ/CO/4/Rev.1"],
  ["CERD/C/304/ADD.92", "CERD/C/304/Add.92"],
  ["CRC/C/OPSC/KAZ/CO/1", "CRC/C/OPSC/KAZ/CO/1"],
  ["CRC/C/15/ADD.213/CORR.1", "CRC/C/15/Add.213/Corr.1"],
  ["A/57/18", "A/57/18"],
  ["CAT/C/XXVII/CONCL.5", "CAT/C/XXVII/Concl.5"],
])("%s is printed as %s", (symbol, printed) => {
  const { un, oscola, chicago, apa, csl } = cite({ symbol });
  for (const text of [un, oscola, chicago, apa]) expect(text).toContain(printed);
  expect(csl.number).toBe(printed);
});

test("a passage of a document on file has its title, its letter and its own day", () => {
  const { un, oscola, chicago, apa, csl, gaps, isSecondHand } = cite({
    symbol: "CCPR/C/KAZ/CO/2",
    mechanism: "CCPR",
    mechanismKind: "treaty-body",
    committee: "CCPR",
    publishedOn: "2016-08-09",
    paragraph: "17",
    letters: ["b"],
  });
  expect(un).toBe(
    "Human Rights Committee, Concluding observations on the second periodic report of Kazakhstan, CCPR/C/KAZ/CO/2, para. 17 (b) (adopted 11 July 2016)",
  );
  expect(oscola).toBe(
    "Human Rights Committee, ‘Concluding observations on the second periodic report of Kazakhstan’ (11 July 2016) UN Doc CCPR/C/KAZ/CO/2, para 17(b)",
  );
  expect(chicago).toBe(
    "Human Rights Committee, “Concluding observations on the second periodic report of Kazakhstan,” UN Doc. CCPR/C/KAZ/CO/2, July 11, 2016, para. 17 (b), https://docs.un.org/en/CCPR/C/KAZ/CO/2.",
  );
  expect(apa).toBe(
    "Human Rights Committee. (2016, July 11). Concluding observations on the second periodic report of Kazakhstan (CCPR/C/KAZ/CO/2, para. 17 (b)). https://docs.un.org/en/CCPR/C/KAZ/CO/2",
  );
  expect(csl).toMatchObject({ id: "CCPR-C-KAZ-CO-2-17-b", locator: "17 (b)" });
  expect({ gaps, isSecondHand }).toEqual({ gaps: [], isSecondHand: false });
});

test("a mandate's report without a title on file says that none is given", () => {
  const cited = cite({
    symbol: "A/HRC/44/10",
    mechanism: "SR Torture",
    mechanismKind: "special-procedure",
    publishedOn: "2020-05-06",
  });
  expect(cited.un).toBe(
    "SR Torture, [title not given], A/HRC/44/10, [paragraph not seen] (published 6 May 2020)",
  );
  expect(cited.oscola).toBe(
    "SR Torture, [title not given] (6 May 2020) UN Doc A/HRC/44/10, [paragraph not seen]",
  );
  expect(cited.gaps).toEqual(["title", "paragraph"]);
});

test("a recommendation of the Universal Periodic Review names the review", () => {
  const cited = cite({
    symbol: "A/HRC/43/10",
    mechanism: "UPR",
    mechanismKind: "upr",
    publishedOn: "2019-12-20",
    paragraph: "139.42",
  });
  expect(cited.chicago).toBe(
    "Universal Periodic Review, [title not given], UN Doc. A/HRC/43/10, December 20, 2019, para. 139.42, https://docs.un.org/en/A/HRC/43/10.",
  );
});

test("a passage of which the index says nothing lacks everything, in words, and is no second-hand", () => {
  const cited = cite({});
  expect(cited.un).toBe(
    "[no body named], [title not given], [symbol not seen], [paragraph not seen] [date not seen], available at https://uhri.ohchr.org/en/our-data-api",
  );
  expect(cited.csl).toEqual({
    id: "00000000-0000-4000-8000-000000000001",
    type: "report",
    title: "[title not given]",
    publisher: "United Nations",
    URL: "https://uhri.ohchr.org/en/our-data-api",
    note: "[paragraph not seen]; [date not seen]; [no body named]; [title not given]; [symbol not seen]",
  });
  expect(cited.gaps).toEqual(["body", "title", "symbol", "paragraph", "day"]);
  expect(cited.isSecondHand).toBe(false);
});

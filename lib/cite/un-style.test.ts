import { expect, test } from "vitest";
import { citeInUnStyle } from "#lib/cite/un-style";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const { index, observations } = bundledRelease();

function cite(id: string) {
  const observation = observations.find(id);
  if (observation === undefined) throw new Error(`no observation ${id}`);
  const { documentId, committee } = observation;
  const name = index.facts.committees.find(({ code }) => code === committee)?.nameEn ?? null;
  const document = documentId === null ? undefined : index.document(documentId);
  return citeInUnStyle({ observation, document, committee: name }, englishWords);
}

test("body, title, symbol, paragraph and date, where all of them were seen", () => {
  // CCPR/C/KAZ/CO/3, adopted 11 July 2025; paragraph 3 read in the opening of the document
  expect(cite("KAZ-CCPR-2025-02")).toEqual({
    text: "Human Rights Committee, Concluding observations on the third periodic report of Kazakhstan, CCPR/C/KAZ/CO/3, para. 3 (adopted 11 July 2025)",
    gaps: [],
    isSecondHand: false,
  });
});

test("several paragraphs are told as several", () => {
  expect(cite("KAZ-CCPR-2025-01").text).toContain(", paras. 3-4 (");
});

test("what is known second-hand is cited to the one who reports it", () => {
  // known from an NGO's summary; symbol and paragraphs not seen
  expect(cite("KAZ-CEDAW-2007-02")).toEqual({
    text: expect.stringMatching(
      /^As reported by stopvaw\.org, http:\/\/stopvaw\.org\/cedaw_icommittee_issues_concluding_comments; about: Committee on the Elimination of Discrimination against Women, .+, \[symbol not seen\], \[paragraph not seen\] \(/,
    ),
    gaps: expect.arrayContaining(["symbol", "paragraph"]),
    isSecondHand: true,
  });
});

test("what the 2021 article states is cited to the article, and what it does not name is said", () => {
  expect(cite("KAZ-ARTICLE-2021-01").text).toBe(
    "“The State of Human rights in Kyrgyzstan, Kazakhstan and Uzbekistan: Principles vs. Practices”, Modern Diplomacy, undated (13 March 2021 by its address), which names no committee; read beside it: continent-online.com, https://continent-online.com/Document/?doc_id=38293330&mode=p&page=2",
  );
  expect(cite("UZB-CCPR-2021-01").text).toContain("attributed there to the Human Rights Committee");
});

test("the number of a complaint is no document symbol", () => {
  const observation = observations.find("KAZ-CCPR-2025-02");
  if (observation === undefined) throw new Error("no observation");
  const named = { ...observation, symbol: "Communication No. 2024/2011" };
  const { text, gaps } = citeInUnStyle(
    { observation: named, document: undefined, committee: "Human Rights Committee" },
    englishWords,
  );
  expect(text).toContain("[symbol not seen]");
  expect(gaps).toEqual(["document", "symbol"]);
});

test("every observation held can be cited, and none without naming what it lacks", () => {
  for (const { id, symbol, paragraphs } of observations.select({})) {
    const { text, gaps } = cite(id);
    expect(text.length, id).toBeGreaterThan(40);
    expect(gaps.includes("symbol"), id).toBe(symbol === null || symbol.includes(" "));
    expect(gaps.includes("paragraph"), id).toBe(paragraphs === null);
  }
});

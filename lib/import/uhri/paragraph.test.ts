import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "#lib/import/uhri/clean-text";
import { splitParagraph } from "#lib/import/uhri/paragraph";

const vectors: { body: string; textHead: string; paragraph: string | null }[] = JSON.parse(
  readFileSync(new URL("fixtures/paragraph-vectors.json", import.meta.url), "utf8"),
);

const split = (raw: string, body = "CCPR") => splitParagraph(cleanText(raw), body === "UPR");

describe("the 40 checked openings", () => {
  test("are all here", () => expect(vectors).toHaveLength(40));

  test.each(vectors)("$body: $textHead", ({ body, textHead, paragraph }) => {
    expect(split(textHead, body).number).toBe(paragraph);
  });
});

describe("headings", () => {
  test.each([
    ["Domestic application of the Covenant\n7. The law", "Domestic application of the Covenant"],
    ["B.Positive aspects\n3.The law", "B.Positive aspects"],
    ["National human rights institution3 33. The State", "National human rights institution"],
    [
      "Special measures (arts. 22, 30 and 32–33) 43. The law",
      "Special measures (arts. 22, 30 and 32–33)",
    ],
    ["<p><b>II. Concerns</b></p><p>A. General</p><p>9.The law</p>", "II. Concerns A. General"],
    ["The right to life 12. The law", "The right to life"],
    ["Children who are deprived of liberty 12. The law", "Children who are deprived of liberty"],
    [
      "Follow-up to the Committee’s recommendations 5. The law",
      "Follow-up to the Committee’s recommendations",
    ],
    ["Ratification of the Optional Protocol 12. The law", "Ratification of the Optional Protocol"],
    [
      "Those whom the State takes care of from\n12. The law",
      "Those whom the State takes care of from",
    ],
    ["Report on the visit to a State*** 33.The law", "Report on the visit to a State"],
    ["45. The law", null],
    ["The law is silent", null],
  ])("%j has the heading %j", (raw, heading) => {
    expect(split(raw).heading).toBe(heading);
  });
});

describe("no number is invented", () => {
  test.each([
    "The Committee is concerned that persons under 18. The State party should act",
    "The age of criminal responsibility is 14. The Committee recommends a higher one",
    "The Committee notes the figures for 2019. The State party should publish them",
    "Detainees are held for 72. The State party should shorten the time",
    "The State party has acceded to the Convention 189. It should apply it",
    "Recalling rule 45. The Committee asks for training",
    "Prisoners were moved into wing 12. The State party should tell their families",
    "The Committee appreciates the release of persons held in wing 12. The State party should go on",
    "Some wings closed. Prisoners went to hall 12. The State party should tell their families",
    "In line with target 16. The State party should act",
    "The following steps:\n1. Adopt a law\n2. Apply it",
    "30 March 2020 was the day on which the emergency began",
    "1.5 million children were out of school",
    "Equality (see paras. 12, 13. The law",
  ])("%j", (raw) => {
    expect(split(raw)).toMatchObject({ number: null, heading: null, lead: "" });
  });

  test.each([
    "Ratify ILO Conventions Nos. 87 and 98. Adopt a law (Chile)",
    "Accede to Convention 189. Adopt a law (Chile)",
  ])("in a recommendation of the Universal Periodic Review: %j", (raw) => {
    expect(split(raw, "UPR").number).toBeNull();
  });
});

describe("letters", () => {
  test.each([
    ["34. The State party should: (a) Ensure it; (b) Pay; and (c) Report", "34", ["a", "b", "c"]],
    ["34. The State Party:(a) Ensure it;(b) Pay", "34", ["a", "b"]],
    ["6.(a) The law", "6", ["a"]],
    ["(c) Take all steps; (d) Report", null, ["c", "d"]],
    ["r) ratify the Protocol", null, ["r"]],
    ["12. Under article 37 (b) the law (i) binds", "12", []],
    ["12. The law: (a) binds (i) judges; (ii) police; (b) is known", "12", ["a", "b"]],
  ])("%j", (raw, number, letters) => {
    expect(split(raw)).toMatchObject({ number, letters });
  });
});

describe("what is taken off is kept", () => {
  const pieces = fc.constantFrom(
    "7. ",
    "7.",
    "12",
    " 45. ",
    "153.13 ",
    "(a) ",
    "Equality ",
    "The Committee ",
    "recommends ",
    "\n",
    "No. ",
    "under ",
    "Para. ",
    "Recommendation No. 2, para. 9: 3 ",
    "1 ",
    "“",
    "Ratify",
    "é",
  );
  const texts = fc.array(pieces, { maxLength: 10 }).map((parts) => cleanText(parts.join("")));

  test("lead and text are the whole text again, with or without a number", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isReview) => {
        const paragraph = splitParagraph(text, isReview);
        expect(paragraph.lead + paragraph.text).toBe(text);
      }),
    );
  });

  test("a number is printed in the text that it numbers", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isReview) => {
        const { number, lead } = splitParagraph(text, isReview);
        for (const part of number?.split(".") ?? []) expect(lead).toContain(part);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bibtexOf } from "#lib/cite/bibtex";
import type { Citable } from "#lib/cite/citable";
import { type CitationsOf, citationStyles, citationsOf } from "#lib/cite/citations-of";
import { cslItemSchema } from "#lib/cite/csl-item.schema";
import { cslJsonOf } from "#lib/cite/csl-json";
import type { CitationGap } from "#lib/cite/reference";
import { risOf } from "#lib/cite/ris";
import { articleAddress } from "#lib/cite/styles/second-hand";
import { citationsSchema } from "#lib/collection/item.schema";
import { bundledRelease, englishWords } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const { index, observations } = release;
const { facts } = index;

type Checked = Readonly<CitationsOf & { kind: Citable["kind"]; id: string }>;

/**
 * Written from the facts, field by field, before the output was looked at: who speaks, title, symbol, paragraph and
 * dates as data/observations and data/ratification give them, put together by the rule of each style.
 */
const checked: readonly Checked[] = JSON.parse(fixture("hand-checked.json"));

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

function citable({ kind, id }: Pick<Checked, "kind" | "id">): Citable {
  const found = all().find((each) => each.kind === kind && idOf(each) === id);
  if (found === undefined) throw new Error(`no ${kind} ${id}`);
  return found;
}

function all(): Citable[] {
  return [
    ...facts.documents.map((document) => ({ kind: "document", document }) as const),
    ...observations
      .select({})
      .map((observation) => ({ kind: "observation", observation }) as const),
    ...facts.acts.map((act) => ({ kind: "act", act }) as const),
    ...facts.declarations.map((declaration) => ({ kind: "declaration", declaration }) as const),
    ...facts.instruments.map((instrument) => ({ kind: "instrument", instrument }) as const),
  ];
}

function idOf(each: Citable): string {
  switch (each.kind) {
    case "document":
      return each.document.id;
    case "observation":
      return each.observation.id;
    case "act":
      return [each.act.iso3, each.act.instrument, each.act.act, each.act.date].join(" ");
    case "declaration":
      return [each.declaration.iso3, each.declaration.instrument].join(" ");
    case "instrument":
      return each.instrument.code;
  }
}

const cited = (each: Citable) => citationsOf(each, release, englishWords);
const everything = all().map((each) => ({ id: idOf(each), citations: cited(each) }));

describe("references checked by hand", () => {
  test("are of more than thirty documents and passages, and of acts and treaties", () => {
    const kinds = Object.groupBy(checked, ({ kind }) => kind);
    expect((kinds.document ?? []).length + (kinds.observation ?? []).length).toBe(46);
    expect(kinds.act).toHaveLength(9);
    expect(kinds.instrument).toHaveLength(6);
  });

  test.each(checked)("$kind $id", ({ kind, id, ...citations }) => {
    expect(cited(citable({ kind, id }))).toEqual(citations);
  });

  const items = checked.map((each) => cited(citable(each)).csl);

  test("BibTeX, whole", () => expect(bibtexOf(items)).toBe(fixture("hand-checked.bib")));
  test("RIS, whole", () => expect(risOf(items)).toBe(fixture("hand-checked.ris")));
  test("CSL-JSON, whole", () => expect(cslJsonOf(items)).toBe(fixture("hand-checked.csl.json")));
});

/** What each style writes in the place of what is missing; APA has no place for the Treaty Series. */
const brackets: Readonly<Record<Exclude<CitationGap, "day">, RegExp>> = {
  body: /\[no body named\]/,
  document: /\[document not seen\]/,
  title: /\[title not given\]/,
  symbol: /\[symbol not seen\]/,
  paragraph: /\[paragraph not seen\]/,
  series: /\[(?:UNTS volume and page|volume, number and page) not held\]/,
};

test("everything on record can be cited; what is missing is said in every style and for machines", () => {
  for (const { id, citations } of everything) {
    expect(() => citationsSchema.parse(citations), id).not.toThrow();
    expect(() => cslItemSchema.parse(JSON.parse(JSON.stringify(citations.csl))), id).not.toThrow();
    const machine = `${citations.csl.title} ${citations.csl.note}`;
    for (const gap of citations.gaps) {
      if (gap === "day") continue;
      for (const style of citationStyles) {
        if (gap === "series" && style === "apa") continue;
        expect(citations[style], `${id} in ${style}`).toMatch(brackets[gap]);
      }
      expect(machine, id).toMatch(brackets[gap]);
    }
  }
});

test("no bracket says that something is missing which is not in the list of gaps", () => {
  for (const { id, citations } of everything) {
    const { un, gaps } = citations;
    for (const [gap, bracket] of Object.entries(brackets)) {
      expect(bracket.test(un), `${id} ${gap}`).toBe(gaps.includes(gap as CitationGap));
    }
  }
});

test("the tool itself is never cited", () => {
  expect(JSON.stringify(everything)).not.toMatch(/pacta/i);
});

test("second-hand is what was verified so, and only that", () => {
  for (const observation of observations.select({})) {
    const { isSecondHand } = cited({ kind: "observation", observation });
    const { verification } = observation;
    expect(isSecondHand, observation.id).toBe(
      verification === "secondary-report" || verification === "article-2021",
    );
  }
  for (const document of facts.documents) {
    const { isSecondHand } = cited({ kind: "document", document });
    expect(isSecondHand, document.id).toBe(document.verification === "cited-by-secondary");
  }
});

test("the address of the article of 2021 is the one in the facts", () => {
  const sources = facts.observations.flatMap((observation) => observation.sources);
  expect(sources).toContain(articleAddress);
});

import type { PlannedDocument } from "#lib/import/uhri/synthetic/plan";
import type { Random } from "#lib/import/uhri/synthetic/random";

/** A planned document with its date, symbol and number: what all its records share. */
export type IssuedDocument = PlannedDocument & {
  publishedOn: string;
  symbol: string;
  documentId: string;
  /** Session of the Universal Periodic Review; null for another mechanism. */
  session: number | null;
  /** Number of the first paragraph, or of the paragraph of a review report under which its rows are numbered. */
  firstParagraph: number;
};

const prefixes: Readonly<Record<string, string>> = {
  CESCR: "E/C.12/",
  "CRC-OP-SC": "CRC/C/OPSC/",
  "CRC-OP-AC": "CRC/C/OPAC/",
  SPT: "CAT/OP/",
};

/** State codes of symbols that are not the ISO code. */
const symbolCodes: Readonly<Record<string, string>> = { EUE: "EU", XKX: "UNK" };

/** Gives each planned document its date, symbol and ids; newest first, as the export has them. */
export function issueDocuments(
  planned: readonly PlannedDocument[],
  random: Random,
): IssuedDocument[] {
  const dated = planned.map((document) => ({
    document,
    publishedOn: dayIn(document.year, random),
  }));
  dated.sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  const symbols = createSymbols();
  const issued = dated.map(({ document, publishedOn }) => ({
    ...document,
    publishedOn,
    symbol: symbols(document, publishedOn),
    documentId: uuid(random),
    session: document.mechanism.kind === "upr" ? reviewSession(publishedOn) : null,
    firstParagraph: firstParagraph(document, random),
  }));
  return issued.reverse();
}

/** Any UUID of version 4. */
export function uuid(random: Random): string {
  const word = () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0");
  const [a, b, c, d] = [word(), word(), word(), word()];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

const newestDay = "2026-05-20";

function dayIn(year: number, random: Random): string {
  const days = year === 2026 ? 140 : 365;
  const day = new Date(Date.UTC(year, 0, 1 + random.below(days))).toISOString().slice(0, 10);
  return day > newestDay && year === 2026 ? newestDay : day;
}

function createSymbols(): (document: PlannedDocument, publishedOn: string) => string {
  const counters = new Map<string, number>();
  const count = (key: string, first: number) => {
    const number = (counters.get(key) ?? first - 1) + 1;
    counters.set(key, number);
    return number;
  };
  return ({ mechanism, country }, publishedOn) => {
    if (mechanism.kind !== "treaty-body") {
      const session = councilSession(publishedOn);
      const number = count(`HRC ${session}`, 3);
      const visit = mechanism.kind === "special-procedure" && number % 2 === 0;
      return `A/HRC/${session}/${number}${visit ? "/Add.1" : ""}`;
    }
    const state = symbolCodes[country.iso3] ?? country.iso3;
    const start = `${prefixes[mechanism.code] ?? `${mechanism.code}/C/`}${state}`;
    const number = count(start, 1);
    if (mechanism.code === "SPT") return `${start}/${number}`;
    return `${start}/CO/${number % 5 === 4 ? `${number}-${count(start, 1)}` : number}`;
  };
}

/** About three sessions of the Human Rights Council a year, the first in 2006. */
function councilSession(publishedOn: string): number {
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7))];
  return Math.max(1, 4 + (year - 2007) * 3 + Math.floor((month - 1) / 4));
}

const firstSessionOfYear: Readonly<Record<number, number>> = {
  2008: 1,
  2009: 4,
  2010: 7,
  2011: 10,
  2012: 13,
  2013: 15,
  2014: 18,
  2015: 21,
  2016: 24,
  2017: 27,
  2018: 29,
  2019: 32,
  2020: 35,
  2021: 37,
  2022: 39,
  2023: 42,
  2024: 45,
  2025: 48,
  2026: 51,
};

function reviewSession(publishedOn: string): number {
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7))];
  const first = firstSessionOfYear[year] ?? 1;
  const next = firstSessionOfYear[year + 1] ?? first + 3;
  return Math.min(next - 1, first + Math.floor((month - 1) / 4));
}

function firstParagraph({ mechanism }: PlannedDocument, random: Random): number {
  if (mechanism.kind === "upr") return random.between(50, 160);
  return mechanism.kind === "treaty-body" ? random.between(3, 8) : random.between(40, 95);
}

import type { CommitteeCode } from "#data/vocabulary";
import type {
  DocumentSymbol,
  StateDocumentKind,
  SymbolCycle,
  SymbolParse,
  SymbolRefusal,
  SymbolState,
  TreatyBody,
} from "#lib/symbols/document-symbol";
import { normalizeSymbol } from "#lib/symbols/normalize-symbol";
import { findStateOfCode } from "#lib/symbols/state-code";

type Groups = Record<string, string | undefined>;

/** One form of the grammar: its pattern, and what a match means (undefined: not this form after all). */
type Form = Readonly<{
  pattern: RegExp;
  read: (groups: Groups, normalized: string) => DocumentSymbol | undefined;
}>;

const committees: Readonly<Record<string, CommitteeCode>> = {
  "CCPR/C": "CCPR",
  "CEDAW/C": "CEDAW",
  "CAT/C": "CAT",
  "CRC/C": "CRC",
  "CERD/C": "CERD",
  "CRPD/C": "CRPD",
  "CED/C": "CED",
  "CMW/C": "CMW",
  "E/C.12": "CESCR",
};

const protocols: Readonly<Record<string, TreatyBody>> = {
  OPSC: "CRC-OP-SC",
  OPAC: "CRC-OP-AC",
  OPIC: "CRC-OP-IC",
};

/** Numbers under which the annual reports of the committees appear as supplements of the General Assembly. */
const annualReports: Readonly<Record<string, CommitteeCode>> = {
  "18": "CERD",
  "38": "CEDAW",
  "40": "CCPR",
  "41": "CRC",
  "44": "CAT",
  "48": "CMW",
  "55": "CRPD",
  "56": "CED",
};

const committee = String.raw`(?<committee>CCPR\/C|CEDAW\/C|CAT\/C|CRC\/C|CERD\/C|CRPD\/C|CED\/C|CMW\/C|E\/C\.12)`;
const about = String.raw`${committee}(?:\/(?<protocol>OPSC|OPAC|OPIC))?`;
const state = "(?<state>UKOT|[A-Z]{2,3}(?:-[A-Z]{3})?)";
const cycle = String.raw`(?<from>\d{1,4})(?:-(?<to>\d{1,4}))?`;
const number = String.raw`(?<number>\d{1,6})`;
const suffixes = String.raw`(?<suffixes>(?:\/(?:ADD|CORR|REV)\.\d{1,4})*)`;

const form = (source: string, read: Form["read"]): Form => ({
  pattern: new RegExp(`^${source}${suffixes}$`),
  read,
});

const forms: readonly Form[] = [
  form(
    String.raw`${about}\/${state}\/(?<kind>CO|QPR|Q|RQ|FCO|OAI|AI)\/(?:(?<special>SP|EP)[./])?${cycle}`,
    readStateDocument,
  ),
  form(String.raw`${about}\/${state}\/${cycle}`, (groups, normalized) => {
    const subject = aboutState(groups);
    if (subject === undefined) return undefined;
    return {
      family: "tb-report",
      ...subject,
      cycle: cycleOf(groups),
      ...common(groups, normalized),
    };
  }),
  form(String.raw`A\/HRC\/(?<session>S-\d{1,3}|\d{1,3})\/${number}`, (groups, normalized) => ({
    family: "hrc",
    body: "HRC",
    ...sessionAndNumber(groups),
    ...common(groups, normalized),
  })),
  form(String.raw`CAT\/OP\/${state}(?:\/(?<kind>ROSP|RONPM))?\/${cycle}`, readVisit),
  form(String.raw`A\/HRC\/WG\.6\/(?<session>\d{1,3})\/${state}\/${number}`, readReviewDocument),
  form(
    String.raw`A\/(?<session>\d{1,3})\/${number}(?: ?\(VOL\. ?[IVX]+\))?(?: ?\(SUPP\))?`,
    readAssembly,
  ),
  form(String.raw`E\/CN\.4\/(?<year>\d{4})\/${number}`, (groups, normalized) => ({
    family: "chr",
    body: "CHR",
    year: Number(groups.year),
    number: Number(groups.number),
    ...common(groups, normalized),
  })),
  form(String.raw`${committee}\/GC\/${number}`, (groups, normalized) => ({
    family: "tb-gc",
    body: committeeOf(groups),
    number: Number(groups.number),
    ...common(groups, normalized),
  })),
  form(String.raw`CCPR\/C\/79\/ADD\.${number}`, numbered({ family: "ccpr-79", body: "CCPR" })),
  form(
    String.raw`CCPR\/CO\/(?<session>\d{1,3})\/${state}`,
    ofStateInSession({ family: "ccpr-sess", body: "CCPR", committee: "CCPR" }),
  ),
  form(
    String.raw`CAT\/C\/CR\/(?<session>\d{1,3})\/${state}`,
    ofStateInSession({ family: "cat-sess", body: "CAT", committee: "CAT" }),
  ),
  form(
    String.raw`E\/C\.12\/1\/ADD\.${number}`,
    numbered({ family: "cescr-old", body: "CESCR", year: null }),
  ),
  form(String.raw`E\/C\.12\/(?<year>\d{4})\/${number}`, (groups, normalized) => ({
    family: "cescr-old",
    body: "CESCR",
    year: Number(groups.year),
    number: Number(groups.number),
    ...common(groups, normalized),
  })),
  form(String.raw`CRC\/C\/15\/ADD\.${number}`, numbered({ family: "crc-old", body: "CRC" })),
  form(String.raw`CERD\/C\/304\/ADD\.${number}`, numbered({ family: "cerd-old", body: "CERD" })),
  form(
    String.raw`CERD\/C\/(?<session>\d{1,3})\/CO\/${number}`,
    inSession({ family: "cerd-sess", body: "CERD" }),
  ),
  form(
    String.raw`CAT\/C\/CR\/(?<session>\d{1,3})\/${number}`,
    inSession({ family: "cat-cr", body: "CAT" }),
  ),
  form(
    String.raw`CAT\/C\/(?<session>[IVXL]+)\/CONCL\.${number}`,
    inSession({ family: "cat-concl", body: "CAT" }),
  ),
];

/**
 * Reads the symbol of a document by the forms in use since 2005 and those before them. Never throws: a text
 * that follows no form comes back normalised, with the reason.
 */
export function parseSymbol(raw: string): SymbolParse {
  const normalized = normalizeSymbol(raw);
  for (const { pattern, read } of forms) {
    const groups = pattern.exec(normalized)?.groups;
    if (groups === undefined) continue;
    const symbol = read(groups, normalized);
    if (symbol !== undefined) return { ok: true, symbol };
  }
  return { ok: false, normalized, reason: refusalOf(normalized) };
}

const refusals: readonly (readonly [RegExp, SymbolRefusal])[] = [
  [/^$/, "empty"],
  [/^[^/]*$|[^A-Z0-9./() -]|\/\//, "no-symbol"],
  [/\/$/, "incomplete"],
  [/\/D\/\d/, "complaint"],
  [/\/SR\.\d/, "summary-record"],
  [/^(?!(?:CCPR|CEDAW|CAT|CRC|CERD|CRPD|CED|CMW|E\/C\.12|E\/CN\.4|A)\/)/, "other-organ"],
];

function refusalOf(normalized: string): SymbolRefusal {
  return refusals.find(([pattern]) => pattern.test(normalized))?.[1] ?? "unknown-form";
}

function readStateDocument(groups: Groups, normalized: string): DocumentSymbol | undefined {
  const subject = aboutState(groups);
  if (subject === undefined) return undefined;
  return {
    family: "tb-state",
    ...subject,
    kind: groups.kind as StateDocumentKind,
    special: (groups.special ?? null) as "SP" | "EP" | null,
    cycle: cycleOf(groups),
    ...common(groups, normalized),
  };
}

function readVisit(groups: Groups, normalized: string): DocumentSymbol | undefined {
  const visited = stateOf(groups);
  if (visited === undefined) return undefined;
  return {
    family: "spt",
    body: "SPT",
    committee: "SPT",
    state: visited,
    kind: (groups.kind ?? null) as "ROSP" | "RONPM" | null,
    cycle: cycleOf(groups),
    ...common(groups, normalized),
  };
}

function readReviewDocument(groups: Groups, normalized: string): DocumentSymbol | undefined {
  const reviewed = stateOf(groups);
  if (reviewed === undefined) return undefined;
  return {
    family: "upr-wg-doc",
    body: "UPR",
    ...sessionAndNumber(groups),
    state: reviewed,
    ...common(groups, normalized),
  };
}

function ofStateInSession(
  head:
    | { family: "ccpr-sess"; body: "CCPR"; committee: "CCPR" }
    | { family: "cat-sess"; body: "CAT"; committee: "CAT" },
): Form["read"] {
  return (groups, normalized) => {
    const reviewed = stateOf(groups);
    if (reviewed === undefined) return undefined;
    const session = groups.session ?? "";
    return { ...head, session, state: reviewed, ...common(groups, normalized) };
  };
}

function readAssembly(groups: Groups, normalized: string): DocumentSymbol {
  const body = annualReports[groups.number ?? ""];
  const rest = { ...sessionAndNumber(groups), ...common(groups, normalized) };
  return body === undefined
    ? { family: "ga", body: "GA", ...rest }
    : { family: "ga-annual", body, ...rest };
}

function numbered(
  head:
    | { family: "ccpr-79"; body: "CCPR" }
    | { family: "cescr-old"; body: "CESCR"; year: null }
    | { family: "crc-old"; body: "CRC" }
    | { family: "cerd-old"; body: "CERD" },
): Form["read"] {
  return (groups, normalized) => ({
    ...head,
    number: Number(groups.number),
    ...common(groups, normalized),
  });
}

function inSession(
  head:
    | { family: "cerd-sess"; body: "CERD" }
    | { family: "cat-cr"; body: "CAT" }
    | { family: "cat-concl"; body: "CAT" },
): Form["read"] {
  return (groups, normalized) => ({
    ...head,
    ...sessionAndNumber(groups),
    ...common(groups, normalized),
  });
}

function aboutState(
  groups: Groups,
): { body: TreatyBody; committee: CommitteeCode; state: SymbolState } | undefined {
  const subject = stateOf(groups);
  const code = committeeOf(groups);
  if (subject === undefined || (groups.protocol !== undefined && code !== "CRC")) return undefined;
  const body = groups.protocol === undefined ? code : (protocols[groups.protocol] ?? code);
  return { body, committee: code, state: subject };
}

function committeeOf(groups: Groups): CommitteeCode {
  const code = committees[groups.committee ?? ""];
  if (code === undefined) throw new Error(`No committee is written ${groups.committee}`);
  return code;
}

const stateOf = (groups: Groups) => findStateOfCode(groups.state ?? "");

const sessionAndNumber = (groups: Groups) => ({
  session: groups.session ?? "",
  number: Number(groups.number),
});

function cycleOf(groups: Groups): SymbolCycle {
  return { from: Number(groups.from), to: groups.to === undefined ? null : Number(groups.to) };
}

function common(groups: Groups, normalized: string) {
  return { normalized, suffixes: groups.suffixes?.split("/").slice(1) ?? [] };
}

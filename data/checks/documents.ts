import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";
import { isSurelyAfter } from "#data/checks/dates";
import { findSymbolParts } from "#data/checks/symbol-parts";
import { timeBreachesIn } from "#data/checks/time-of-event";
import type { DocumentType } from "#data/observations/documents.schema";

type UnDocument = Facts["documents"][number];

const typesOfKinds: Readonly<Record<string, readonly DocumentType[]>> = {
  CO: ["concluding-observations"],
  Q: ["list-of-issues"],
  QPR: ["list-of-issues"],
  RQ: ["replies"],
  FCO: ["follow-up"],
};

/** Types of a document whose symbol adds to another: the State's answer to it. */
const typesOfAdditions: Readonly<Record<string, readonly DocumentType[]>> = {
  CO: ["follow-up"],
  Q: ["replies", "list-of-issues"],
  FCO: ["follow-up"],
};

const states = /\b(?:KAZ|KGZ|TJK|TKM|UZB)\b/g;

function* findStateBreaches(document: UnDocument): Generator<Finding> {
  const { id, iso3, symbol } = document;
  if (!id.startsWith(`${iso3}-`)) yield { field: "id", message: `is of ${iso3}` };
  for (const named of symbol?.match(states) ?? []) {
    if (named !== iso3) yield { field: "symbol", message: `names ${named}, not ${iso3}` };
  }
}

/** The committee in front of a symbol that has no pattern of its own: views, summary records, visits. */
function committeeInFront(symbol: string): string | undefined {
  if (symbol.startsWith("CAT/OP/")) return "SPT";
  if (symbol.startsWith("E/C.12/")) return "CESCR";
  return /^(CCPR|CEDAW|CAT|CRC|CERD|CRPD|CED|CMW)\//.exec(symbol)?.[1];
}

function typesOf(symbol: string): readonly DocumentType[] | undefined {
  if (/SR\.\d+$/.test(symbol)) return ["summary-record"];
  if (/\/D\/\d/.test(symbol) || symbol.startsWith("Communication No."))
    return ["views", "decision"];
  const { kind, suffix } = findSymbolParts(symbol) ?? {};
  if (!kind) return undefined;
  return suffix?.startsWith("Add.") ? typesOfAdditions[kind] : typesOfKinds[kind];
}

/** A cycle as the symbol has it, or that of combined reports ending in it: "3" for "2-3". */
function agrees(cycle: string, inSymbol: string): boolean {
  const written = cycle.replace(" (OPAC)", "");
  return written === inSymbol || written.endsWith(`-${inSymbol}`);
}

function* findSymbolBreaches(document: UnDocument, symbol: string): Generator<Finding> {
  const parts = findSymbolParts(symbol);
  const committee = parts?.committee ?? committeeInFront(symbol);
  if (committee !== undefined && committee !== document.committee) {
    yield { field: "committee", message: `the symbol ${symbol} is one of ${committee}` };
  }
  const types = typesOf(symbol);
  if (types && !types.includes(document.docType)) {
    yield { field: "docType", message: `the symbol ${symbol} is one of ${types.join(" or ")}` };
  }
  const cycle = parts?.kind === "AI" ? null : parts?.cycle;
  if (cycle && !agrees(document.cycle ?? "", cycle)) {
    yield { field: "cycle", message: `the symbol ${symbol} says ${cycle}` };
  }
}

/** Identity, symbol, type and cycle of a document agree. */
export function checkDocuments(facts: Facts): Breach[] {
  return checkEach(facts, "documents", "documents", function* (document): Generator<Finding> {
    yield* findStateBreaches(document);
    if (document.symbol !== null) yield* findSymbolBreaches(document, document.symbol);
    if (document.docType === "concluding-observations" && document.cycle === null) {
      const old = document.symbol && findSymbolParts(document.symbol)?.pattern !== "harmonized";
      if (!old) yield { field: "cycle", message: "concluding observations close a cycle" };
    }
  });
}

/** No two documents of a State have one symbol. */
export function checkDocumentSymbols(facts: Facts): Breach[] {
  const seen = new Set<string>();
  return checkEach(facts, "documents", "document-symbols", function* ({ iso3, symbol }) {
    if (symbol === null) return;
    const key = `${iso3} ${symbol.toUpperCase()}`;
    if (seen.has(key)) yield { field: "symbol", message: "stands at an earlier document" };
    seen.add(key);
  });
}

const order = [
  ["consideredOn", "adoptedOn"],
  ["consideredOn", "publishedOn"],
  ["adoptedOn", "publishedOn"],
] as const;

function* findOrderBreaches(document: UnDocument): Generator<Finding> {
  for (const [earlier, later] of order) {
    const [first, second] = [document[earlier], document[later]];
    if (first && second && isSurelyAfter(first, second)) {
      yield { field: later, message: `is earlier than ${earlier}, ${first}` };
    }
  }
}

/** A document is considered, adopted, published in this order, after the State has joined and not in the future. */
export function checkDocumentDates(facts: Facts): Breach[] {
  const findTimeBreaches = timeBreachesIn(facts);
  return checkEach(facts, "documents", "document-dates", function* (document): Generator<Finding> {
    yield* findOrderBreaches(document);
    for (const field of ["consideredOn", "adoptedOn", "publishedOn"] as const) {
      yield* findTimeBreaches(document, field, document[field]);
    }
  });
}

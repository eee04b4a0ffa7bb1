import { z } from "zod";
import type { UnDocument } from "#data/observations/documents.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { defaultLocale, type Locale, locales } from "#lib/i18n/locales";
import { normalizeSymbol } from "#lib/symbols/normalize-symbol";
import type { Arrangement } from "#lib/table/arrange";
import { sortParameter } from "#lib/url/arrangement-parameters";
import {
  choiceParameter,
  fromSchema,
  integerParameter,
  listParameter,
  type Parameter,
  type Specification,
} from "#lib/url/parameters";
import { commonSpecification } from "#lib/url/scope-parameters";

/** What every list takes besides its own filters. */
export type ListParameters = {
  sort: Arrangement["sort"];
  /** `null`: as many as the list gives by itself. */
  limit: number | null;
  offset: number;
  release: string | null;
  format: (typeof listFormats)[number];
  /** The language of what a file says around its rows; the rows are the same in all. */
  lang: Locale;
};

/** The forms in which a list comes; all but the first are files, which hold all items unless `limit` says otherwise. */
export const listFormats = ["json", "csv", "xlsx", "docx", "md"] as const;

/** The most items that one answer may be asked for by `limit`. */
export const maxLimit = 10_000;
/** The same of a list whose items are long. */
export const maxLongLimit = 1000;
const maxOffset = 999_999_999;

/** `sort` is how the list may be ordered, `most` how many items one answer may hold. */
export function listSpecification(
  sort: ListParameterOf<"sort">,
  most: number,
): Specification<ListParameters> {
  return {
    sort,
    limit: limitParameter(most),
    offset: integerParameter(0, maxOffset, 0),
    release: commonSpecification.release,
    format: choiceParameter(listFormats, "json"),
    lang: choiceParameter(locales, defaultLocale),
  };
}

type ListParameterOf<K extends keyof ListParameters> = Parameter<ListParameters[K]>;

function limitParameter(most: number): ListParameterOf<"limit"> {
  return fromSchema<number | null>(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(0).max(most)),
    null,
    `a whole number from 0 to ${most}`,
  );
}

/** Any field of an item may order the list. */
export const sortByField: (fields: readonly string[]) => ListParameterOf<"sort"> = sortParameter;

/** A list too long to be ordered by any field has its own orders. */
export function sortByName(orders: readonly string[]): ListParameterOf<"sort"> {
  return {
    fallback: null,
    print: (sort) => sort?.column ?? "",
    shape: () => z.enum(orders),
    read(text) {
      if (text === "") return { value: null, complaints: [] };
      if (orders.includes(text)) {
        return { value: { column: text, descending: false }, complaints: [] };
      }
      return {
        value: null,
        complaints: [{ value: text, expected: `one of ${orders.join(", ")}` }],
      };
    },
  };
}

/** Several of a closed list, parted by commas. */
export function someOf<V extends string>(choices: readonly V[]): Parameter<readonly V[]> {
  return listParameter(choices, `one or more of ${choices.join(", ")}, parted by commas`);
}

/** A calendar year; `null` when none is given. */
export const yearParameter: Parameter<number | null> = fromSchema<number | null>(
  z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number),
  null,
  "a year as YYYY",
);

/**
 * Several names of a closed list, parted by commas, where a name may hold commas itself ("judges, lawyers and
 * prosecutors"): the longest name that fits is taken.
 */
export function namesParameter(
  choices: Iterable<string>,
  expected: string,
): Parameter<readonly string[]> {
  const known = new Set(choices);
  const mostParts = Math.max(1, ...[...known].map((name) => name.split(",").length));
  return {
    fallback: [],
    print: (names) => names.join(","),
    shape: () => z.array(z.string()),
    read(text) {
      const { found, unknown } = takeNames(text.split(","), { known, mostParts });
      return {
        value: [...new Set(found)],
        complaints: unknown.map((value) => ({ value, expected })),
      };
    },
  };
}

/** A name that holds three commas has four parts: nothing longer need be looked for, however many commas are sent. */
type KnownNames = Readonly<{ known: ReadonlySet<string>; mostParts: number }>;

function takeNames(parts: readonly string[], names: KnownNames) {
  const found: string[] = [];
  const unknown: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const to = longestName(parts, from, names);
    const name = parts.slice(from, to).join(",").trim();
    if (names.known.has(name)) found.push(name);
    else if (name !== "") unknown.push(name);
    from = to;
  }
  return { found, unknown };
}

/** Where the longest known name that begins at `from` ends; the next part where none begins there. */
function longestName(
  parts: readonly string[],
  from: number,
  { known, mostParts }: KnownNames,
): number {
  for (let to = Math.min(parts.length, from + mostParts); to > from; to -= 1) {
    if (known.has(parts.slice(from, to).join(",").trim())) return to;
  }
  return from + 1;
}

/** A document, by its symbol in any case or by its id; the value is the id. */
export function documentParameter(index: FactIndex): Parameter<string | null> {
  return {
    fallback: null,
    print: (id) => id ?? "",
    shape: () => z.string(),
    read(text) {
      const document = text === "" ? undefined : findDocument(index, text);
      if (document !== undefined) return { value: document.id, complaints: [] };
      const expected = "the symbol or the id of a document, as /api/v1/documents lists them";
      return { value: null, complaints: [{ value: text, expected }] };
    },
  };
}

/** The document with this id or symbol; the symbol in any case. */
export function findDocument(index: FactIndex, name: string): UnDocument | undefined {
  return index.document(name) ?? index.documentBySymbol(name);
}

/** Symbols of documents of which observations are held, in any case, parted by commas; the values are in capitals. */
export function symbolsParameter(held: Iterable<string>): Parameter<readonly string[]> {
  const known = new Set(held);
  return {
    fallback: [],
    print: (symbols) => symbols.join(","),
    shape: () => z.array(z.string()),
    read(text) {
      const given = text
        .split(",")
        .map((each) => each.trim())
        .filter(Boolean);
      const found = given.map(normalizeSymbol).filter((symbol) => known.has(symbol));
      const unknown = given.filter((each) => !known.has(normalizeSymbol(each)));
      const expected = "symbols of documents of which observations are held, parted by commas";
      const complaints = unknown.map((value) => ({ value, expected }));
      return { value: [...new Set(found)], complaints };
    },
  };
}

import { z } from "zod";
import type { UnDocument } from "#data/observations/documents.schema";
import type { FactIndex } from "#lib/facts/fact-index";
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
  format: "json" | "csv";
};

/** The most items that one answer may be asked for by `limit`. */
export const maxLimit = 10_000;
const maxOffset = 999_999_999;

/** `fields` are the fields of an item, any of which may order the list. */
export function listSpecification(fields: readonly string[]): Specification<ListParameters> {
  return {
    sort: sortParameter(fields),
    limit: limitParameter,
    offset: integerParameter(0, maxOffset, 0),
    release: commonSpecification.release,
    format: choiceParameter(["json", "csv"], "json"),
  };
}

const limitParameter: Parameter<number | null> = fromSchema<number | null>(
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(0).max(maxLimit)),
  null,
  `a whole number from 0 to ${maxLimit}`,
);

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
  return {
    fallback: [],
    print: (names) => names.join(","),
    read(text) {
      const { found, unknown } = takeNames(text.split(","), known);
      return {
        value: [...new Set(found)],
        complaints: unknown.map((value) => ({ value, expected })),
      };
    },
  };
}

function takeNames(parts: readonly string[], known: ReadonlySet<string>) {
  const found: string[] = [];
  const unknown: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const to = longestName(parts, from, known);
    const name = parts.slice(from, to).join(",").trim();
    if (known.has(name)) found.push(name);
    else if (name !== "") unknown.push(name);
    from = to;
  }
  return { found, unknown };
}

/** Where the longest known name that begins at `from` ends; the next part where none begins there. */
function longestName(parts: readonly string[], from: number, known: ReadonlySet<string>): number {
  for (let to = parts.length; to > from; to -= 1) {
    if (known.has(parts.slice(from, to).join(",").trim())) return to;
  }
  return from + 1;
}

/** A document, by its symbol in any case or by its id; the value is the id. */
export function documentParameter(index: FactIndex): Parameter<string | null> {
  return {
    fallback: null,
    print: (id) => id ?? "",
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

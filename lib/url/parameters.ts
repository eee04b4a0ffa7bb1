import { z } from "zod";
import { limits } from "#lib/limits/limits";
import { encodeQueryValue } from "#lib/url/query";

/**
 * One parameter of an address: how its text is read and printed, and what holds when it is absent.
 * A page drops what it cannot read and says so; the API answers 400 with the same words.
 */
export type Parameter<V> = Readonly<{
  /** Reads the text; may keep a part of it and complain about the rest. */
  read(text: string): Reading<V>;
  /** The text that reads back as this value. */
  print(value: V): string;
  fallback: V;
  /** What it takes, for the description of the API: that by which the text is read, or what is left of it when it was parted. */
  shape?: () => z.ZodType;
}>;

type Reading<V> = Readonly<{ value: V; complaints: readonly Complaint[] }>;
type Complaint = Readonly<{ value: string; expected: string }>;

export type Specification<T> = Readonly<{ [K in keyof T]: Parameter<T[K]> }>;

/** A part of an address that was left out, and why. */
export type Dropped = Readonly<
  | { why: "unknown"; name: string; value: string }
  | { why: "repeated"; name: string; value: string }
  | { why: "unreadable"; name: string; value: string; expected: string }
>;

export type RawParameters =
  | URLSearchParams
  | Record<string, string | readonly string[] | undefined>;

/**
 * Reads an address by its specification. Nothing is thrown: what is unknown, repeated (all but the first)
 * or unreadable is returned in `dropped`, and its parameter falls back.
 */
export function readParameters<T>(
  spec: Specification<T>,
  raw: RawParameters,
): { values: T; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const values = {} as { [K in keyof T]: T[K] };
  const given = groupParameters(raw);
  for (const name of Object.keys(spec) as (keyof T & string)[]) {
    const [first, ...more] = given.get(name) ?? [];
    dropped.push(...more.map((value) => ({ why: "repeated" as const, name, value })));
    values[name] =
      first === undefined ? spec[name].fallback : take(spec[name], name, first, dropped);
    given.delete(name);
  }
  for (const [name, texts] of given) {
    dropped.push(...texts.map((value) => ({ why: "unknown" as const, name, value })));
  }
  return { values, dropped };
}

function take<V>(parameter: Parameter<V>, name: string, text: string, dropped: Dropped[]): V {
  const { value, complaints } = parameter.read(text);
  dropped.push(
    ...complaints.map((complaint) => ({ why: "unreadable" as const, name, ...complaint })),
  );
  return value;
}

function groupParameters(raw: RawParameters): Map<string, string[]> {
  const pairs: [string, string | readonly string[] | undefined][] =
    raw instanceof URLSearchParams ? [...raw.entries()] : Object.entries(raw);
  const groups = new Map<string, string[]>();
  for (const [name, text] of pairs) {
    if (text === undefined) continue;
    const group = groups.get(name) ?? [];
    group.push(...(typeof text === "string" ? [text] : text));
    groups.set(name, group);
  }
  return groups;
}

/**
 * The query of an address: "" or "?name=value&…" in the order of the specification, defaults left out,
 * commas kept readable.
 */
export function printParameters<T>(spec: Specification<T>, values: Partial<T>): string {
  const parts: string[] = [];
  for (const name of Object.keys(spec) as (keyof T & string)[]) {
    const value = values[name];
    if (value === undefined) continue;
    const text = spec[name].print(value as T[typeof name]);
    if (text === spec[name].print(spec[name].fallback)) continue;
    parts.push(`${encodeURIComponent(name)}=${encodeQueryValue(text)}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Any text up to a length; blanks at both ends are cut. */
export function textParameter(maxLength: number, fallback = ""): Parameter<string> {
  const schema = z.string().trim().max(maxLength);
  return fromSchema(schema, fallback, `at most ${maxLength} characters`);
}

/** One of a closed list. */
export function choiceParameter<V extends string>(
  choices: readonly V[],
  fallback: V,
): Parameter<V> {
  return fromSchema(z.enum(choices), fallback, `one of ${choices.join(", ")}`);
}

/** One of a closed list, or nothing chosen. */
export function optionalChoiceParameter<V extends string>(
  choices: readonly V[],
  expected?: string,
): Parameter<V | null> {
  return optional(
    fromSchema<V | null>(z.enum(choices), null, expected ?? `one of ${choices.join(", ")}`),
  );
}

/** A day, YYYY-MM-DD; `null` when none is given. */
export function dayParameter(): Parameter<string | null> {
  return optional(fromSchema<string | null>(z.iso.date(), null, "a day as YYYY-MM-DD"));
}

/** A whole number within bounds. */
export function integerParameter(min: number, max: number, fallback: number): Parameter<number> {
  const schema = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
  return fromSchema(schema, fallback, `a whole number from ${min} to ${max}`);
}

/** Several of a closed list, parted by commas; entries that are not in the list are complained about one by one. */
export function listParameter<V extends string>(
  choices: Iterable<V>,
  expected: string,
): Parameter<readonly V[]> {
  const known = new Set<string>(choices);
  return {
    fallback: [],
    print: (values) => values.join(","),
    shape: () => z.array(z.enum([...known] as [string, ...string[]])),
    read(text) {
      const entries = [
        ...new Set(
          text
            .split(",")
            .map((entry) => entry.trim())
            .filter(Boolean),
        ),
      ];
      if (entries.length > limits.listedValues) {
        const expected = `at most ${limits.listedValues} values, parted by commas`;
        return { value: [], complaints: [{ value: `${text.slice(0, 60)}…`, expected }] };
      }
      const value = entries.filter((entry): entry is V => known.has(entry));
      const unknown = entries.filter((entry) => !known.has(entry));
      return { value, complaints: unknown.map((entry) => ({ value: entry, expected })) };
    },
  };
}

/** A parameter whose text Zod reads; the printed form is the value as text. */
export function fromSchema<V>(
  schema: z.ZodType<V, unknown>,
  fallback: V,
  expected: string,
): Parameter<V> {
  return {
    fallback,
    print: (value) => (value === null ? "" : String(value)),
    shape: () => schema,
    read(text) {
      const result = schema.safeParse(text);
      if (result.success) return { value: result.data, complaints: [] };
      return { value: fallback, complaints: [{ value: text, expected }] };
    },
  };
}

/** An empty text means "not given": what a form sends for a field left blank. */
function optional<V>(parameter: Parameter<V | null>): Parameter<V | null> {
  return {
    ...parameter,
    read: (text) => (text.trim() === "" ? { value: null, complaints: [] } : parameter.read(text)),
  };
}

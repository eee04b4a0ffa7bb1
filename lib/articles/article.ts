import { type InstrumentCode, instrumentCodes } from "#data/vocabulary";

/**
 * A place in a treaty as references and our mapping write it: "6", "37(a)", "14(2)(g)-(h)", the range "10-16".
 * `null` pinpoint: the instrument as a whole.
 */
export type Article = Readonly<{ instrument: InstrumentCode; pinpoint: string | null }>;

/** "CCPR 14", or the code alone where the whole instrument is meant. */
export function articleInWords({ instrument, pinpoint }: Article): string {
  return pinpoint === null ? instrument : `${instrument} ${pinpoint}`;
}

/** Reads "CCPR 14, 15" as its articles. Throws on a code that is no instrument: references are checked when facts are loaded. */
export function parseReference(reference: string): readonly Article[] {
  const [code = "", ...rest] = reference.split(" ");
  const instrument = instrumentCodes.find((known) => known === code);
  if (instrument === undefined) throw new Error(`${reference} names no instrument.`);
  return articlesOf(instrument, rest.length === 0 ? null : rest.join(" "));
}

/** The articles of one entry of our mapping, "6, 37(a)". */
export function articlesOf(instrument: InstrumentCode, articles: string | null): Article[] {
  if (articles === null) return [{ instrument, pinpoint: null }];
  return articles.split(", ").map((pinpoint) => ({ instrument, pinpoint }));
}

/** First and last article, and the paragraph with letters below it: "14(2)(g)-(h)" is 14 to 14, "(2)(g)-(h)". */
type Extent = Readonly<{ from: number; to: number; below: string }>;

const extents = new Map<string, Extent>();

function extentOf(pinpoint: string): Extent {
  const known = extents.get(pinpoint);
  if (known !== undefined) return known;
  const found = /^(?<from>\d+)(?:-(?<to>\d+))?(?<below>.*)$/.exec(pinpoint)?.groups;
  const from = Number(found?.from ?? Number.POSITIVE_INFINITY);
  const extent = { from, to: Number(found?.to ?? from), below: found?.below ?? "" };
  extents.set(pinpoint, extent);
  return extent;
}

/** Whether a pinpoint names several articles, "10-16". */
export function isRange({ pinpoint }: Article): boolean {
  if (pinpoint === null) return false;
  const { from, to } = extentOf(pinpoint);
  return to > from;
}

/**
 * Whether two places overlap: one is the other, lies within its range, or is a paragraph of it. Two paragraphs of one
 * article overlap only where one begins like the other: 5(d) and 5(d)(i), not 5(d) and 5(e).
 */
export function overlaps(a: Article, b: Article): boolean {
  if (a.instrument !== b.instrument) return false;
  if (a.pinpoint === null || b.pinpoint === null) return true;
  const [left, right] = [extentOf(a.pinpoint), extentOf(b.pinpoint)];
  if (left.to < right.from || right.to < left.from) return false;
  const isRangeEither = left.to > left.from || right.to > right.from;
  if (isRangeEither || left.below === "" || right.below === "") return true;
  const [one, other] = [pathOf(left.below), pathOf(right.below)];
  return one.every((step, i) => i >= other.length || sharesStep(step, other[i] ?? []));
}

/** "(2)(g)-(h)" as its steps, each with the letters that it can mean: [["2"], ["g", "h"]]. */
function pathOf(below: string): readonly (readonly string[])[] {
  const [path = "", end] = below.split("-");
  const steps = namesIn(path);
  const last = steps.at(-1);
  const until = end === undefined ? undefined : namesIn(end).at(-1);
  if (last === undefined || until === undefined) return steps.map((step) => [step]);
  return [...steps.slice(0, -1).map((step) => [step]), namesBetween(last, until)];
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\((?<name>[0-9a-z]+)\)/g)].map(({ groups }) => groups?.name ?? "");
}

/** Letters and numbers from one to another; Roman numerals stand for their two ends alone. */
function namesBetween(from: string, to: string): readonly string[] {
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    const length = Number(to) - Number(from) + 1;
    return Array.from({ length }, (_, i) => String(Number(from) + i));
  }
  if (from.length !== 1 || to.length !== 1 || from === "i") return [from, to];
  const length = to.charCodeAt(0) - from.charCodeAt(0) + 1;
  return Array.from({ length }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i));
}

function sharesStep(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.includes(name));
}

/**
 * The order of a treaty: the whole instrument first, then by article, an article before the ranges that begin with it,
 * narrow ranges before wide ones, an article before its paragraphs, paragraphs by number, letters by letter.
 */
export function inTreatyOrder(a: Article, b: Article): number {
  const byTreaty = instrumentCodes.indexOf(a.instrument) - instrumentCodes.indexOf(b.instrument);
  if (byTreaty !== 0) return byTreaty;
  if (a.pinpoint === null || b.pinpoint === null) {
    return Number(a.pinpoint !== null) - Number(b.pinpoint !== null);
  }
  const [left, right] = [extentOf(a.pinpoint), extentOf(b.pinpoint)];
  const isWide = (extent: Extent) => Number(extent.to > extent.from);
  return (
    left.from - right.from ||
    isWide(left) - isWide(right) ||
    left.to - right.to ||
    comparePaths(left.below, right.below)
  );
}

function comparePaths(a: string, b: string): number {
  const [left, right] = [namesIn(a), namesIn(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [one, other] = [left[i], right[i]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const order = collator.compare(one, other);
    if (order !== 0) return order;
  }
  return collator.compare(a, b);
}

const collator = new Intl.Collator("en", { numeric: true });

/** A spelling that is known: what it means, and how the export prints that meaning today. */
export type KnownLabel<Value extends string = string> = Readonly<{ value: Value; printed: string }>;

export type LabelFold<Value extends string = string> = (
  label: string,
) => KnownLabel<Value> | undefined;

export type RawList = string | readonly (string | null)[] | null | undefined;

export type FoldedList<Value extends string = string> = Readonly<{
  /** Each once, in the order of the record; an unknown label stands as it is, tidied. */
  values: readonly (Value | (string & {}))[];
  /** Labels that no list knows. */
  unknown: readonly string[];
  /** Whether the raw list is, letter by letter, what the export prints for these values. */
  exact: boolean;
}>;

const stray = /[\u200b\ufeff]/g;
const blanks = /[\s\u00a0]+/g;
const untidy = /[\u200b\ufeff\u00a0]|\s\s|^\s|\s$|[\t\n\r]/;

/** A label without stray blanks: U+00A0 counts as one, U+200B as none, inner runs become one. */
export function tidyLabel(raw: string): string {
  return untidy.test(raw) ? raw.replace(stray, "").replace(blanks, " ").trim() : raw;
}

const prefix = /^-\s*/;

/** A value of the export, or null for each form of nothing: null, no key, "", blanks, "-". */
export function presentText(raw: string | null | undefined): string | null {
  if (raw === null || raw === undefined) return null;
  const tidy = tidyLabel(raw);
  return tidy === "" || tidy === "-" ? null : tidy;
}

/** The value behind the prefix "- " that the export sets before bodies, types and the lines of a cell. */
export function withoutPrefix(raw: string | null | undefined): string | null {
  const text = presentText(raw);
  return text === null ? null : presentText(text.replace(prefix, ""));
}

/** Spellings compared without case, accents, kinds of apostrophe and the asterisk behind a name. */
function comparable(label: string): string {
  return tidyLabel(label)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`´]/g, "'")
    .replace(/\s*\*$/, "");
}

/** A fold over a closed list of `[spelling, value]`; the first spelling of a value is the one printed today. */
export function createLabelFold<Value extends string>(
  spellings: Iterable<readonly [spelling: string, value: Value]>,
): LabelFold<Value> {
  const printed = new Map<Value, KnownLabel<Value>>();
  const exact = new Map<string, KnownLabel<Value>>();
  const loose = new Map<string, KnownLabel<Value>>();
  for (const [spelling, value] of spellings) {
    const label = printed.get(value) ?? { value, printed: spelling };
    printed.set(value, label);
    exact.set(spelling, label);
    if (!loose.has(comparable(spelling))) loose.set(comparable(spelling), label);
  }
  return (label) => exact.get(label) ?? loose.get(comparable(label));
}

/** Folds a list of labels. Forms of nothing inside it are dropped; a text in place of a list is read as a cell. */
export function foldList<Value extends string>(
  raw: RawList,
  fold: LabelFold<Value>,
): FoldedList<Value> {
  if (raw === null || raw === undefined || raw.length === 0) return nothing;
  const labels = typeof raw === "string" ? linesOfCell(raw) : raw;
  const values: (Value | string)[] = [];
  const unknown: string[] = [];
  let exact = typeof raw !== "string" || labels.length === 0;
  for (const label of labels) {
    const folded = foldOne(label, fold);
    if (folded === null) continue;
    const repeated = values.includes(folded.value);
    exact &&= !repeated && label === folded.printed;
    if (repeated) continue;
    values.push(folded.value);
    if (!folded.known) unknown.push(folded.value);
  }
  return { values, unknown, exact };
}

function foldOne<Value extends string>(label: string | null, fold: LabelFold<Value>) {
  const known = label === null ? undefined : fold(label);
  if (known !== undefined) return { ...known, known: true };
  const tidy = presentText(label);
  return tidy === null ? null : { value: tidy, printed: tidy, known: false };
}

const nothing: FoldedList<never> = { values: [], unknown: [], exact: true };

const lineEnd = /\r\n|\r|\n/;

/** The values of a list cell of the XLSX: one a line, each behind "- "; values themselves may contain " - ". */
export function linesOfCell(cell: string): string[] {
  return cell.split(lineEnd).flatMap((line) => withoutPrefix(line) ?? []);
}

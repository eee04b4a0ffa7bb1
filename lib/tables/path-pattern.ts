/**
 * The parts of a page's path by the names in its pattern: `countries/:iso3` gives `{ iso3: "KAZ" }`, and
 * `documents/*symbol`, where the last part takes all that follows, `{ symbol: "CCPR/C/KAZ/CO/2" }`.
 */
export type PathOf<Pattern extends string> =
  Readonly<Record<NameIn<Pattern>, string>> extends infer Path
    ? [NameIn<Pattern>] extends [never]
      ? null
      : Path
    : never;

type NameIn<Pattern extends string> = Pattern extends `${infer Part}/${infer Rest}`
  ? PartName<Part> | NameIn<Rest>
  : PartName<Pattern>;

type PartName<Part extends string> = Part extends `:${infer Name}`
  ? Name
  : Part extends `*${infer Name}`
    ? Name
    : never;

/** Reads the segments of a path by a pattern: its named parts, `null` where it has none, `undefined` where it does not fit. */
export function matchPath<Pattern extends string>(
  pattern: Pattern,
  segments: readonly string[],
): PathOf<Pattern> | undefined {
  const parts = pattern === "" ? [] : pattern.split("/");
  const values = parts.map((part, i) => {
    return part.startsWith("*") ? segments.slice(i).join("/") : (segments[i] ?? "");
  });
  const takesAll = parts.at(-1)?.startsWith("*") === true;
  const fits = parts.every((part, i) => values[i] !== "" && (isNamed(part) || part === values[i]));
  if (!fits || (!takesAll && parts.length !== segments.length)) return undefined;
  const named = parts
    .map((part, i) => [part.slice(1), values[i]])
    .filter((_, i) => isNamed(parts[i]));
  return (named.length === 0 ? null : Object.fromEntries(named)) as PathOf<Pattern>;
}

function isNamed(part: string | undefined): boolean {
  return part !== undefined && /^[:*]/.test(part);
}

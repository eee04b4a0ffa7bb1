import { pathOf } from "#lib/limits/request-fault";

/** What a request says of the person behind it: the words of its address, and where it comes from. */
export function namesOfRequest(url: string, from: string | undefined): ReadonlySet<string> {
  const path = pathOf(url);
  const query = new URLSearchParams(url.slice(path.length));
  const said = [path, decoded(path), ...[...query].flat(), url.slice(path.length)];
  const names = said.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const address = (from ?? "").toLowerCase();
  const parts = [address, address.replace(/^::ffff:/, "")];
  return new Set([...names, ...parts].filter((name) => name.length >= 3));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const stackLine = /^\s+at /;
const queryOfAddress = /\?[^\s"'`<>)\]]*/g;
const gap = "…";

/**
 * A text for a log without what a request said: queries of addresses, and each of `names`. Lines of a stack, which name
 * places in the code, stay as they are.
 */
export function unnamedText(text: string, names: ReadonlySet<string>): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const named = longestFirst.length === 0 ? null : new RegExp(longestFirst.join("|"), "giu");
  return text
    .split("\n")
    .map((line) => (stackLine.test(line) ? line : withoutNames(line, named)))
    .join("\n");
}

function withoutNames(line: string, named: RegExp | null): string {
  const bare = line.replace(queryOfAddress, `?${gap}`);
  return named === null ? bare : bare.replace(named, gap);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

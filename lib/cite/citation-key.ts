/**
 * A key for reference managers and LaTeX: letters and digits of ASCII, parts joined by hyphens. "CCPR/C/KAZ/CO/2" and
 * "17 (b)" give "CCPR-C-KAZ-CO-2-17-b".
 */
export function citationKey(...parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null).join("-");
  const ascii = text
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return ascii === "" ? "item" : ascii;
}

/** The keys of a list, each once: a key that comes again gets a number, "CCPR-C-KAZ-CO-2-49-2". */
export function uniqueKeys(keys: readonly string[]): readonly string[] {
  const taken = new Set(keys);
  const seen = new Set<string>();
  return keys.map((key) => {
    if (!seen.has(key)) {
      seen.add(key);
      return key;
    }
    let number = 2;
    while (taken.has(`${key}-${number}`)) number += 1;
    const fresh = `${key}-${number}`;
    taken.add(fresh);
    return fresh;
  });
}

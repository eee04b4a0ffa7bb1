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

/**
 * Gives each key once, in the order in which they come: one that was given already gets a number,
 * "CCPR-C-KAZ-CO-2-49-2".
 */
export function keyGiver(): (key: string) => string {
  const given = new Set<string>();
  const numbers = new Map<string, number>();
  return (key) => {
    let fresh = key;
    let number = numbers.get(key) ?? 1;
    while (given.has(fresh)) {
      number += 1;
      fresh = `${key}-${number}`;
    }
    numbers.set(key, number);
    given.add(fresh);
    return fresh;
  };
}

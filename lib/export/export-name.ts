import type { IsoDate } from "#lib/dates/calendar-date";

/**
 * The name of an exported file, from general to special: "pacta-countries-KAZ-acts-2026-02-03.csv". `asOf` is the day
 * to which it speaks.
 */
export function exportName(
  path: readonly string[],
  table: string,
  asOf: IsoDate,
  extension: string,
): string {
  const parts = ["pacta", ...path, table, asOf];
  return `${parts.map(plain).filter(Boolean).join("-")}.${extension}`;
}

function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9.]+/g, "-").replace(/^-|-$/g, "");
}

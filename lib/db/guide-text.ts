import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Guide, readGuide } from "#lib/guide/guide";
import type { Locale } from "#lib/i18n/locales";

const read = new Map<Locale, Guide>();

/** The guide beside the code, `docs/guide/<language>.md`, read once. */
export function guideIn(locale: Locale): Guide {
  const known = read.get(locale);
  if (known !== undefined) return known;
  const path = join(process.cwd(), "docs", "guide", `${locale}.md`);
  const guide = readGuide(readFileSync(path, "utf8"), locale);
  read.set(locale, guide);
  return guide;
}

import type { About, AboutSource } from "#lib/export/about";
import type { Words } from "#lib/i18n/words";

/** What a file says of itself, as lines with a label each: the same in every form. */
export function aboutLines(
  about: About,
  words: Words,
): readonly (readonly [label: string, text: string])[] {
  const { title, scope, asOf, release, rowCount, language, sources, coverage, link } = about;
  return [
    [words("export.about.title"), title],
    ...scope,
    [words("export.about.asOf"), asOf],
    [words("export.about.release"), release],
    [words("export.about.rows"), String(rowCount)],
    ...(language === null ? [] : [[words("export.about.language"), language] as const]),
    ...sources.map((source) => [words("export.about.source"), sourceLine(source, words)] as const),
    [words("export.about.coverage"), coverage],
    [words("export.about.link"), link],
  ];
}

/** "CCPR/C/KAZ/CO/2 (https://…): paragraph read; 52 rows". */
export function sourceLine(
  { name, url, verification, rowCount }: AboutSource,
  words: Words,
): string {
  const place = url === null || url === name ? name : `${name} (${url})`;
  const more = [
    ...(verification === null ? [] : [verification]),
    ...(rowCount === null ? [] : [words("export.about.onRows", { count: rowCount })]),
  ];
  return more.length === 0 ? place : `${place}: ${more.join("; ")}`;
}

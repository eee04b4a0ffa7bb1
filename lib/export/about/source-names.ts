import type { AboutSource } from "#lib/export/about";
import type { FactIndex } from "#lib/facts/fact-index";

/** What is known of a source by its id or its address; `verification` is how it was read. */
export type SourceNames = (source: string) => Omit<AboutSource, "rowCount">;

/** Looks sources up among those of ratification and of reviews, and addresses among the documents held. */
export function sourceNames({ facts }: FactIndex): SourceNames {
  const byId = new Map([
    ...facts.reviewSources.map(({ id, title, publisher, url, date, note }) => {
      return [id, { name: named(title, publisher, date), url, verification: note }] as const;
    }),
    ...facts.sources.map(({ id, title, publisher, url, statusDate, accessedNote }) => {
      const name = named(title, publisher, statusDate);
      return [id, { name, url, verification: accessedNote }] as const;
    }),
  ]);
  const symbols = new Map(facts.documents.map(({ url, symbol, title }) => [url, symbol ?? title]));
  return (source) => {
    const known = byId.get(source);
    if (known !== undefined) return known;
    if (!URL.canParse(source)) return { name: source, url: null, verification: null };
    const symbol = symbols.get(source);
    return { name: symbol ?? new URL(source).host, url: source, verification: null };
  };
}

function named(title: string, publisher: string, date: string | null): string {
  const parts = title.includes(publisher) ? [title] : [title, publisher];
  return [...parts, ...(date === null ? [] : [date])].join(", ");
}

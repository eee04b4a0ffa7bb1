import { collatorOf } from "#lib/i18n/collator";
import { defaultLocale } from "#lib/i18n/locales";

/** A value of a facet with the number of results that choosing it gives. */
export type FacetOption = Readonly<{
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}>;

/**
 * The values of a facet to choose from: the chosen ones and those that some result carries, most results first.
 * A chosen value that no result carries stays, with 0, so that it can be taken back.
 */
export function facetOptions(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  labelOf: (value: string) => string,
  locale: string,
): readonly FacetOption[] {
  const values = new Set([...chosen, ...counts.keys()]);
  return [...values]
    .map((value) => ({
      value,
      label: labelOf(value),
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .sort((a, b) => b.count - a.count || collatorOf(locale).compare(a.label, b.label));
}

/** Counts with the values in an order of their own: years, newest first. */
export function newestFirst(options: readonly FacetOption[]): readonly FacetOption[] {
  return [...options].sort((a, b) => collatorOf(defaultLocale).compare(b.value, a.value));
}

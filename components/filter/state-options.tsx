import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import type { Facts } from "#data/catalogue";
import { byName } from "#lib/i18n/collator";
import { nameIn } from "#lib/i18n/names";

/** Every participant as a choice, in the order of the names. */
export function stateOptions({ countries }: Facts, locale: string): CheckboxOption[] {
  return [...countries]
    .sort(byName(locale, (state) => nameIn(locale, state)))
    .map((state): CheckboxOption => [state.iso3, nameIn(locale, state)]);
}

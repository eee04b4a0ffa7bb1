import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import type { Facts } from "#data/catalogue";

/** Every participant as a choice, in the order of the names. */
export function stateOptions({ countries }: Facts): CheckboxOption[] {
  return [...countries]
    .sort((a, b) => collator.compare(a.nameEn, b.nameEn))
    .map(({ iso3, nameEn }): CheckboxOption => [iso3, nameEn]);
}

const collator = new Intl.Collator("en");

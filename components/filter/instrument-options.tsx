import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import type { Facts } from "#data/catalogue";

/** The eighteen instruments as choices, in the depositary's order. */
export function instrumentOptions({ instruments }: Facts): CheckboxOption[] {
  return instruments.map(({ code, shortName }): CheckboxOption => [code, shortName]);
}

import type { Facts } from "#data/catalogue";
import { regionsOf } from "#lib/regions/region";

/** Every region as a choice; the world, which the facts do not name, is `world`. */
export function regionOptions(
  facts: Facts,
  locale: string,
  world: string,
): (readonly [string, string])[] {
  return regionsOf(facts, locale).map(({ id, name }) => [id, name ?? world] as const);
}

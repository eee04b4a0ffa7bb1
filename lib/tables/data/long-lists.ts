import type { Facts } from "#data/catalogue";
import { citedHosts } from "#lib/data-report/cited-hosts";
import type { LongList } from "#lib/tables/data/data-request";

/** How many rows a long list has, told before it is made. */
export function rowsOfLongList(facts: Facts, name: LongList): number {
  switch (name) {
    case "states":
      return facts.countries.length;
    case "documents":
      return facts.documents.length;
    case "unassigned-symbols":
      return facts.unassignedSymbols.length;
    case "hosts":
      return citedHosts(facts).length;
  }
}

import type { CountryTable } from "#lib/tables/country-tables";
import type { CountryParameters } from "#lib/tables/state/country-parameters";
import type { PlacedTable } from "#lib/tables/state/placed-tables";
import type { StateRequest } from "#lib/tables/state/state-request";

/** What every section of a State's profile is drawn from. */
export type CountryView = Readonly<{
  state: StateRequest;
  values: CountryParameters;
  tables: Readonly<Record<CountryTable, PlacedTable>>;
  /** The reader's path of the page. */
  basePath: string;
  hosts: ReadonlySet<string>;
}>;

import type { InstrumentCode } from "#data/vocabulary";
import type { DossierParameters, DossierTable } from "#lib/tables/dossier-tables";
import type { PlacedTable } from "#lib/tables/state/placed-tables";
import type { StateRequest } from "#lib/tables/state/state-request";

/** What every section of a dossier is drawn from. */
export type DossierView = Readonly<{
  state: StateRequest;
  code: InstrumentCode;
  values: DossierParameters;
  tables: Readonly<Record<DossierTable, PlacedTable>>;
  /** The reader's path of the page. */
  basePath: string;
  hosts: ReadonlySet<string>;
}>;

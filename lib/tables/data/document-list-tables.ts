import { labelIn } from "#lib/i18n/label-in";
import { dateOfDocument } from "#lib/observations/from-facts";
import { count, missing, type Row, type Table, value } from "#lib/table/table";
import {
  type DataRequest,
  instrumentCell,
  plannedDataTable,
  stateCell,
} from "#lib/tables/data/data-request";
import { documentAddress } from "#lib/tables/document-address";
import { addressOfDocument } from "#lib/tables/document-tables";
import { saidCell } from "#lib/tables/said-cell";
import { toldCell } from "#lib/tables/state/state-request";
import type { PlannedColumn } from "#lib/tables/table-plan";

export const documentsPlan: readonly PlannedColumn[] = [
  ["document"],
  ["state"],
  ["committee"],
  ["instrument", "text", "hidden"],
  ["type"],
  ["cycle", "text", "hidden"],
  ["date", "date"],
  ["observations", "number"],
  ["verification"],
  ["read", "text", "hidden"],
];
export const unassignedPlan: readonly PlannedColumn[] = [["symbol"], ["citedIn"], ["reason"]];

/** Every document of which something was read, newest first. */
export function documentsTable(request: DataRequest): Table {
  const { release, words } = request;
  const { index, observations } = release;
  const sorted = [...index.facts.documents].sort((a, b) =>
    (dateOfDocument(a) ?? "") < (dateOfDocument(b) ?? "") ? 1 : -1,
  );
  const heldOf = observations.tally({}, "document");
  const rows = sorted.map((document): Row => {
    const href = addressOfDocument(index, document);
    const held = heldOf.get(document.id)?.count ?? 0;
    return {
      id: document.id,
      cells: {
        document: saidCell(
          words.locale,
          document.symbol === null
            ? labelIn(words.locale, document.title)
            : { text: document.symbol, lang: words.locale },
          "",
          { href },
        ),
        state: stateCell(request, document.iso3),
        committee: value(document.committee),
        instrument: instrumentCell(document.instrument),
        type: value(words(`document.types.${document.docType}`)),
        cycle: toldCell(document.cycle, words("observation.noCycle")),
        date: toldCell(dateOfDocument(document), words("document.notSeen")),
        observations:
          held === 0
            ? missing(words("document.nothingHeld"))
            : count(held, { href: `${href}#observations` }),
        verification: value(words(`sources.verification.${document.verification}.word`)),
        read: value(document.sourceNote),
      },
    };
  });
  return plannedDataTable(request, "documents", documentsPlan, rows);
}

/** Symbols seen in print that could not be given to a State, and misprints. */
export function unassignedTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = release.index.facts.unassignedSymbols.map(
    ({ symbol, citedIn, reason }): Row => ({
      id: symbol,
      cells: {
        symbol: value(symbol, { href: documentAddress(symbol) }),
        citedIn: toldCell(citedIn.join("; ") || null, words("document.notCited")),
        reason: value(reason),
      },
    }),
  );
  return plannedDataTable(request, "unassigned-symbols", unassignedPlan, rows);
}

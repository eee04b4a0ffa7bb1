import { sharesParagraph } from "#lib/documents/paragraphs";
import { followUpLedger } from "#lib/follow-up/ledger";
import type { LedgerEntry } from "#lib/follow-up/ledger-entry";
import { rightName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import type { Observation } from "#lib/observations/observation";
import { type SameRight, sameRight } from "#lib/recurrence/same-right";
import { type Row, type Table, value } from "#lib/table/table";
import { observationOfRow } from "#lib/tables/citable-rows";
import { observationColumns, observationTable } from "#lib/tables/observation-table";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { pinLinks } from "#lib/tables/pin-links";
import { ledgerPlan, ledgerTable } from "#lib/tables/state/follow-up-ledger-table";
import { findStateRequest, pinsOf } from "#lib/tables/state/state-request";
import { columnIds } from "#lib/tables/table-plan";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

export type ObservationPath = Readonly<{ id: string }>;
type Request = TableRequest<ObservationPath, CommonParameters>;

const ownColumns = ["order", "sharedRights"] as const;

/** Earlier and later observations on the same rights (`main`), and what is known of the follow-up. */
export const observationPageTables: PageTables<
  ObservationPath,
  CommonParameters,
  "main" | "followUp"
> = {
  specification: () => commonSpecification,
  columns: {
    main: ["heading", ...ownColumns, ...observationColumns.filter((id) => id !== "heading")],
    followUp: columnIds(ledgerPlan),
  },
  citables: { main: observationOfRow },
  tables(request) {
    const observation = request.release.observations.find(request.path.id);
    if (observation === undefined) return null;
    const pins = pinsOf(request.values);
    return {
      main: pinLinks(recurrenceTable(request, observation), pins),
      followUp: pinLinks(followUpTable(request, observation), pins),
    };
  },
};

function recurrenceTable({ release, words }: Request, of: Observation): Table {
  const found = sameRight(release.observations, of);
  const table = observationTable({
    id: "same-rights",
    title: words("observationPage.sameRightsTitle", { id: of.id }),
    observations: found.map(({ observation }) => observation),
    index: release.index,
    words,
    hide: ["state", "rights", "id", "year"],
  });
  const beside = new Map(found.map((each) => [each.observation.id, each]));
  const own = ownColumns.map((id) => {
    return { id, label: words(`observationPage.columns.${id}`), kind: "text" as const };
  });
  return {
    ...table,
    columns: headingFirst(own, table.columns.map(shownDate)),
    rows: table.rows.map((row) => withRecurrence(row, beside.get(row.id), release.index, words)),
  };
}

/** What each row is about names the row. */
function headingFirst(own: Table["columns"], columns: Table["columns"]): Table["columns"] {
  const isHeading = ({ id }: Table["columns"][number]) => id === "heading";
  return [...columns.filter(isHeading), ...own, ...columns.filter((each) => !isHeading(each))];
}

/** The date tells earlier from later, so it is shown here. */
function shownDate(column: Table["columns"][number]): Table["columns"][number] {
  const { hidden: _, ...shown } = column;
  return column.id === "date" ? shown : column;
}

function withRecurrence(
  row: Row,
  found: SameRight | undefined,
  index: Request["release"]["index"],
  words: Words,
): Row {
  const order = found?.order ?? "not-known";
  const shared = (found?.sharedRights ?? []).map((right) => rightName(words.locale, index, right));
  const link = row.cells.id?.kind === "value" ? row.cells.id.href : undefined;
  const heading = row.cells.heading;
  return {
    ...row,
    cells: {
      ...row.cells,
      ...(heading?.kind === "value" &&
        link !== undefined && { heading: { ...heading, href: link } }),
      order: value(words(`observationPage.order.${order}`)),
      sharedRights: value(shared.join("; ")),
    },
  };
}

/** The ledger of follow-up, as far as it concerns the paragraph: on the State's page it stands in the same words. */
function followUpTable(request: Request, observation: Observation): Table {
  const states = observation.countries
    .map((iso3) => findStateRequest({ ...request, path: { iso3 } }))
    .filter((state) => state !== null);
  const entries = states.flatMap(({ release, iso3, asOf }) =>
    followUpLedger(release, iso3, asOf).filter((entry) => concerns(entry, observation)),
  );
  const title = request.words("observationPage.followUpTitle", { id: observation.id });
  const [state] = states;
  if (state === undefined) throw new Error(`No State is held of ${observation.id}.`);
  return ledgerTable(state, title, entries);
}

/** Follow-up of this paragraph, or of the document where no paragraph is named on one side. */
function concerns({ symbol, paragraph }: LedgerEntry, of: Observation): boolean {
  if (symbol === null || symbol !== of.symbol) return false;
  return paragraph === null || of.paragraphs === null || sharesParagraph(paragraph, of.paragraphs);
}

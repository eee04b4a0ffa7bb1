import type { PublishedCount } from "#data/ratification/published-counts.schema";
import { countParties } from "#lib/ratification/parties-over-time";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import type { TreatyRequest } from "#lib/tables/treaty/treaty-request";
import { treatyAddress } from "#lib/treaty/treaty-address";

export const totalsPlan: readonly PlannedColumn[] = [
  ["day", "date"],
  ["published", "number"],
  ["ours", "number"],
  ["difference"],
  ["note"],
  ["sources"],
];

/** Totals of parties that others published, beside what our dates give on the same day; the newest first. */
export function totalsTable(request: TreatyRequest): Table {
  const { release, instrument, words } = request;
  const totals = release.index.facts.publishedCounts
    .filter((total) => total.instrument === instrument.code)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return plannedTable({
    id: "totals",
    title: words("treaty.titles.totals", { name: instrument.shortName }),
    plan: totalsPlan,
    labels: "treaty.columns",
    words,
    rows: totals.map((total) => totalRow(request, total)),
  });
}

function totalRow(request: TreatyRequest, total: PublishedCount): Row {
  const { release, instrument, values, words } = request;
  const { date, publishedParties, note, sourceIds } = total;
  const ours = countParties(release.index, instrument.code, date);
  const query = { status: "party", asOf: date, release: values.release ?? "" };
  const why = knownDifference(request, total) ?? note;
  return {
    id: date,
    cells: {
      day: value(date),
      published: count(publishedParties),
      ours: count(ours, { href: treatyAddress(instrument.code, query, "participants") }),
      difference: differenceCell(ours - publishedParties, words),
      note: toldCell(why, words("treaty.noNote")),
      sources: sourceIdsCell(sourceIds, words),
    },
  };
}

/** Why a difference is known and stays, as the checks of the data hold it. */
function knownDifference({ release }: TreatyRequest, total: PublishedCount): string | null {
  const record = `${total.instrument} ${total.date}`;
  const known = release.index.facts.checkExceptions.find(
    (exception) => exception.check === "published-totals" && exception.record === record,
  );
  return known?.reason ?? null;
}

function differenceCell(difference: number, words: TreatyRequest["words"]): Cell {
  if (difference === 0) return missing(words("treaty.noDifference"));
  return value(difference > 0 ? `+${difference}` : String(difference), { sort: difference });
}

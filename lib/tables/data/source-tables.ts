import { citedHosts } from "#lib/data-report/cited-hosts";
import { missing, type Row, type Table, value } from "#lib/table/table";
import { type DataRequest, linkedCell, plannedDataTable } from "#lib/tables/data/data-request";
import { toldCell } from "#lib/tables/state/state-request";
import type { PlannedColumn } from "#lib/tables/table-plan";
import { linkableHosts } from "#lib/url/source-address";

export const sourcePlan: readonly PlannedColumn[] = [
  ["id"],
  ["title"],
  ["publisher"],
  ["date", "date"],
  ["note"],
  ["url", "text", "hidden"],
];
export const hostPlan: readonly PlannedColumn[] = [
  ["host"],
  ["linked"],
  ["kind"],
  ["reason"],
  ["citedIn"],
];

type SourceOfFacts = Readonly<{
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  date: string | null;
  note: string | null;
}>;

/** The sources of the ratification facts. */
export function ratificationSourcesTable(request: DataRequest): Table {
  const sources = request.release.index.facts.sources.map(
    ({ statusDate, accessedNote, ...source }) => ({
      ...source,
      date: statusDate,
      note: accessedNote,
    }),
  );
  return sourcesTable(request, "ratification-sources", sources);
}

/** The sources of the list of reviews. */
export function reviewSourcesTable(request: DataRequest): Table {
  return sourcesTable(request, "review-sources", request.release.index.facts.reviewSources);
}

function sourcesTable(request: DataRequest, id: string, sources: readonly SourceOfFacts[]): Table {
  const { release, words } = request;
  const hosts = linkableHosts(release.index.facts);
  const rows = sources.map((source): Row => {
    const { title, url } = source;
    return {
      id: source.id,
      cells: {
        id: value(source.id),
        title: url === null ? value(title) : linkedCell(title, url, hosts),
        publisher: value(source.publisher),
        date: toldCell(source.date, words("data.undated")),
        note: toldCell(source.note, words("data.noNote")),
        url: toldCell(url, words("data.noAddress")),
      },
    };
  });
  return plannedDataTable(request, id, sourcePlan, rows);
}

/** Every host that facts cite, and whether it may be linked. */
export function hostsTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = citedHosts(release.index.facts).map(({ host, citedIn, listed }): Row => {
    const unlisted = missing(words("data.notListed"));
    return {
      id: host,
      cells: {
        host: value(host),
        citedIn: toldCell(citedIn.join("; ") || null, words("data.notCited")),
        linked: value(words(listed === null ? "data.named" : "data.linked")),
        kind: listed === null ? unlisted : value(words(`data.hostKinds.${listed.kind}`)),
        reason: listed === null ? unlisted : value(listed.reason),
      },
    };
  });
  return plannedDataTable(request, "hosts", hostPlan, rows);
}

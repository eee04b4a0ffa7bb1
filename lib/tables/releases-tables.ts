import type { ReleaseContents } from "#lib/release/held-releases";
import { datasetSummaries } from "#lib/release/record-changes";
import { layoutVersion } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";
import { type ChangeOfRow, changesOfRow } from "#lib/release/row-changes";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import type { PageTables } from "#lib/tables/page-tables";
import {
  comparedReleases,
  type ReleasesParameters,
  type ReleasesRequest,
  releaseChangesAddress,
  releasesSpecification,
} from "#lib/tables/releases/releases-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

const plan: readonly PlannedColumn[] = [
  ["id"],
  ["compiledOn", "date"],
  ["standing"],
  ["bytes", "number"],
  ["acts", "number"],
  ["observations", "number"],
  ["imported", "number"],
  ["importedFile"],
  ["layout", "number"],
  ["sha256"],
  ["documents", "number", "hidden"],
  ["reviews", "number", "hidden"],
  ["languages", "text", "hidden"],
];

const summaryPlan: readonly PlannedColumn[] = [
  ["dataset"],
  ["before", "number"],
  ["after", "number"],
  ["added", "number"],
  ["removed", "number"],
  ["edited", "number"],
];

/** The releases that this machine holds, newest first, and in how much two of them differ. */
export const releasesTables: PageTables<null, ReleasesParameters, "main" | "summary"> = {
  specification: () => releasesSpecification,
  columns: { main: columnIds(plan), summary: columnIds(summaryPlan) },
  tables(request) {
    return {
      main: releasesTable(request),
      get summary() {
        return summaryTable(request);
      },
    };
  },
};

function releasesTable(request: ReleasesRequest): Table {
  const { releases, release, words } = request;
  const held = releases?.all() ?? [{ id: release.id, counts: {} }];
  return plannedTable({
    id: "releases",
    title: words("releases.tableTitle"),
    plan,
    labels: "releases.columns",
    words,
    rows: [...held].reverse().map((contents) => releaseRow(contents, request)),
  });
}

function releaseRow(contents: ReleaseContents, { releases, release, words }: ReleasesRequest): Row {
  const { id, counts, bytes, sha256, layout = layoutVersion, imported } = contents;
  const isReadable = layout === layoutVersion;
  const standing = [
    id === (releases?.current ?? release.id) ? words("releases.live") : words("releases.older"),
    ...(isReadable ? [] : [words("releases.unreadable", { layout, own: layoutVersion })]),
  ];
  const number = (name: string): Cell =>
    counts[name] === undefined ? missing(words("releases.notCounted")) : count(counts[name]);
  const none = words("releases.nothingImported");
  return {
    id,
    cells: {
      id: value(id, isReadable ? { href: `/?release=${id}` } : {}),
      compiledOn: value(dayOfRelease(id)),
      standing: value(standing.join("; ")),
      bytes: bytes === undefined ? missing(words("releases.notCounted")) : count(bytes),
      acts: number("acts"),
      observations: number("observations"),
      documents: number("documents"),
      reviews: number("reviews"),
      imported: imported ? count(imported.passages) : missing(none),
      importedFile: imported ? value(imported.name) : missing(none),
      languages: imported ? value(imported.languages.join("; ")) : missing(none),
      layout: count(layout),
      sha256: sha256 ? value(sha256) : missing(words("releases.noHash")),
    },
  };
}

function summaryTable(request: ReleasesRequest): Table {
  const { words } = request;
  const compared = comparedReleases(request);
  return plannedTable({
    id: "summary",
    title:
      compared.kind === "compared"
        ? words("releases.summaryTitle", { from: compared.before.id, to: compared.after.id })
        : words("releases.summaryNone"),
    plan: summaryPlan,
    labels: "releases.columns",
    words,
    rows: compared.kind === "compared" ? summaryRows(request, compared) : [],
  });
}

type Numbers = Readonly<Record<"before" | "after" | ChangeOfRow, number>>;

function summaryRows(
  request: ReleasesRequest,
  { before, after }: Extract<ReturnType<typeof comparedReleases>, { kind: "compared" }>,
): readonly Row[] {
  const pair = { from: before.id, to: after.id };
  const facts = datasetSummaries(before.index, after.index).map(({ dataset, ...numbers }) =>
    summaryRow(pair, dataset, numbers, true),
  );
  const imported = importedNumbers(request, pair);
  return imported === null
    ? facts
    : [...facts, summaryRow(pair, "imported", imported.numbers, imported.isListed)];
}

function summaryRow(
  pair: Readonly<{ from: string; to: string }>,
  dataset: string,
  numbers: Numbers,
  isListed: boolean,
): Row {
  const changed = changesOfRow.map((change) => {
    const href = releaseChangesAddress({ ...pair, dataset, changes: change });
    const number = numbers[change];
    return [change, count(number, number > 0 && isListed ? { href } : {})] as const;
  });
  return {
    id: dataset,
    cells: {
      dataset: value(dataset),
      before: count(numbers.before),
      after: count(numbers.after),
      ...Object.fromEntries(changed),
    },
  };
}

/** The imported passages of both, `null` where neither has any. Of long differences there is the number and no list. */
function importedNumbers(
  { releases }: ReleasesRequest,
  { from, to }: Readonly<{ from: string; to: string }>,
): Readonly<{ numbers: Numbers; isListed: boolean }> | null {
  const held = releases?.all() ?? [];
  const passages = (id: string) => held.find((each) => each.id === id)?.imported?.passages ?? 0;
  const [before, after] = [passages(from), passages(to)];
  const differences = releases?.importedDifferences?.(from, to);
  if (before + after === 0 || differences === undefined) return null;
  const { added, removed, edited } = differences;
  const isListed = [added, removed, edited].every(({ count, ids }) => count === ids.length);
  const numbers = { added: added.count, removed: removed.count, edited: edited.count };
  return { numbers: { before, after, ...numbers }, isListed };
}

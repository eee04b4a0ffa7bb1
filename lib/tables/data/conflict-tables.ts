import type { InstrumentCode } from "#data/vocabulary";
import { articleDay, type ComparedCell, compareArticle } from "#lib/data-report/article-comparison";
import { comparePublishedTotals } from "#lib/data-report/published-totals";
import { count, missing, type Row, type Table, value } from "#lib/table/table";
import {
  type DataRequest,
  instrumentCell,
  plannedDataTable,
  stateCell,
} from "#lib/tables/data/data-request";
import { factCell, ownCell } from "#lib/tables/said-cell";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { toldCell } from "#lib/tables/state/state-request";
import type { PlannedColumn } from "#lib/tables/table-plan";
import { treatyAddress } from "#lib/treaty/treaty-address";

export const conflictsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["instrument"],
  ["between"],
  ["one"],
  ["other"],
  ["settled"],
  ["why"],
];
export const totalsPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["date", "date"],
  ["published", "number"],
  ["ours", "number"],
  ["difference", "number"],
  ["sources"],
  ["note"],
];
export const exceptionsPlan: readonly PlannedColumn[] = [
  ["check"],
  ["file"],
  ["record"],
  ["value"],
  ["reason"],
];

/** Where sources disagree: the cells of the 2021 article first, then every other pair of sources. */
export function conflictsTable(request: DataRequest): Table {
  const { release, words } = request;
  const { index } = release;
  const differing = compareArticle(index).filter(({ agrees }) => !agrees);
  const rows = [
    ...differing.map((cell) => articleRow(cell, request)),
    ...index.facts.conflicts.map((conflict, i): Row => {
      const { iso3, instrument, sourceASays, sourceBSays, resolution, why } = conflict;
      return {
        id: `sources-${i}`,
        cells: {
          state: iso3 === "*" ? missing(words("data.noSingleState")) : stateCell(request, iso3),
          instrument: instrumentCell(instrument),
          between: value(words("data.betweenSources")),
          one: value(sourceASays),
          other: value(sourceBSays),
          settled: value(resolution),
          why: value(why),
        },
      };
    }),
  ];
  return plannedDataTable(request, "conflicts", conflictsPlan, rows);
}

function articleRow(cell: ComparedCell, request: DataRequest): Row {
  const { words } = request;
  const { iso3, instrument, reported } = cell.row;
  const ours = oursInWords(cell, words);
  const sources = cell.status.act?.sourceIds.join("; ") ?? "";
  return {
    id: `article-${iso3}-${instrument}`,
    cells: {
      state: stateCell(request, iso3),
      instrument: instrumentCell(instrument),
      between: value(words("data.betweenArticle")),
      one: ownCell(words, words("data.articleSays", { what: words(`data.reported.${reported}`) })),
      other: ownCell(words, words("data.sourcesSay", { sources, what: ours })),
      settled: ownCell(words, ours),
      why: ownCell(
        words,
        words(`data.articleWhy.${reasonOf(cell)}`, { day: articleDay, what: ours }),
      ),
    },
  };
}

/** What our acts give, with the day: "accession 2008-12-29". */
export function oursInWords({ ours, status }: ComparedCell, words: DataRequest["words"]): string {
  const word = ours === "absent" ? words("data.reported.absent") : words(`marks.acts.${ours}`);
  return status.act === null ? word : `${word} ${status.act.date}`;
}

/** Why the article's table differs, as far as the acts themselves show it. */
function reasonOf({ row, ours, status }: ComparedCell): string {
  if (row.reported === "signature" && status.status === "party") return "consentBefore";
  if (row.reported === "ratification" && ours === "accession" && status.signature === null) {
    return "joinedUnsigned";
  }
  return "differs";
}

/** Totals of States parties that others published, beside ours for the same day. */
export function publishedTotalsTable(request: DataRequest): Table {
  const { release, words } = request;
  const rows = comparePublishedTotals(release.index).map(
    ({ published, ours, difference }, i): Row => ({
      id: String(i),
      cells: {
        instrument: instrumentCell(published.instrument),
        date: value(published.date),
        published: count(published.publishedParties),
        ours: count(ours, {
          href: partiesAddress(published),
        }),
        difference: count(difference),
        sources: sourceIdsCell(published.sourceIds, words),
        note: toldCell(published.note, words("data.noNote")),
      },
    }),
  );
  return plannedDataTable(request, "published-totals", totalsPlan, rows);
}

function partiesAddress({
  instrument,
  date,
}: Readonly<{ instrument: InstrumentCode; date: string }>) {
  return treatyAddress(instrument, { status: "party", asOf: date }, "participants");
}

/** Breaches of our checks that are known and stay, with the reason. */
export function exceptionsTable(request: DataRequest): Table {
  const rows = request.release.index.facts.checkExceptions.map((exception, i): Row => {
    const { locale } = request.words;
    const cells = Object.entries(exception).map(
      ([name, text]) =>
        [name, name === "value" ? factCell(locale, text, "") : value(text)] as const,
    );
    return { id: String(i), cells: Object.fromEntries(cells) };
  });
  return plannedDataTable(request, "exceptions", exceptionsPlan, rows);
}

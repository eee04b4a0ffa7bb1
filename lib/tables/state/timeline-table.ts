import type { Facts } from "#data/catalogue";
import { labelIn } from "#lib/i18n/label-in";
import { defaultLocale } from "#lib/i18n/locales";
import { committeeName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import { documentAddress } from "#lib/tables/document-address";
import { factCell, saidCell } from "#lib/tables/said-cell";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { instrumentCell, type StateRequest, stateAddress } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { articleSource, type ContextAccount, type ContextEntry } from "#lib/timeline/context-entry";
import { type TimelineEntry, type TimelineKind, timelineOf } from "#lib/timeline/timeline";

export const timelinePlan: readonly PlannedColumn[] = [
  ["date", "date"],
  ["entry"],
  ["what"],
  ["details"],
  ["verification"],
  ["sources"],
  ["instrument", "text", "hidden"],
];

/** Acts, reviews, documents and events, newest first; `kinds` keeps some of them, none means all. */
export function timelineTable(request: StateRequest, kinds: readonly TimelineKind[]): Table {
  const { words, name, asOf } = request;
  return plannedTable({
    id: "timeline",
    title: words("country.titles.timeline", { name, asOf }),
    plan: timelinePlan,
    labels: "country.columns",
    words,
    rows: timelineEntries(request, kinds).map((entry) => timelineRow(request, entry)),
  });
}

export function timelineEntries(
  { release, iso3, asOf }: StateRequest,
  kinds: readonly TimelineKind[],
): readonly TimelineEntry[] {
  const { entries } = timelineOf(release.index, iso3, asOf);
  return kinds.length === 0 ? entries : entries.filter(({ kind }) => kinds.includes(kind));
}

function timelineRow(request: StateRequest, entry: TimelineEntry): Row {
  const { words } = request;
  return {
    id: entry.id,
    cells: {
      date: value(entry.date),
      entry: value(words(`country.timelineKinds.${entry.kind}`)),
      ...entryCells(request, entry),
    },
  };
}

/** What the entry says beside its date and kind: `what`, `details`, `verification`, `sources`, `instrument`. */
export function entryCells(request: StateRequest, entry: TimelineEntry): Record<string, Cell> {
  switch (entry.kind) {
    case "act":
      return actCells(request, entry.act);
    case "review":
      return reviewCells(request, entry);
    case "document":
      return documentCells(request, entry.document);
    case "context":
      return contextCells(request, entry.event);
  }
}

function actCells(request: StateRequest, act: Facts["acts"][number]): Record<string, Cell> {
  const { words } = request;
  const code = act.instrument;
  const what = words("country.timelineAct", { act: words(`marks.acts.${act.act}`), code });
  return {
    what: value(what, { href: stateAddress(request, { code }) }),
    details: factCell(words.locale, act.note, words("country.noNote")),
    verification: value(words("country.byDepositary", { asOf: act.asOf })),
    sources: sourceIdsCell(act.sourceIds, words),
    instrument: instrumentCell(request, code),
  };
}

function reviewCells(
  request: StateRequest,
  { review, document }: Extract<TimelineEntry, { kind: "review" }>,
): Record<string, Cell> {
  const { words } = request;
  const { instrument, territory, dateKind } = review;
  const committee = nameOfCommittee(request, review.committee);
  const about = territory === null ? "timelineReview" : "timelineReviewOf";
  const code = instrument ?? words("country.instrumentUnclear");
  const what = words(`country.${about}`, {
    committee,
    code,
    territory: territory === null ? "" : labelIn(words.locale, territory).text,
  });
  const symbol = review.symbol ?? document?.symbol ?? null;
  const dated =
    dateKind === null ? words("country.dateOfDocument") : words(`country.dateKinds.${dateKind}`);
  return {
    what: namedCell(what, symbol),
    details: datedCell(dated, document?.title, words),
    verification: value(words(`sources.verification.${review.verification}.word`)),
    sources: sourceIdsCell(
      [...review.sourceIds, ...(document?.url == null ? [] : [document.url])],
      words,
    ),
    instrument: instrumentCell(request, instrument),
  };
}

function documentCells(
  request: StateRequest,
  document: Facts["documents"][number],
): Record<string, Cell> {
  const { words } = request;
  const { docType, symbol, title, url, sourceNote, verification, instrument } = document;
  const type = words(`country.documentTypes.${docType}`);
  return {
    what: namedCell(type, symbol),
    details: factCell(words.locale, title, ""),
    verification: value(words(`sources.verification.${verification}.word`)),
    sources: value([url, sourceNote].filter(Boolean).join(" | ")),
    instrument: instrumentCell(request, instrument),
  };
}

/** What the date is the date of, and the title of the document, in English where it has no other. */
function datedCell(dated: string, title: string | undefined, { locale }: Words): Cell {
  if (title === undefined) return value(dated);
  const said = labelIn(locale, title);
  return saidCell(locale, { ...said, text: `${dated}. ${said.text}` }, "");
}

/** "Concluding observations: CCPR/C/KAZ/CO/2", leading to what is held of the document. */
function namedCell(what: string, symbol: string | null): Cell {
  if (symbol === null) return value(what);
  return value(`${what}: ${symbol}`, { href: documentAddress(symbol) });
}

/** Every account with its own sources; where several tell of one event, each is numbered. */
function contextCells(request: StateRequest, event: ContextEntry): Record<string, Cell> {
  const { words, release } = request;
  const hosts = new Map(release.index.facts.linkableHosts.map(({ host, kind }) => [host, kind]));
  const several = event.accounts.length > 1;
  const numbered = (texts: readonly string[]) =>
    texts.map((text, i) => (several ? `(${i + 1}) ${text}` : text)).join(" ");
  return {
    what: factCell(words.locale, event.title, ""),
    details: saidCell(
      words.locale,
      {
        text: numbered(event.accounts.map((account) => accountInWords(account, words))),
        lang: defaultLocale,
      },
      "",
    ),
    verification: value(
      numbered(event.accounts.map((account) => words(`country.toldBy.${teller(account, hosts)}`))),
    ),
    sources: value(numbered(event.accounts.map((account) => sourcesInWords(account, words)))),
    instrument: missing(words("country.noInstrument")),
  };
}

export function accountInWords(account: ContextAccount, words: StateRequest["words"]): string {
  const { value: figure, unit, summary } = account;
  if (figure === null) return summary;
  return `${summary} ${words("country.figure", {
    figure,
    unit: unit === null ? "" : labelIn(words.locale, unit).text,
  })}`;
}

function sourcesInWords({ sources }: ContextAccount, words: StateRequest["words"]): string {
  return sources
    .map((source) => (source === articleSource ? words("country.article2021") : source))
    .join("; ");
}

/** Who tells of an event: the article of 2021, an official host, a library or organisation, or anybody else. */
export type Teller = "article" | "official" | "organisation" | "other";

export function teller(
  { fromArticle, sources }: ContextAccount,
  hosts: ReadonlyMap<string, string>,
): Teller {
  if (fromArticle) return "article";
  const kinds = sources.map((source) => hosts.get(new URL(source).host));
  if (kinds.includes("official")) return "official";
  return kinds.some((kind) => kind !== undefined) ? "organisation" : "other";
}

/** "Human Rights Committee" for CCPR. */
export function nameOfCommittee({ release, words }: StateRequest, code: string): string {
  return committeeName(words.locale, release.index, code);
}

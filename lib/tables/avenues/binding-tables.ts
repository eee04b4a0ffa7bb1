import type { InstrumentCode } from "#data/vocabulary";
import {
  type BindingArticles,
  bindingArticles,
  type TouchingText,
  textsUnder,
} from "#lib/avenues/binding-articles";
import { joiningAdds } from "#lib/avenues/joining-adds";
import { procedureRules } from "#lib/avenues/procedure-rules";
import { fullNameIn } from "#lib/i18n/names";
import { statusOn } from "#lib/ratification/status";
import { articlesInWords } from "#lib/right/protection";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { addsInWords } from "#lib/tables/avenues/adds-words";
import { type AvenuesRequest, avenuesAddress } from "#lib/tables/avenues/avenues-request";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { instrumentCell, stateAddress, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";

export const articlesPlan: readonly PlannedColumn[] = [
  ["articles"],
  ["status", "mark"],
  ["act"],
  ["since", "date"],
  ["inForce", "date"],
  ["texts", "number"],
  ["mayTouch", "number"],
  ["adds"],
  ["stateSources"],
  ["stateAsOf", "date"],
  ["instrument", "text", "hidden"],
  ["committee", "text", "hidden"],
];

/** The articles that protect the right, by instrument, and how each binds the State; without a right, every instrument. */
export function articlesTable(request: AvenuesRequest): Table {
  const { release, iso3, right, name, subject, asOf, words } = request;
  const binding =
    right === null ? wholeInstruments(request) : bindingArticles(release.index, iso3, right, asOf);
  return plannedTable({
    id: "articles",
    title: words("avenues.titles.articles", { name, subject, asOf }),
    plan: articlesPlan,
    labels: "avenues.columns",
    words,
    rows: binding.map((each) => articlesRow(request, each)),
  });
}

function wholeInstruments({ release, iso3, asOf, instruments }: AvenuesRequest): BindingArticles[] {
  const { index } = release;
  return instruments.map((instrument) => ({
    protection: { instrument, articles: null },
    status: statusOn(index.instrument(instrument), index.actsOf(iso3, instrument), asOf),
    texts: textsUnder(index, iso3, instrument, [{ instrument, pinpoint: null }], asOf),
  }));
}

function articlesRow(request: AvenuesRequest, { protection, status, texts }: BindingArticles): Row {
  const { release, words } = request;
  const { instrument } = protection;
  const facts = release.index.instrument(instrument);
  const { committee, dataCurrentTo } = facts;
  const { act } = status;
  const isParty = status.status === "party";
  return {
    id: instrument,
    cells: {
      articles: value(articlesInWords(protection), {
        href: stateAddress(request, { code: instrument }),
      }),
      status: value(words(`marks.${status.status}`), { mark: status.status }),
      act: act === null ? missing(words("treaty.noAct")) : value(words(`marks.acts.${act.act}`)),
      since: toldCell(act?.date ?? null, words("treaty.noAct")),
      inForce: isParty ? forceCell(request, status) : missing(words("avenues.notBound")),
      texts: textsCell(request, instrument, texts, "names"),
      mayTouch: textsCell(request, instrument, texts, "names-none"),
      adds: isParty
        ? missing(words("avenues.boundAlready"))
        : value(addsInWords(joiningAdds(instrument), words)),
      stateSources:
        act === null ? missing(words("treaty.noAct")) : sourceIdsCell(act.sourceIds, words),
      stateAsOf: value(act?.asOf ?? dataCurrentTo),
      instrument: value(fullNameIn(words.locale, facts)),
      committee: value(committee),
    },
  };
}

function forceCell(
  { words }: AvenuesRequest,
  { entryIntoForce }: Extract<BindingArticles["status"], { status: "party" }>,
): Cell {
  if (entryIntoForce.kind === "not-known") {
    return missing(words(`country.entryNotKnown.${entryIntoForce.because}`));
  }
  return value(entryIntoForce.on, { note: words("country.byRule", { rule: entryIntoForce.rule }) });
}

/** How many texts name one of the articles, or name none at all; the number opens exactly these. */
function textsCell(
  request: AvenuesRequest,
  under: InstrumentCode,
  texts: readonly TouchingText[],
  touch: TouchingText["touch"],
): Cell {
  const { words, right } = request;
  const found = texts.filter((each) => each.touch === touch);
  if (found.length === 0) return missing(words("avenues.noneListed"));
  const query = { touch, under };
  return count(found.length, { href: avenuesAddress(request, right?.id ?? null, "texts", query) });
}

export const textsPlan: readonly PlannedColumn[] = [
  ["instrument"],
  ["text"],
  ["touch"],
  ["summary"],
  ["date", "date"],
  ["dateBasis"],
  ["stateSources"],
];

/** The State's own reservations and declarations under these instruments and under those of the procedures. */
export function textsTable(request: AvenuesRequest): Table {
  const { name, subject, asOf, words } = request;
  return plannedTable({
    id: "texts",
    title: words("avenues.titles.texts", { name, subject, asOf }),
    plan: textsPlan,
    labels: "avenues.columns",
    words,
    rows: textsOf(request).map(({ text, touch }, position) => ({
      id: `${text.instrument}-${text.kind}-${position}`,
      cells: {
        instrument: instrumentCell(request, text.instrument),
        text: value(words(`country.texts.${text.kind}`, { instrument: text.instrument })),
        touch: value(words(`avenues.touch.${touch}`), { sort: touchOrder[touch] }),
        summary: value(text.summaryEn),
        date: toldCell(text.date, words("country.noDate")),
        dateBasis: toldCell(text.dateBasis, words("country.noDate")),
        stateSources: sourceIdsCell(text.sourceIds, words),
      },
    })),
  });
}

const touchOrder = { names: 0, "names-none": 1, procedure: 2, "names-others": 3 } as const;

/** The texts asked for, those that name an article first; for what one cites they stand in this order. */
export function textsOf(request: AvenuesRequest): readonly TouchingText[] {
  const { release, iso3, right, asOf, instruments, touch, under } = request;
  const { index } = release;
  const own: TouchingText[] = (
    right === null ? wholeInstruments(request) : bindingArticles(index, iso3, right, asOf)
  ).flatMap(({ texts }) => texts);
  const protocols = proceduralInstruments(instruments);
  const procedural = protocols.flatMap((code) =>
    textsUnder(index, iso3, code, [], asOf).map(
      ({ text }): TouchingText => ({ text, touch: "procedure" }),
    ),
  );
  return [...own, ...procedural]
    .filter((each) => touch === null || each.touch === touch)
    .filter(({ text }) => under === null || text.instrument === under)
    .sort((a, b) => touchOrder[a.touch] - touchOrder[b.touch]);
}

/** Instruments that are not among these but carry a procedure that can hear about them. */
function proceduralInstruments(instruments: readonly InstrumentCode[]): InstrumentCode[] {
  const carrying = Object.values(procedureRules)
    .filter(({ hears }) => hears.some((code) => instruments.includes(code)))
    .map(({ instrument }) => instrument);
  return [...new Set(carrying)].filter((code) => !instruments.includes(code));
}

import type { Instrument } from "#data/ratification/instruments.schema";
import { instrumentCodes } from "#data/vocabulary";
import { regionName } from "#lib/i18n/label-in";
import { fullNameIn, nameIn } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";
import { compactCell, ratificationMatrix } from "#lib/matrix/matrix";
import type { CompactMatrix } from "#lib/matrix/matrix-table";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { instrumentOfRow } from "#lib/tables/citable-rows";
import { matrixWords } from "#lib/tables/overview-tables";
import type { PageTables, TableRequest } from "#lib/tables/page-tables";
import { pinsOf, toldCell } from "#lib/tables/state/state-request";
import { columnIds, type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { currencyOf } from "#lib/treaty/currency";
import {
  actSigns,
  type CompactLetters,
  type LettersWords,
  lettersColumns,
  lettersTable,
  noSign,
  signOf,
  statusOfSign,
} from "#lib/treaty/letters-table";
import { type Participant, participantsOf } from "#lib/treaty/participants";
import { countStatuses } from "#lib/treaty/status-counts";
import { treatyAddress } from "#lib/treaty/treaty-address";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

type Request = TableRequest<null, CommonParameters>;

const plan: readonly PlannedColumn[] = [
  ["name"],
  ["fullName"],
  ["untc"],
  ["adopted", "date"],
  ["inForce", "date"],
  ["parties", "number"],
  ["signatories", "number"],
  ["signed", "number"],
  ["publishedParties", "number"],
  ["publishedSignatories", "number"],
  ["publishedAsOf", "date"],
  ["currentTo", "date"],
  ["code", "text", "hidden"],
  ["kind", "text", "hidden"],
  ["parent", "text", "hidden"],
  ["committee", "text", "hidden"],
];

/** The eighteen instruments (`main`), and all States by all instruments in letters (`states`). */
export const treatiesTables: PageTables<null, CommonParameters, "main" | "states"> = {
  specification: () => commonSpecification,
  columns: { main: columnIds(plan), states: lettersColumns(instrumentCodes) },
  citables: { main: instrumentOfRow },
  tables(request) {
    const { main, letters } = treaties(request);
    return { main, states: lettersTable(letters, lettersWords(request.words)) };
  },
  pictures: (request) => ({
    states: { kind: "matrix", matrix: worldMatrix(request), words: matrixWords(request.words) },
  }),
};

/** What the page of treaties shows; the letters become a table where they are sorted, in the browser or for a file. */
export function treaties(request: Request): Readonly<{ main: Table; letters: CompactLetters }> {
  const { release, asOf, words } = request;
  const all = instrumentCodes.map((code) =>
    participantsOf(release.index, code, asOf, words.locale),
  );
  return { main: instrumentsTable(request, all), letters: compactLetters(request, all) };
}

/** The letters with their years, for a picture. */
function worldMatrix({ release: { index }, asOf, words }: Request): CompactMatrix {
  const everyone = index.facts.countries.map(({ iso3 }) => iso3);
  const { rows } = ratificationMatrix(index, everyone, instrumentCodes, asOf, words.locale);
  return {
    title: words("treaties.statesTitle", { asOf }),
    instruments: instrumentCodes.map((code) => {
      return { code, shortName: index.instrument(code).shortName };
    }),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(compactCell) })),
  };
}

/** The instruments with our numbers beside the depositary's. */
function instrumentsTable(
  request: Request,
  byInstrument: readonly (readonly Participant[])[],
): Table {
  const { release, asOf, words } = request;
  return plannedTable({
    id: "instruments",
    title: words("treaties.instrumentsTitle", { asOf }),
    plan,
    labels: "treaties.columns",
    words,
    rows: instrumentCodes.map((code, place) =>
      instrumentRow(request, release.index.instrument(code), byInstrument[place] ?? []),
    ),
  });
}

function instrumentRow(
  request: Request,
  instrument: Instrument,
  participants: readonly Participant[],
): Row {
  const { words, values } = request;
  const { code, parentCode } = instrument;
  return {
    id: code,
    cells: {
      name: value(instrument.shortName, { href: treatyAddress(code, pinsOf(values)) }),
      code: value(code),
      untc: value(instrument.untcNumber, { href: instrument.untcUrl }),
      adopted: value(instrument.adoptedOn),
      inForce: value(instrument.entryIntoForceOn),
      ...countCells(request, instrument, participants),
      publishedParties: count(instrument.publishedParties),
      publishedSignatories: count(instrument.publishedSignatories),
      publishedAsOf: value(instrument.publishedAsOf),
      currentTo: currencyCell(instrument, words),
      fullName: value(fullNameIn(words.locale, instrument)),
      kind: value(words(`treaties.kinds.${instrument.kind}`)),
      parent: toldCell(parentCode, words("treaties.noParent")),
      committee: value(instrument.committee),
    },
  };
}

/** Our numbers on the day asked for; each opens exactly the participants that it counts. */
function countCells(
  { asOf, values, words }: Request,
  { code, adoptedOn }: Instrument,
  participants: readonly Participant[],
): Record<string, Cell> {
  const { parties, signatories, signed } = countStatuses(participants.map(({ cell }) => cell));
  const number = (n: number, query: Record<string, string>): Cell => {
    if (asOf < adoptedOn) return missing(words("treaties.notAdopted"));
    const href = treatyAddress(code, { ...query, ...pinsOf(values) }, "participants");
    return count(n, { href });
  };
  return {
    parties: number(parties, { status: "party" }),
    signatories: number(signatories, { status: "signatory" }),
    signed: number(signed, { signed: "yes" }),
  };
}

/** The day to which the data speak; the words beside it say what is known of the time after. */
export function currencyCell(instrument: Instrument, words: Words): Cell {
  const { day, later } = currencyOf(instrument);
  return value(words(`treaties.currency.${later}`, { day }), {
    sort: day,
    note: words(`treaties.currencyMeans.${later}`, { day }),
  });
}

/** All participants by all instruments, one sign a cell. */
function compactLetters(
  { asOf, values, words }: Request,
  byInstrument: readonly (readonly Participant[])[],
): CompactLetters {
  const states = byInstrument[0] ?? [];
  return {
    title: words("treaties.statesTitle", { asOf }),
    instruments: instrumentCodes,
    pins: pinsOf(values),
    rows: states.map(({ country }, row) => ({
      iso3: country.iso3,
      name: nameIn(words.locale, country),
      region: country.unSubregion === null ? "" : regionName(words.locale, country.unSubregion),
      signs: byInstrument.map((column) => signOfRow(column[row])).join(""),
    })),
  };
}

function signOfRow(participant: Participant | undefined): string {
  return participant === undefined ? noSign : signOf(participant.cell);
}

export function lettersWords(words: Words): LettersWords {
  const said = actSigns.map(([act, sign]) => [sign, sayAct(act, sign, words)]);
  return {
    state: words("treaties.columns.state"),
    region: words("treaties.columns.region"),
    noRegion: words("treaties.noRegion"),
    total: words("treaties.columns.total"),
    noParty: words("treaties.noParty"),
    signs: { ...Object.fromEntries(said), [noSign]: words("treaties.noAct") },
  };
}

function sayAct(act: string, sign: string, words: Words): string {
  if (act === "denunciation") return words("treaties.left");
  const status = words(`marks.${statusOfSign(sign)}`);
  return words("marks.statusByAct", { status, act: words(`marks.acts.${act}`) });
}

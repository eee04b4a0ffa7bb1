import { nameIn } from "#lib/i18n/names";
import { denunciationEffect } from "#lib/ratification/entry-into-force";
import { type Cell, missing, type Row, type Table, value } from "#lib/table/table";
import { sourceIdsCell } from "#lib/tables/source-cell";
import { stateAddress, toldCell } from "#lib/tables/state/state-request";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { participantsTitle } from "#lib/tables/treaty/participants-title";
import { dossierAddress, type TreatyRequest } from "#lib/tables/treaty/treaty-request";
import { chooseParticipants, type Participant } from "#lib/treaty/participants";

export const participantsPlan: readonly PlannedColumn[] = [
  ["state"],
  ["region"],
  ["status"],
  ["act"],
  ["date", "date"],
  ["signature", "date"],
  ["entryIntoForce", "date"],
  ["inForce"],
  ["reservation"],
  ["sources"],
  ["iso3", "text", "hidden"],
  ["precision", "text", "hidden"],
  ["effect", "date", "hidden"],
  ["sourceDay", "date", "hidden"],
  ["note", "text", "hidden"],
];

/** The participants asked for, one a row: status, by which act, in force since when. */
export function participantsTable(request: TreatyRequest): Table {
  const { release, participants, values, words } = request;
  const chosen = chooseParticipants(release.index, participants, values);
  return plannedTable({
    id: "participants",
    title: participantsTitle(request),
    plan: participantsPlan,
    labels: "treaty.columns",
    words,
    rows: chosen.map((participant) => participantRow(request, participant)),
  });
}

function participantRow(request: TreatyRequest, participant: Participant): Row {
  const { words, pins } = request;
  const { iso3, unSubregion } = participant.country;
  return {
    id: iso3,
    cells: {
      state: value(nameIn(words.locale, participant.country), {
        href: stateAddress({ iso3, pins }),
      }),
      iso3: value(iso3),
      region: toldCell(unSubregion, words("treaty.noRegion")),
      status: statusCell(request, participant),
      ...actCells(request, participant),
      ...forceCells(request, participant),
      reservation: reservationCell(request, participant),
    },
  };
}

/** The sign and word of the status, leading to the State's dossier under the instrument. */
function statusCell(request: TreatyRequest, { country, cell }: Participant): Cell {
  const { words } = request;
  const { status, act } = cell.status;
  const left = status === "none" && act !== null;
  return value(words(left ? "treaty.left" : `marks.${status}`), {
    mark: status,
    href: dossierAddress(request, country.iso3),
  });
}

function actCells({ words }: TreatyRequest, { cell }: Participant): Record<string, Cell> {
  const { act, signature } = cell.status;
  const noAct = missing(words("treaty.noAct"));
  const notSigned = words("treaty.notSigned");
  const signed = { signature: toldCell(signature?.date ?? null, notSigned) };
  if (act === null) {
    const names = ["act", "date", "precision", "effect", "sourceDay", "note", "sources"];
    return { ...Object.fromEntries(names.map((name) => [name, noAct])), ...signed };
  }
  return {
    ...signed,
    act: value(words(`marks.acts.${act.act}`)),
    date: value(act.date),
    precision: value(words(`country.precisions.${act.precision}`)),
    effect:
      act.act === "denunciation"
        ? toldCell(denunciationEffect(act), words("treaty.noEffect"))
        : missing(words("treaty.onlyDenunciations")),
    sourceDay: value(act.asOf),
    note: toldCell(act.note, words("treaty.noNote")),
    sources: sourceIdsCell(act.sourceIds, words),
  };
}

function forceCells({ words }: TreatyRequest, { cell }: Participant): Record<string, Cell> {
  const { status } = cell;
  if (status.status !== "party") {
    const notParty = missing(words("treaty.notParty"));
    return { entryIntoForce: notParty, inForce: notParty };
  }
  const { entryIntoForce: entry, inForce, leavesOn } = status;
  const leaves = leavesOn === null ? {} : { note: words("treaty.leavesOn", { day: leavesOn }) };
  return {
    entryIntoForce:
      entry.kind === "day"
        ? value(entry.on)
        : missing(words(`country.entryNotKnown.${entry.because}`)),
    inForce:
      inForce === null
        ? missing(words("treaty.forceNotKnown"))
        : value(words(`treaty.inForce.${inForce}`), leaves),
  };
}

/** Names the kinds of text by which the State limits what it accepts, leading to exactly those texts in its dossier. */
function reservationCell(
  { words, instrument: { code }, pins }: TreatyRequest,
  { country: { iso3 }, cell }: Participant,
): Cell {
  if (cell.status.status !== "party") return missing(words("treaty.notParty"));
  const kinds = [...new Set(cell.reservations.map(({ kind }) => kind))];
  if (kinds.length === 0) return missing(words("treaty.noReservation"));
  const place = { code, query: { texts: "limiting" }, hash: "declarations" };
  const href = stateAddress({ iso3, pins }, place);
  return value(
    kinds.map((kind) => words(`country.texts.${kind}`, { instrument: code })).join("; "),
    {
      href,
    },
  );
}

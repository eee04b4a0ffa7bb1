import type { ActKind } from "#data/vocabulary";
import { englishMonths } from "#lib/dates/english-months";
import type { Change, ChangeKind, HeldAct } from "#lib/import/untc/change";

const actWords: Readonly<Record<ActKind, string>> = {
  signature: "signature",
  ratification: "ratification",
  accession: "accession",
  succession: "succession",
  acceptance: "acceptance",
  "formal-confirmation": "formal confirmation",
  denunciation: "denunciation",
  "withdrawal-attempt": "attempted withdrawal",
};

type Said = Pick<Change, "kind" | "instrument" | "participant" | "held" | "shown" | "asOf">;

/** A change in one English sentence, for the terminal and the file. */
export function changeWords({ kind, instrument, participant, held, shown, asOf }: Said): string {
  const [ours, theirs] = [said(held), said(shown)];
  const who = `${instrument}, ${participant}`;
  switch (kind) {
    case "new-act":
      return `${who}: the page shows ${theirs}; our data have none.`;
    case "changed-date":
      return `${who}: the page shows ${theirs}; our data have ${ours}.`;
    case "changed-kind":
      return `${who}: the page calls it ${theirs}; our data call it ${ours}.`;
    case "vanished-act":
      return `${who}: our data have ${ours}; the page no longer shows it.`;
    case "bracketed-date":
      return `${who}: the page shows ${theirs} in brackets, as of a State that has left; our data have ${held === null ? "no such act" : `${ours}, which counts`}.`;
    case "unbracketed-date":
      return `${who}: the page shows ${theirs} without brackets; by our data the State has left.`;
    case "unknown-participant":
      return `${who}: nobody of that name is known.`;
    case "newer-page":
      return `${instrument}: the page of ${inWords(asOf)} shows our acts as they are; the data become current to that day.`;
  }
}

/** What a person has to do before a change of a kind can be accepted. */
export function needOf(kind: ChangeKind): string | null {
  switch (kind) {
    case "bracketed-date":
      return "say in the file of changes when the State gave notice and from when (denunciation), as the notes below the table do";
    case "unknown-participant":
      return "find out who is meant, and add the spelling to data/ratification/participant-names.json";
    default:
      return null;
  }
}

/** "accession of 28 September 1995". */
export function said(act: HeldAct | null): string {
  if (act === null) return "nothing";
  const word = act.bySuccession ? "succession to signature" : actWords[act.act];
  return `${word} ${act.date.length === 10 ? "of" : "in"} ${inWords(act.date)}`;
}

/** "accession 1995-09-28", as conflicts are written. */
export function noted(act: HeldAct | null): string {
  if (act === null) return "no such act";
  return `${act.bySuccession ? "succession to signature" : actWords[act.act]} ${act.date}`;
}

function inWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : `${englishMonths[Number(month) - 1]} `;
  return `${day === undefined ? "" : `${Number(day)} `}${name}${year}`;
}

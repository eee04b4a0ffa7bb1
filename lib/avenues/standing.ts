import type { Act } from "#data/ratification/acts.schema";
import type { Avenue } from "#lib/avenues/avenue";
import { type OpeningAct, openingAct } from "#lib/avenues/opening-act";
import {
  declarationsThatStart,
  type ProcedureCode,
  procedureRules,
} from "#lib/avenues/procedure-rules";
import type { IsoDate, PartialDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { denunciationEffect, type EntryIntoForce } from "#lib/ratification/entry-into-force";
import { isConsent, provenDay, type RatificationStatus, statusOn } from "#lib/ratification/status";

/** Why a procedure does not work against a State on a day. */
export type ClosedBecause =
  | "not-joined"
  | "signed-only"
  | "no-declaration"
  | "opted-out"
  | "left"
  | "accepted-later"
  | "not-in-operation";

/**
 * Whether a procedure works against a State on a day:
 * - `open`: `since` is the act that opened it; `until` is the day on which a denunciation already notified takes effect
 * - `closed`: why, and what would open it
 * - `not-known`: the facts cannot say; `unclear` where sources leave it open, `unknown` where no text was seen
 */
export type AvenueStanding = Readonly<
  | {
      kind: "open";
      since: PartialDate | null;
      /** When the instrument entered into force for the State, where joining it is what opens the procedure. */
      inForce: EntryIntoForce | null;
      until: Leaving | null;
    }
  | {
      kind: "closed";
      because: ClosedBecause;
      opening: OpeningAct;
      /** The last denunciation of a State that has left. */
      left: Leaving | null;
      /** The day of the later act that opened it. */
      later: PartialDate | null;
    }
  | { kind: "not-known"; because: "unknown" | "unclear"; basis: string }
>;

/** `computed`: the depositary prints no day of effect, so it follows from the protocol's own clause. */
export type Leaving = Readonly<{
  notifiedOn: PartialDate;
  effectiveOn: IsoDate;
  computed: boolean;
}>;

/** Where one procedure stands against one State at the end of the day `asOf`. */
export function avenueStanding(
  index: FactIndex,
  iso3: string,
  { procedure, acceptance }: Avenue,
  asOf: IsoDate,
): AvenueStanding {
  const { code } = procedure;
  const rule = procedureRules[code];
  const acts = index.actsOf(iso3, rule.instrument);
  const status = statusOn(index.instrument(rule.instrument), acts, asOf);
  const closed = (because: ClosedBecause, later: PartialDate | null = null) => ({
    kind: "closed" as const,
    because,
    opening: openingAct(index, iso3, code, asOf, because === "opted-out"),
    left: because === "left" ? leavingBy(status.act) : null,
    later,
  });
  if (code === declarationsThatStart.code) return closed("not-in-operation");
  if (status.status !== "party") {
    const later = consentAfter(acts, asOf);
    return later === null ? closed(whyNotParty(status)) : closed("accepted-later", later.date);
  }
  if (rule.opens === "joining" || acceptance === null) return openByJoining(status, acts);
  const { accepted, basis } = acceptance;
  const withdrawn = optOutWithdrawn(index, iso3, code);
  if (accepted === "yes" && withdrawn !== null && withdrawn > asOf) return closed("opted-out");
  const since = withdrawn ?? acceptance.since;
  switch (accepted) {
    case "yes":
      return since !== null && since > asOf
        ? closed("accepted-later", since)
        : { kind: "open", since, inForce: null, until: leavingAt(status, acts) };
    case "unknown":
    case "unclear":
      return { kind: "not-known", because: accepted, basis };
    case "no":
    case "declared-not-in-force":
      return closed(rule.opens === "declaration" ? "no-declaration" : "opted-out");
  }
}

/** The day on which a State took back its opt-out from an inquiry: until then the procedure was closed (Colombia, CEDAW-OP, 2022). */
function optOutWithdrawn(index: FactIndex, iso3: string, code: ProcedureCode): IsoDate | null {
  const { opens, instrument } = procedureRules[code];
  if (opens !== "joining-unless-opted-out") return null;
  const withdrawal = index
    .declarationsOf(iso3, instrument)
    .find(({ kind }) => kind === "inquiry-opt-out-withdrawn");
  return withdrawal?.date ?? null;
}

type Party = Extract<RatificationStatus, { status: "party" }>;

function openByJoining(status: Party, acts: readonly Act[]): AvenueStanding {
  const { act, entryIntoForce } = status;
  return {
    kind: "open",
    since: act.date,
    inForce: entryIntoForce,
    until: leavingAt(status, acts),
  };
}

function leavingAt({ leavesOn }: Party, acts: readonly Act[]): Leaving | null {
  if (leavesOn === null) return null;
  const notice = acts.find(
    (act) => act.act === "denunciation" && denunciationEffect(act) === leavesOn,
  );
  return notice === undefined ? null : leavingBy(notice);
}

function leavingBy(act: Act | null): Leaving | null {
  const effectiveOn = act === null ? null : denunciationEffect(act);
  if (act === null || effectiveOn === null) return null;
  return { notifiedOn: act.date, effectiveOn, computed: act.effectiveOn === null };
}

function consentAfter(acts: readonly Act[], asOf: IsoDate): Act | null {
  return acts.find((act) => isConsent(act) && provenDay(act) > asOf) ?? null;
}

function whyNotParty(status: Exclude<RatificationStatus, Party>): ClosedBecause {
  if (status.status === "signatory") return "signed-only";
  return status.act === null ? "not-joined" : "left";
}

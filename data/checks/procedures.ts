import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { newestDay } from "#data/checks/newest-day";
import { cellOf, isPartyOn } from "#data/checks/parties";
import { type IsoDate, procedureCodes } from "#data/vocabulary";

type Procedure = Facts["procedures"][number];

function* findAnswerBreaches(
  answer: Procedure,
  isParty: boolean,
  isItsOwn: boolean,
): Generator<Finding> {
  const opens = answer.accepted === "yes" || answer.accepted === "declared-not-in-force";
  if (answer.accepted !== "no" && !isParty) {
    yield { field: "accepted", message: `is no party to ${answer.instrument}` };
  }
  if (opens && answer.since === null) yield { field: "since", message: "must name the day" };
  if (!opens && answer.since !== null) yield { field: "since", message: "opens no procedure" };
  if (isItsOwn && (answer.accepted === "yes") !== isParty) {
    yield { field: "accepted", message: `disagrees with the acts under ${answer.instrument}` };
  }
  if (answer.since !== null && answer.since > answer.asOf) {
    yield { field: "since", message: `is later than its as-of day, ${answer.asOf}` };
  }
}

/** Answers follow from the acts: only parties accept; a protocol that is itself a procedure binds its parties. */
export function checkProcedures(facts: Facts): Breach[] {
  const cells = groupBy(facts.acts, cellOf);
  const today: IsoDate = newestDay(facts);
  return checkEach(facts, "procedures", "procedures", function* (answer): Generator<Finding> {
    const isParty = isPartyOn(cells.get(cellOf(answer)) ?? [], today);
    yield* findAnswerBreaches(answer, isParty, answer.procedure === answer.instrument);
  });
}

/** Every participant answers every procedure. */
export function checkProceduresComplete(facts: Facts): Breach[] {
  const answered = new Set(facts.procedures.map(({ iso3, procedure }) => `${iso3} ${procedure}`));
  return checkEach(
    facts,
    "countries",
    "procedures-complete",
    function* ({ iso3 }): Generator<Finding> {
      for (const value of procedureCodes.filter((code) => !answered.has(`${iso3} ${code}`))) {
        yield { field: "iso3", value: iso3, message: `no answer on ${value} in procedures.json` };
      }
    },
  );
}

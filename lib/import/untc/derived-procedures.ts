import type { Facts } from "#data/catalogue";
import { isPartyOn } from "#data/checks/parties";
import type { Procedure } from "#data/ratification/procedures.schema";
import type { ProcedureCode } from "#data/vocabulary";
import type { Change } from "#lib/import/untc/change";
import { isConsent } from "#lib/ratification/status";

/** A procedure that opens by being a party, by a declaration of its own, or unless the State opts out. */
const opensBy: Readonly<Record<ProcedureCode, "membership" | "declaration" | "no-opt-out">> = {
  "CCPR-OP1": "membership",
  "CEDAW-OP": "membership",
  "CRPD-OP": "membership",
  "CESCR-OP": "membership",
  "CRC-OP-IC": "membership",
  "CED-33": "membership",
  "CAT-22": "declaration",
  "CERD-14": "declaration",
  "CED-31": "declaration",
  "CMW-77": "declaration",
  "CESCR-OP-11": "declaration",
  "CAT-20": "no-opt-out",
  "CEDAW-OP-8": "no-opt-out",
  "CRPD-OP-6": "no-opt-out",
  "CRC-OP-IC-13": "no-opt-out",
};

/**
 * The answers on procedures after the accepted changes: `facts` have the new acts. Answers of cells without a change stay
 * as they are. Of a new party only what membership alone opens is known; whether it declared anything, or opted out, the
 * participant table does not print.
 */
export function derivedProcedures(facts: Facts, decided: readonly Change[]): Procedure[] {
  const changes = Map.groupBy(
    decided.filter(({ decision, iso3 }) => decision === "accept" && iso3 !== null),
    ({ iso3, instrument }) => `${iso3} ${instrument}`,
  );
  return facts.procedures.map((answer) => {
    const [change, ...others] = changes.get(`${answer.iso3} ${answer.instrument}`) ?? [];
    return change === undefined ? answer : derived(answer, [change, ...others], facts);
  });
}

function derived(
  answer: Procedure,
  changes: readonly [Change, ...Change[]],
  facts: Facts,
): Procedure {
  const { asOf } = changes[0];
  const cell = facts.acts.filter(
    (act) => act.iso3 === answer.iso3 && act.instrument === answer.instrument,
  );
  const isParty = isPartyOn(cell, asOf);
  const wasParty = !answer.basis.startsWith("not a party") && !answer.basis.startsWith("denounced");
  const consent = cell.filter(isConsent).at(-1);
  const own = { ...answer, sourceIds: [`UNTC-${asOf}`], asOf };
  if (!isParty) {
    if (!wasParty) return answer;
    const basis = cell.some(({ act }) => act === "denunciation")
      ? "denounced; see ratification/acts.json"
      : `not a party to ${answer.instrument}`;
    return { ...own, accepted: "no", since: null, basis };
  }
  if (consent === undefined) return answer;
  if (!wasParty) return { ...own, ...joined(answer, consent.date, asOf) };
  // A declaration has a day of its own, also where it was made with the consent.
  const corrected =
    opensBy[answer.procedure] === "declaration" ? null : correctedDay(answer, changes);
  return corrected === null ? answer : { ...own, since: corrected };
}

/** The right day of the consent on which a procedure opened, where it was corrected. */
function correctedDay({ since }: Procedure, changes: readonly Change[]): string | null {
  const change = changes.find(({ held }) => held?.act !== "signature" && held?.date === since);
  return change?.shown?.date ?? null;
}

function joined(
  { procedure, instrument }: Procedure,
  date: string,
  asOf: string,
): Pick<Procedure, "accepted" | "since" | "basis"> {
  switch (opensBy[procedure]) {
    case "membership":
      return { accepted: "yes", since: date, basis: `party to ${instrument}` };
    case "declaration":
      return unknown(asOf, "no declaration text seen");
    case "no-opt-out":
      return unknown(asOf, "no opt-out text seen");
  }

  function unknown(day: string, what: string) {
    const basis = `party by the page of ${day}; ${what}`;
    return { accepted: "unknown" as const, since: null, basis };
  }
}

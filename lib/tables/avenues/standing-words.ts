import type { RightAvenue } from "#lib/avenues/avenues-for-right";
import type { OpeningAct, OpeningStep } from "#lib/avenues/opening-act";
import { procedureRules } from "#lib/avenues/procedure-rules";
import type { AvenueStanding, Leaving } from "#lib/avenues/standing";
import type { Words } from "#lib/i18n/words";
import { treatyRules } from "#lib/ratification/treaty-rules";
import { type Cell, missing, value } from "#lib/table/table";

/** "open", "closed", "not known" or "unclear". */
export function standingWord(standing: AvenueStanding, words: Words): string {
  const key = standing.kind === "not-known" ? standing.because : standing.kind;
  return words(`avenues.standing.${key}`);
}

/** Why the procedure is open, closed or not known. */
export function whyInWords({ avenue, standing }: RightAvenue, words: Words): string {
  const { opens, instrument, clause } = procedureRules[avenue.procedure.code];
  const named = { instrument, clause: clause ?? "" };
  if (standing.kind === "not-known") return standing.basis;
  if (standing.kind === "open") {
    return [words(`avenues.open.${opens}`, named), ...remarksOf(avenue)].join("; ");
  }
  const { because, left, later } = standing;
  if (because === "left" && left !== null) return leftInWords(left, instrument, words);
  return words(`avenues.closed.${because}`, { ...named, day: later ?? "" });
}

/** What the answer on record adds to its ground: "sovereignty declaration on article 20" (Cuba, Indonesia). */
function remarksOf({ acceptance }: RightAvenue["avenue"]): readonly string[] {
  return acceptance?.accepted === "yes" ? acceptance.basis.split("; ").slice(1) : [];
}

function leftInWords(
  { notifiedOn, effectiveOn, computed }: Leaving,
  instrument: RightAvenue["through"][number],
  words: Words,
): string {
  const clause = treatyRules[instrument].denunciation?.article ?? "";
  const told = { instrument, notified: notifiedOn, effective: effectiveOn, clause };
  const said = words(`avenues.closed.${computed ? "leftComputed" : "left"}`, told);
  // CCPR-OP1 12(2) keeps communications that were submitted before the day of effect; the other protocols do not say so alike.
  return instrument === "CCPR-OP1" ? `${said} ${words("avenues.closed.pending", told)}` : said;
}

/** The end that a denunciation already notified has set; `null` where none is. */
export function untilInWords(standing: AvenueStanding, words: Words): string | null {
  if (standing.kind !== "open" || standing.until === null) return null;
  const { notifiedOn, effectiveOn } = standing.until;
  return words("avenues.until", { notified: notifiedOn, effective: effectiveOn });
}

/** "accession to CED (CED 38), then a declaration under CED 31(1)". */
export function openingInWords(opening: OpeningAct, words: Words): string {
  if (opening.kind === "not-for-it") {
    return words("avenues.steps.notForIt", { clause: opening.clause });
  }
  return opening.steps.map((step) => stepInWords(step, words)).join(words("avenues.steps.then"));
}

function stepInWords(step: OpeningStep, words: Words): string {
  switch (step.kind) {
    case "join": {
      const { instrument, clause, by, without } = step;
      const said = words(`avenues.steps.${by}`, { instrument, clause });
      return without === null
        ? said
        : `${said} ${words("avenues.steps.without", { clause: without })}`;
    }
    case "declare":
    case "withdraw-opt-out":
      return words(`avenues.steps.${step.kind}`, { clause: step.clause });
    case "wait-for-declarations": {
      const { made, needed, clause } = step;
      return words("avenues.steps.wait", { made, needed, clause });
    }
  }
}

/** What would open it; for a procedure that is open or not known, why nothing is named. */
export function openingCell(standing: AvenueStanding, words: Words): Cell {
  if (standing.kind === "closed") return value(openingInWords(standing.opening, words));
  return missing(words(standing.kind === "open" ? "avenues.openAlready" : "avenues.firstFindOut"));
}

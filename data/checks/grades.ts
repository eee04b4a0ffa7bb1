import type { Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding, groupBy } from "#data/checks/breach";
import { isSurelyAfter } from "#data/checks/dates";

type Scale = readonly Facts["gradingScales"][number][];

/** A scale belongs to one committee; its dates run forwards. */
export function checkGradingScales(facts: Facts): Breach[] {
  const scales = groupBy(facts.gradingScales, ({ scaleId }) => scaleId);
  return checkEach(facts, "gradingScales", "grading-scales", function* (grade): Generator<Finding> {
    const owner = scales.get(grade.scaleId)?.[0]?.committee;
    if (owner !== grade.committee)
      yield { field: "committee", message: `the scale is of ${owner}` };
    if (isSurelyAfter(grade.firstSeen, grade.lastSeen)) {
      yield { field: "lastSeen", message: `first seen ${grade.firstSeen}` };
    }
    const { validFrom, validTo } = grade;
    if (validFrom && validTo && isSurelyAfter(validFrom, validTo)) {
      yield { field: "validTo", message: `valid from ${validFrom}` };
    }
  });
}

function* findGradeBreaches(found: Facts["gradesFound"][number], scale: Scale): Generator<Finding> {
  if ((found.status === "graded") !== (found.grade !== null)) {
    yield { field: "grade", message: `the status is ${found.status}` };
  }
  if (found.grade !== null && !scale.some(({ grade }) => grade === found.grade)) {
    yield { field: "grade", message: `is not on the scale ${found.scaleId}` };
  }
}

/** A grade found stands on a scale of its committee; without a grade nothing was graded. */
export function checkGradesFound(facts: Facts): Breach[] {
  const scales = groupBy(facts.gradingScales, ({ scaleId }) => scaleId);
  function* findOwner({ scaleId, committee }: { scaleId: string | null; committee: string }) {
    const owner = scales.get(scaleId ?? "")?.[0]?.committee;
    if (owner !== undefined && owner !== committee) {
      yield { field: "scaleId", message: `is a scale of ${owner}` } satisfies Finding;
    }
  }
  return [
    ...checkEach(facts, "followUpProcedures", "grades", findOwner),
    ...checkEach(facts, "gradesFound", "grades", function* (found): Generator<Finding> {
      yield* findOwner(found);
      yield* findGradeBreaches(found, scales.get(found.scaleId ?? "") ?? []);
    }),
  ];
}

import type { GradeFound } from "#data/committees/grades-found.schema";
import type { FollowUp } from "#data/observations/follow-up.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import type { Assessment } from "#lib/follow-up/ledger-entry";

/** Assessments with the scale in force at the time. What two files of the facts tell alike is told once. */
export function assessmentsOf(
  index: FactIndex,
  grades: readonly GradeFound[],
  facts: readonly FollowUp[],
): readonly Assessment[] {
  const found = grades.map((grade): Assessment => {
    const { scaleId, date } = grade;
    const scale = index.facts.gradingScales.find(
      (each) => each.scaleId === scaleId && each.grade === grade.grade,
    );
    return { grade: grade.grade, scaleId, scale, on: date, found: grade };
  });
  const further = facts.filter(
    ({ grade, date }) =>
      grade !== null && !found.some((other) => other.grade === grade && other.on === date),
  );
  const told = further.map((fact): Assessment => {
    return { grade: fact.grade, scaleId: null, scale: undefined, on: fact.date, found: fact };
  });
  return [...found, ...told];
}

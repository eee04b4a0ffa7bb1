/** In what the columns of a row differ, and which States stand on which side, in their order. */
export type Difference<Aspect extends string> = Readonly<{
  aspect: Aspect;
  groups: readonly Readonly<{ answer: string; states: readonly string[] }>[];
}>;

/** One State's answers by aspect; `null` where the question does not arise, as the act of a State that is no party. */
export type Answers<Aspect extends string> = Readonly<{
  iso3: string;
  answers: Readonly<Record<Aspect, string | null>>;
}>;

/**
 * The aspects in which States differ. States to which a question does not arise are left out of it: they differ in the
 * aspect for which it does not arise. Groups stand in the order of their first State, never by size.
 */
export function differencesOf<Aspect extends string>(
  aspects: readonly Aspect[],
  states: readonly Answers<Aspect>[],
): readonly Difference<Aspect>[] {
  return aspects
    .map((aspect) => ({ aspect, groups: groupsBy(aspect, states) }))
    .filter(({ groups }) => groups.length > 1);
}

function groupsBy<Aspect extends string>(
  aspect: Aspect,
  states: readonly Answers<Aspect>[],
): Difference<Aspect>["groups"] {
  const groups = new Map<string, string[]>();
  for (const { iso3, answers } of states) {
    const answer = answers[aspect];
    if (answer !== null) groups.set(answer, [...(groups.get(answer) ?? []), iso3]);
  }
  return [...groups].map(([answer, members]) => ({ answer, states: members }));
}

import type { KeyValues } from "#lib/collection/kept-collection";
import {
  decidesTheSame,
  mostChoicesOfState,
  type RecurrenceChoice,
  type RecurrenceChoices,
  recurrenceChoicesSchema,
} from "#lib/recurrence/choices.schema";

/** The choices about one State are one value, in the order in which they were made. */
export const choicesPrefix = "recurrence:";
export const choicesKey = (iso3: string) => `${choicesPrefix}${iso3}`;

/** What is kept under a key, if it is choices about the State that the key names. */
export function findKeptChoices(key: string, value: unknown): RecurrenceChoices | undefined {
  const read = recurrenceChoicesSchema.safeParse(value);
  if (!read.success) return undefined;
  return read.data.every(({ iso3 }) => choicesKey(iso3) === key) ? read.data : undefined;
}

/** Choices as they are kept, State by State. */
export function keptChoices(
  choices: RecurrenceChoices,
): readonly (readonly [key: string, value: RecurrenceChoices])[] {
  const states = [...new Set(choices.map(({ iso3 }) => iso3))];
  return states.map((state) => [choicesKey(state), choices.filter(({ iso3 }) => iso3 === state)]);
}

/** Adds a choice after those that are there. Throws RangeError where there are more than anybody makes. */
export async function addChoice(values: KeyValues, choice: RecurrenceChoice): Promise<void> {
  let isFull = false;
  await values.update(choicesKey(choice.iso3), (value) => {
    const known = findKeptChoices(choicesKey(choice.iso3), value) ?? [];
    isFull = known.length >= mostChoicesOfState;
    return isFull ? known : [...known, choice];
  });
  if (isFull) throw new RangeError("Too many choices about one State.");
}

/** Takes a choice back; the others about the State stay in their order. */
export function removeChoice(values: KeyValues, choice: RecurrenceChoice): Promise<void> {
  const key = choicesKey(choice.iso3);
  return values.update(key, (value) =>
    (findKeptChoices(key, value) ?? []).filter(
      (each) => each.madeAt !== choice.madeAt || !decidesTheSame(each, choice),
    ),
  );
}

/** Forgets all choices about a State. */
export function forgetChoices(values: KeyValues, iso3: string): Promise<void> {
  return values.write([], [choicesKey(iso3)]);
}

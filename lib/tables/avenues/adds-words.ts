import type { JoiningAdds } from "#lib/avenues/joining-adds";
import type { Words } from "#lib/i18n/words";

/** What joining an instrument would add, in one line: reports, procedures, protocols that can be joined then. */
export function addsInWords(adds: JoiningAdds, words: Words): string {
  const listed = (key: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [words(`avenues.adds.${key}`, { codes: codes.join(", ") })];
  const parts = [
    ...(adds.reports ? [words("avenues.adds.reports")] : []),
    ...listed("opens", adds.opens),
    ...listed("declinable", adds.declinable),
    ...listed("byDeclaration", adds.byDeclaration),
    ...listed("protocols", adds.protocols),
  ];
  return parts.length === 0 ? words("avenues.adds.articlesAlone") : parts.join("; ");
}

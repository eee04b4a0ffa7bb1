import { useTranslations } from "next-intl";
import { ReadAt } from "#components/observation/read-at";
import { FactList } from "#components/shell/page-section";
import { VerificationWord } from "#components/source/verification-word";
import type { Avenue } from "#lib/avenues/avenue";

type Props = Readonly<{ avenue: Avenue; hosts: ReadonlySet<string> }>;

/** One procedure that is open against the State: who, where, within which time; what was not seen is said. */
export function AvenueCard({ avenue, hosts }: Props) {
  const t = useTranslations("country.avenue");
  const { procedure, acceptance } = avenue;
  return (
    // Opened before the page has hydrated it differs from what the server drew, and that is as it should be.
    <details className="avenue" suppressHydrationWarning>
      <summary>
        <h4>{t("named", { committee: procedure.committee, name: procedure.name })}</h4>
        <span className="soft">
          {acceptance === null
            ? t("anyParty")
            : t("sinceBasis", {
                since: acceptance.since ?? t("notSeen"),
                basis: acceptance.basis,
                asOf: acceptance.asOf,
              })}
        </span>
      </summary>
      <AvenueConditions avenue={avenue} hosts={hosts} />
    </details>
  );
}

/** What the committee asks for, its note, and where it was read. */
export function AvenueConditions({ avenue, hosts }: Props) {
  const { note, sources, verification } = avenue.procedure;
  return (
    <>
      <FactList facts={useConditions(avenue)} />
      {note !== null && <p className="source-note">{note}</p>}
      <p className="soft">
        <VerificationWord verification={verification} /> <ReadAt urls={sources} hosts={hosts} />
      </p>
    </>
  );
}

/** Every condition that was seen, then in one line those that were not. */
function useConditions({ procedure }: Avenue) {
  const t = useTranslations("country.avenue");
  const { interimMeasures } = procedure;
  const interim = interimMeasures === "yes" ? t("interimYes") : t("interimNo");
  const conditions: readonly (readonly [name: string, said: string | null])[] = [
    [t("committee"), procedure.committee],
    [t("basis"), procedure.legalBasis],
    [t("who"), procedure.whoMayComplain],
    [t("remedies"), procedure.exhaustionRule],
    [t("timeLimit"), procedure.timeLimit],
    [t("where"), procedure.whereToSend],
    [t("languages"), procedure.languages?.join(", ") ?? null],
    [t("interim"), interimMeasures === null ? null : interim],
  ];
  const unseen = conditions.filter(([, said]) => said === null).map(([name]) => name);
  const seen = conditions.filter(([, said]) => said !== null);
  return unseen.length === 0 ? seen : [...seen, [t("unseen"), unseen.join("; ")] as const];
}

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
  const { note, sources, verification } = procedure;
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
      <FactList facts={useConditions(avenue)} />
      {note !== null && <p className="source-note">{note}</p>}
      <p className="soft">
        <VerificationWord verification={verification} /> <ReadAt urls={sources} hosts={hosts} />
      </p>
    </details>
  );
}

function useConditions({ procedure }: Avenue) {
  const t = useTranslations("country.avenue");
  const notSeen = <span className="soft">{t("notSeen")}</span>;
  const { interimMeasures } = procedure;
  return [
    [t("committee"), procedure.committee],
    [t("basis"), procedure.legalBasis],
    [t("who"), procedure.whoMayComplain ?? notSeen],
    [t("remedies"), procedure.exhaustionRule ?? notSeen],
    [t("timeLimit"), procedure.timeLimit ?? notSeen],
    [t("where"), procedure.whereToSend ?? notSeen],
    [t("languages"), procedure.languages?.join(", ") ?? notSeen],
    [
      t("interim"),
      interimMeasures === null
        ? notSeen
        : t(interimMeasures === "yes" ? "interimYes" : "interimNo"),
    ],
  ] as const;
}

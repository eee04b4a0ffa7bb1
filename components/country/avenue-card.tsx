import type { ReactNode } from "react";
import { FactWords } from "#components/source/fact-words";
import { labelIn } from "#lib/i18n/label-in";
import "#components/country/avenue.css";
import { useLocale, useTranslations } from "next-intl";
import { ReadAt } from "#components/observation/read-at";
import { FactList } from "#components/shell/page-section";
import { VerificationWord } from "#components/source/verification-word";
import type { Avenue } from "#lib/avenues/avenue";
import type { RightAvenue } from "#lib/avenues/avenues-for-right";
import type { Words } from "#lib/i18n/words";
import { untilInWords, whyInWords } from "#lib/tables/avenues/standing-words";

type Props = Readonly<{ avenue: Avenue; hosts: ReadonlySet<string> }>;

/** One procedure that is open against the State: since when and why, who, where, within which time; what was not seen is said. */
export function AvenueCard({
  each,
  hosts,
  words,
  unfolded = false,
}: Readonly<{ each: RightAvenue; hosts: ReadonlySet<string>; words: Words; unfolded?: boolean }>) {
  return (
    // Opened before the page has hydrated it differs from what the server drew, and that is as it should be.
    <details className="avenue" open={unfolded} suppressHydrationWarning>
      <summary>
        <AvenueName avenue={each.avenue} />
        <OpenSince each={each} words={words} />
      </summary>
      <AvenueConditions avenue={each.avenue} hosts={hosts} />
    </details>
  );
}

export function AvenueName({ avenue }: Pick<Props, "avenue">) {
  const t = useTranslations("country.avenue");
  const { committee } = avenue.procedure;
  const name = labelIn(useLocale(), avenue.procedure.name).text;
  return <h4>{t("named", { committee, name })}</h4>;
}

/** Since when and why it is open, when the instrument entered into force, and until when where the State is leaving. */
function OpenSince({ each, words }: Readonly<{ each: RightAvenue; words: Words }>) {
  const t = useTranslations("avenues.card");
  const { standing, through } = each;
  if (standing.kind !== "open") return null;
  const { since, inForce } = standing;
  const until = untilInWords(standing, words);
  const parts = [
    ...(since === null ? [] : [t("since", { since })]),
    whyInWords(each, words),
    ...(inForce?.kind === "day" ? [t("inForce", { day: inForce.on })] : []),
    `${t("hears")} ${through.join(", ")}`,
  ];
  return (
    <span className="soft">
      {parts.join("; ")}
      {until !== null && (
        <>
          ; <strong>{until}</strong>
        </>
      )}
    </span>
  );
}

/** What the committee asks for, its note, and where it was read. */
function AvenueConditions({ avenue, hosts }: Props) {
  const { note, sources, verification } = avenue.procedure;
  return (
    <>
      <FactList facts={useConditions(avenue)} />
      {note !== null && (
        <p className="source-note">
          <FactWords text={note} />
        </p>
      )}
      <p className="soft">
        <VerificationWord verification={verification} /> <ReadAt urls={sources} hosts={hosts} />
      </p>
    </>
  );
}

/** Every condition that was seen, then in one line those that were not. */
function useConditions({ procedure }: Avenue) {
  const t = useTranslations("country.avenue");
  const languages = useTranslations("treaty.languages");
  const { interimMeasures } = procedure;
  const fact = (text: string | null) => text && <FactWords text={text} />;
  const interim = interimMeasures === "yes" ? t("interimYes") : t("interimNo");
  const conditions: readonly (readonly [name: string, said: ReactNode])[] = [
    [t("committee"), procedure.committee],
    [t("basis"), fact(procedure.legalBasis)],
    [t("who"), fact(procedure.whoMayComplain)],
    [t("remedies"), fact(procedure.exhaustionRule)],
    [t("timeLimit"), fact(procedure.timeLimit)],
    [t("where"), fact(procedure.whereToSend)],
    [t("languages"), procedure.languages?.map((code) => languages(code)).join(", ") ?? null],
    [t("interim"), interimMeasures === null ? null : interim],
  ];
  const unseen = conditions.filter(([, said]) => said === null).map(([name]) => name);
  const seen = conditions.filter(([, said]) => said !== null);
  return unseen.length === 0 ? seen : [...seen, [t("unseen"), unseen.join("; ")] as const];
}

import { useTranslations } from "next-intl";
import type {
  CommitteeVerification,
  DocumentVerification,
  ObservationVerification,
  ReviewVerification,
} from "#data/vocabulary";

export type Verification =
  | "official-text"
  | ObservationVerification
  | DocumentVerification
  | CommitteeVerification
  | ReviewVerification;

/** How a fact was verified: the word, and what it means beside it or when pointed at. */
export function VerificationWord({
  verification,
  explained = "on-demand",
}: Readonly<{ verification: Verification; explained?: "on-demand" | "beside" }>) {
  const t = useTranslations("sources");
  const means = t(`verification.${verification}.means`);
  return (
    <span className={`verification ${strength(verification)}`}>
      <b title={means}>{t(`verification.${verification}.word`)}</b>
      <span className={explained === "beside" ? "soft" : "vh"}> {means}</span>
    </span>
  );
}

/** What every word of verification means, for the page on method. */
export function VerificationLegend({ words }: Readonly<{ words: readonly Verification[] }>) {
  const t = useTranslations("sources");
  return (
    <dl className="legend">
      {words.map((word) => (
        <div key={word}>
          <dt className={`verification ${strength(word)}`}>
            <b>{t(`verification.${word}.word`)}</b>
          </dt>
          <dd>{t(`verification.${word}.means`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function strength(verification: Verification): "read" | "second-hand" {
  return secondHand.has(verification) ? "second-hand" : "read";
}

const secondHand: ReadonlySet<Verification> = new Set([
  "secondary-report",
  "article-2021",
  "cited-by-secondary",
  "secondary",
  "inferred-from-symbol",
  "computed",
  "not-found",
]);

import { useTranslations } from "next-intl";
import { MarkSign } from "#components/mark/mark-sign";
import type { ActKind } from "#data/vocabulary";

type Props = Readonly<{
  status: "party" | "signatory" | "none";
  /** The act that gives the status; adds its letter. */
  act?: ActKind;
  /** Whether the words stand beside the sign or are only read aloud. */
  words?: "shown" | "spoken";
}>;

/** Status of a State under an instrument: a sign, the letter of the act, and the words. */
export function StatusMark({ status, act, words = "spoken" }: Props) {
  const t = useTranslations("marks");
  const letter = act === undefined || status === "none" ? null : t(`letters.${act}`);
  const said =
    act === undefined ? t(status) : t("statusByAct", { status: t(status), act: t(`acts.${act}`) });
  return (
    <span className="status-mark">
      <MarkSign mark={status} />
      {letter !== null && (
        <span className="letter" aria-hidden="true">
          {letter}
        </span>
      )}
      <span className={words === "shown" ? "word" : "vh"}>{said}</span>
    </span>
  );
}

/** What the signs and letters of the ratification matrix mean. */
export function StatusLegend() {
  const t = useTranslations("marks");
  const letters = [
    "ratification",
    "accession",
    "succession",
    "acceptance",
    "formal-confirmation",
  ] as const;
  return (
    <dl className="legend">
      {(["party", "signatory", "none"] as const).map((status) => (
        <div key={status}>
          <dt>
            <MarkSign mark={status} />
            {t(status)}
          </dt>
          <dd>{t(`means.${status}`)}</dd>
        </div>
      ))}
      <div>
        <dt>{t("lettersTitle")}</dt>
        <dd>
          {letters.map((act) => (
            <span key={act} className="pair">
              <b>{t(`letters.${act}`)}</b> {t(`acts.${act}`)}
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}

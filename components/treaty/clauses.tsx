import { useTranslations } from "next-intl";
import { FactList } from "#components/shell/page-section";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { TreatyRule } from "#lib/ratification/treaty-rules";

type Props = Readonly<{
  rule: TreatyRule;
  /** The day on which the instrument itself entered into force. */
  inForceSince: IsoDate;
}>;

/** When the instrument enters into force for a State that joins, and when a denunciation takes effect. */
export function Clauses({ rule, inForceSince }: Props) {
  const t = useTranslations("treaty.rules");
  const { entryIntoForce: entry, denunciation } = rule;
  return (
    <FactList
      facts={[
        [
          t("entryIntoForce"),
          <>
            {t("by", { rule: t(`delays.${entry.delay}`), article: entry.article })};{" "}
            {t("neverBefore", { day: inForceSince })}
          </>,
        ],
        [
          t("denunciation"),
          denunciation === null
            ? t("noDenunciation")
            : t("by", {
                rule: t(`leaving.${denunciation.delay}`),
                article: denunciation.article,
              }),
        ],
      ]}
    />
  );
}

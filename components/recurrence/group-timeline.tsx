import { useLocale, useTranslations } from "next-intl";
import { PassageWhence } from "#components/recurrence/passage-whence";
import { VerificationWord } from "#components/source/verification-word";
import { localHref } from "#lib/i18n/local-href";
import type { Observation } from "#lib/observations/observation";
import { inOrderOfDate, type RecurrenceGroup } from "#lib/recurrence/recurrence-group";
import { observationAddress } from "#lib/tables/observation-table";
import { pinnedAddress } from "#lib/tables/pin-links";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  group: RecurrenceGroup;
  find: (id: string) => Observation | undefined;
  pins: Query;
}>;

/** The passages of a group and the positive aspects on its issue, in order of time. */
export function GroupTimeline({ group, find, pins }: Props) {
  const t = useTranslations("recurrence.group");
  const entries = [
    ...group.members.map(({ id, date, wordsOf }) => ({ id, date, wordsOf, isAnswer: false })),
    ...group.answers.map(({ id, date }) => ({ id, date, wordsOf: null, isAnswer: true })),
  ];
  return (
    <ol className="group-passages" aria-label={t("timeline")}>
      {inOrderOfDate(entries).map(({ id, wordsOf, isAnswer }) => {
        const of = find(id);
        if (of === undefined) return null;
        return (
          <li key={id} className={isAnswer ? "answer" : undefined}>
            {isAnswer && (
              <p>
                <strong>{t("answer")}</strong> <span className="soft">{t("answerNote")}</span>
              </p>
            )}
            <Entry of={of} pins={pins} besideOfficial={wordsOf !== null} />
          </li>
        );
      })}
    </ol>
  );
}

function Entry({
  of,
  pins,
  besideOfficial,
}: Readonly<{ of: Observation; pins: Query; besideOfficial: boolean }>) {
  const t = useTranslations("recurrence.group");
  const locale = useLocale();
  const { id, heading, verification, origin } = of;
  const words = besideOfficial
    ? "sameParagraph"
    : origin === "imported"
      ? "official"
      : "inOurWords";
  return (
    <>
      <h3>
        <a href={localHref(locale, pinnedAddress(observationAddress(id), pins))}>{heading ?? id}</a>
      </h3>
      <PassageWhence of={of} pins={pins} />
      <p className="soft">
        {t(words)} · <VerificationWord verification={verification} />
      </p>
    </>
  );
}

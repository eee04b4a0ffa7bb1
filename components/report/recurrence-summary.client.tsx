"use client";

import { useWords } from "#components/report/report-words.client";
import { localHref } from "#lib/i18n/local-href";
import type { RecurrenceChoices } from "#lib/recurrence/choices.schema";

type Props = Readonly<{ choices: RecurrenceChoices; locale: string }>;

/** On which States the user arranged repeated concerns, with the way there; nothing where on none. */
export function RecurrenceSummary({ choices, locale }: Props) {
  const t = useWords("recurrence");
  if (choices.length === 0) return null;
  const states = [...new Set(choices.map(({ iso3 }) => iso3))];
  return (
    <section id="recurrence" aria-labelledby="recurrence-heading" className="page-section">
      <h2 id="recurrence-heading">{t("title")}</h2>
      <p className="section-note">{t("note")}</p>
      <ul>
        {states.map((iso3) => {
          const own = choices.filter((choice) => choice.iso3 === iso3);
          const days = own.map(({ madeAt }) => madeAt.slice(0, 10)).sort();
          return (
            <li key={iso3}>
              <a href={localHref(locale, `/countries/${iso3}/recurrence#choices`)}>
                {t("state", { name: own.at(-1)?.state ?? iso3, count: own.length })}
              </a>
              {", "}
              {t("latest", { day: days.at(-1) ?? "" })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

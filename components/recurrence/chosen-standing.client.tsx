"use client";

import { useChoiceWords } from "#components/recurrence/choice-words.client";
import { type ArrangedGroup, isRepeated } from "#lib/recurrence/arranged-ledger";
import type { GroupCounts } from "#lib/recurrence/recurrence-group";

/** What is counted of a group as the reader arranged it, beside what the method found. */
export function ChosenStanding({ of }: Readonly<{ of: ArrangedGroup }>) {
  const t = useChoiceWords();
  const values = useCounts();
  const { isAsFound, found, counts, group } = of;
  const isConfirmed = group.standing === "confirmed";
  return (
    <>
      <dl className="chosen-standing">
        {!isAsFound && (
          <div>
            <dt>
              <b>{t("asYou")}</b>
            </dt>
            <dd>{t("counts", values(counts))}</dd>
          </div>
        )}
        <div>
          <dt>{t("asFound")}</dt>
          <dd>
            {isAsFound ? (
              t("counts", values(counts))
            ) : (
              <ul>
                {found.map((each) => (
                  <li key={each.group.id}>
                    {t("foundCounts", { title: each.group.title, ...values(each.counts) })}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      {isConfirmed && (
        <p>
          <b>{t("confirmedByYou")}</b>
        </p>
      )}
      {!isRepeated(of) && <p className="soft">{t("alone")}</p>}
    </>
  );
}

function useCounts(): (counts: GroupCounts) => Record<string, string | number> {
  const t = useChoiceWords();
  return ({ passages, cycles, bodies, firstDate, lastDate }) => ({
    passages,
    cycles,
    bodies: bodies.join(", ") || t("noBody"),
    first: firstDate ?? t("noDate"),
    last: lastDate ?? t("noDate"),
  });
}

"use client";

import { useContext, useId } from "react";
import { useWords, WordsContext } from "#components/report/report-words.client";
import type { KeptCollection } from "#components/report/use-collection.client";
import { annexes } from "#lib/collection/plan.schema";
import { statesOf } from "#lib/collection/states-of";

/** Which tables follow the text. */
export function AnnexChoice({ kept }: Readonly<{ kept: KeptCollection }>) {
  const t = useWords("annexes");
  const id = useId();
  const { items, plan } = kept.collection;
  const states = statesOf(items, useContext(WordsContext).locale).map(({ name }) => name);
  return (
    <section id="annexes" aria-labelledby="annexes-heading" className="page-section">
      <h2 id="annexes-heading">{t("title")}</h2>
      <p className="section-note">
        {states.length === 0 ? t("noStates") : t("note", { states: states.join(", ") })}
      </p>
      <ul className="annexes">
        {annexes.map((annex) => (
          <li key={annex}>
            <label>
              <input
                id={`${id}-${annex}`}
                type="checkbox"
                checked={plan.annexes.includes(annex)}
                onChange={({ target }) => {
                  const chosen = new Set(plan.annexes);
                  if (target.checked) chosen.add(annex);
                  else chosen.delete(annex);
                  kept.writePlan({ annexes: annexes.filter((each) => chosen.has(each)) });
                }}
              />
              <span>
                {t(`names.${annex}`)} <span className="soft">({t(`means.${annex}`)})</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

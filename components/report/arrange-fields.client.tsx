"use client";

import { useId } from "react";
import { useWords } from "#components/report/report-words.client";
import type { KeptCollection } from "#components/report/use-collection.client";
import { arrangements, type Plan } from "#lib/collection/plan.schema";

type Props = Readonly<{
  kept: KeptCollection;
  instruments: readonly (readonly [code: string, name: string])[];
}>;

/** Under which headings the items stand. */
export function ArrangeFields({ kept, instruments }: Props) {
  const t = useWords("items");
  const [by, treaty] = [useId(), useId()];
  const { arrangement } = kept.collection.plan;
  const choose = (change: Partial<Plan["arrangement"]>) =>
    kept.writePlan({ arrangement: { ...arrangement, ...change } });
  return (
    <>
      <div className="row arrange">
        <span className="field">
          <label htmlFor={by} className="field-label">
            {t("arrange")}
          </label>
          <select
            id={by}
            value={arrangement.by}
            onChange={(event) => {
              const chosen = arrangements.find((each) => each === event.target.value);
              if (chosen !== undefined) choose({ by: chosen });
            }}
          >
            {arrangements.map((each) => (
              <option key={each} value={each}>
                {t(`by.${each}`)}
              </option>
            ))}
          </select>
        </span>
        {arrangement.by === "article" && (
          <span className="field">
            <label htmlFor={treaty} className="field-label">
              {t("treaty")}
            </label>
            <select
              id={treaty}
              value={arrangement.instrument}
              onChange={(event) => choose({ instrument: event.target.value })}
            >
              {instruments.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
      {arrangement.by === "article" && <p className="section-note">{t("articleNote")}</p>}
    </>
  );
}

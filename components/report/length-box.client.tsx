"use client";

import { useId, useState } from "react";
import { useWords } from "#components/report/report-words.client";
import type { KeptCollection } from "#components/report/use-collection.client";
import type { ReportLength } from "#lib/report/report-manuscript";

type Props = Readonly<{ kept: KeptCollection; length: ReportLength | null; language: string }>;

/** How long the report is and how much room is left; over the limit is told in words, not by colour alone. */
export function LengthBox({ kept, length, language }: Props) {
  const t = useWords("length");
  const number = new Intl.NumberFormat(language);
  const { wordLimit } = kept.collection.plan;
  const total = length === null ? 0 : length.body + length.footnotes;
  const left = wordLimit - total;
  return (
    <section aria-labelledby="length-heading" className="aside-part">
      <h2 id="length-heading">{t("title")}</h2>
      {length !== null && (
        <table className="length">
          <tbody>
            {(["body", "footnotes"] as const).map((part) => (
              <tr key={part}>
                <th scope="row">{t(part)}</th>
                <td>{number.format(length[part])}</td>
              </tr>
            ))}
            <tr className="sum">
              <th scope="row">{t("total")}</th>
              <td>{number.format(total)}</td>
            </tr>
            <tr>
              <th scope="row">{t("annexes")}</th>
              <td>{number.format(length.annexes)}</td>
            </tr>
          </tbody>
        </table>
      )}
      <p role="status" className={left < 0 ? "over-limit" : undefined}>
        {length === null && t("counting")}
        {length !== null && (left < 0 ? t("over", { over: -left }) : t("within", { left }))}
      </p>
      <LimitField kept={kept} />
    </section>
  );
}

/** Takes effect as soon as it is a number that can be a limit; until then what was typed stands. */
function LimitField({ kept }: Pick<Props, "kept">) {
  const t = useWords("length");
  const id = useId();
  const { wordLimit } = kept.collection.plan;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="draft">
      <label htmlFor={id}>{t("limit")}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={1_000_000}
        step={1}
        value={typed ?? wordLimit}
        aria-describedby={`${id}-note`}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          const limit = Number(target.value);
          if (Number.isInteger(limit) && limit >= 1 && limit <= 1_000_000) {
            kept.writePlan({ wordLimit: limit });
          }
        }}
      />
      <p id={`${id}-note`} className="soft">
        {t("limitNote")}
      </p>
    </div>
  );
}

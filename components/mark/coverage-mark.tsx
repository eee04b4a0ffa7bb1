import { useTranslations } from "next-intl";
import { MarkSign } from "#components/mark/mark-sign";

export const coverageStates = [
  "not-bound",
  "no-review-known",
  "text-not-held",
  "nothing-recorded",
  "recorded",
] as const;
export type CoverageState = (typeof coverageStates)[number];

type Props = Readonly<{
  state: CoverageState;
  /** How many are recorded; shown beside the sign of `recorded`. */
  count?: number;
  words?: "shown" | "spoken";
}>;

/** What is known about a State and a right or treaty: sign, pattern and word, so that blank is never zero. */
export function CoverageMark({ state, count, words = "shown" }: Props) {
  const t = useTranslations("marks");
  return (
    <span className="coverage-mark">
      <MarkSign mark={state} />
      {count !== undefined && <b>{count}</b>}
      <span className={words === "shown" ? "word" : "vh"}>{t(state)}</span>
    </span>
  );
}

/** What the five coverage states mean. */
export function CoverageLegend() {
  const t = useTranslations("marks");
  return (
    <dl className="legend">
      {coverageStates.map((state) => (
        <div key={state}>
          <dt>
            <MarkSign mark={state} />
            {t(state)}
          </dt>
          <dd>{t(`means.${state}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

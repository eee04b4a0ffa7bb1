"use client";

import { useId } from "react";
import { MergePicks } from "#components/report/merge-picks.client";
import { useWords } from "#components/report/report-words.client";
import type { ChoiceBundle } from "#lib/collection/choice-bundles";
import type { Choices } from "#lib/collection/merge";
import type { RecurrenceChoices } from "#lib/recurrence/choices.schema";

type Props = Readonly<{
  bundles: readonly ChoiceBundle[];
  choices: Choices;
  onTurn: (id: string, isTaken: boolean) => void;
  onChoose: (id: string, side: "mine" | "theirs") => void;
}>;

/** Choices on repeated concerns: what one side has is ticked, of what both decide differently one side is taken. */
export function ChoiceDifferences({ bundles, choices, onTurn, onChoose }: Props) {
  const t = useWords("merge");
  const of = (standing: ChoiceBundle["standing"]) =>
    bundles.filter((bundle) => bundle.standing === standing);
  const [differing, same] = [of("differing"), of("same")];
  const count = (standing: ChoiceBundle["standing"]) => ({ count: of(standing).length });
  if (bundles.length === 0) return null;
  return (
    <section aria-label={t("recurrence.title")}>
      <h3>{t("recurrence.title")}</h3>
      <Picks
        title={t("recurrence.onlyTheirs", count("onlyTheirs"))}
        bundles={of("onlyTheirs")}
        word={t("take")}
        without={choices.without}
        onTurn={onTurn}
      />
      {differing.length > 0 && <h4>{t("recurrence.differ", { count: differing.length })}</h4>}
      {differing.map((bundle) => (
        <Differing
          key={bundle.id}
          bundle={bundle}
          chosen={choices.recurrence[bundle.id] ?? "mine"}
          onChoose={(side) => onChoose(bundle.id, side)}
        />
      ))}
      <Picks
        title={t("recurrence.onlyMine", count("onlyMine"))}
        bundles={of("onlyMine")}
        word={t("keep")}
        without={choices.without}
        onTurn={onTurn}
      />
      {same.length > 0 && <p className="soft">{t("recurrence.same", { count: same.length })}</p>}
    </section>
  );
}

function Picks({
  bundles,
  ...picks
}: Omit<Parameters<typeof MergePicks>[0], "items"> &
  Readonly<{ bundles: readonly ChoiceBundle[] }>) {
  const name = useBundleName();
  const told = useTold();
  return (
    <MergePicks
      {...picks}
      items={bundles.map((bundle) => {
        const text = told([...bundle.mine, ...bundle.theirs]);
        return { id: bundle.id, title: name(bundle), own: { text, assessment: "" } };
      })}
    />
  );
}

function Differing({
  bundle,
  chosen,
  onChoose,
}: Readonly<{
  bundle: ChoiceBundle;
  chosen: "mine" | "theirs";
  onChoose: (side: "mine" | "theirs") => void;
}>) {
  const t = useWords("merge");
  const group = useId();
  const name = useBundleName();
  const told = useTold();
  return (
    <fieldset className="choice">
      <legend>{name(bundle)}</legend>
      {(["mine", "theirs"] as const).map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={group}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          <span>
            <b>{t(`choice.${side}`)}</b> {told(bundle[side])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function useBundleName(): (bundle: ChoiceBundle) => string {
  const t = useWords("merge");
  return ({ title, iso3 }) => t("recurrence.of", { title, iso3 });
}

/** Choices in the order in which they were made: "Merged: 4 passages (…), made on …; Taken out: …". */
function useTold(): (choices: RecurrenceChoices) => string {
  const t = useWords("merge");
  return (choices) =>
    choices
      .map(({ kind, passages, title, madeAt, release }) =>
        t("recurrence.list", {
          kinds: t(`recurrence.kinds.${kind}`, { count: passages.length, title }),
          release: `${madeAt.slice(0, 10)}, ${release}`,
        }),
      )
      .join("; ");
}

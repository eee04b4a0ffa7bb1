"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { ChoiceDifferences } from "#components/report/merge-choices.client";
import { ItemDifferences, PlanDifferences } from "#components/report/merge-differences.client";
import { MergePicks } from "#components/report/merge-picks.client";
import { useWords } from "#components/report/report-words.client";
import type { Collection } from "#lib/collection/collection";
import {
  type Choice,
  type Choices,
  chooseAll,
  compareCollections,
  mergeCollections,
  mergePreview,
  noChoices,
} from "#lib/collection/merge";

type Props = Readonly<{
  mine: Collection;
  theirs: Collection;
  /** The name of the opened file. */
  name: string;
  savedAt: string;
  onMerge: (merged: Collection) => void;
  onCancel: () => void;
}>;

/** Two collections side by side; each difference is chosen, and nothing changes before the user says so. */
export function MergeView({ mine, theirs, name, savedAt, onMerge, onCancel }: Props) {
  const t = useWords("merge");
  const comparison = useMemo(() => compareCollections(mine, theirs), [mine, theirs]);
  const [choices, setChoices] = useState<Choices>(noChoices);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const preview = mergePreview(mine, theirs, choices);
  const { onlyMine, onlyTheirs, differing, plan, same, recurrence } = comparison;
  const hasDifferences =
    differing.length + plan.length > 0 ||
    recurrence.some(({ standing }) => standing === "differing");
  const turn = (id: string, isTaken: boolean) => {
    const without = new Set(choices.without);
    if (isTaken) without.delete(id);
    else without.add(id);
    setChoices({ ...choices, without });
  };
  const picks = { without: choices.without, onTurn: turn };
  return (
    <dialog
      ref={dialog}
      className="collect-dialog merge"
      aria-labelledby="merge-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="merge-title" tabIndex={-1}>
        {t("title", { file: name })}
      </h2>
      <p className="soft">
        {t("saved", { day: savedAt.slice(0, 10) })}. {t("note")}
      </p>
      {hasDifferences && (
        <ChooseAll onChoose={(choice) => setChoices(chooseAll(comparison, choices, choice))} />
      )}
      <MergePicks
        title={t("onlyTheirs", { count: onlyTheirs.length })}
        items={onlyTheirs}
        word={t("take")}
        {...picks}
      />
      <ItemDifferences
        differing={differing}
        choices={choices}
        onChoose={(id, field, choice) =>
          setChoices({
            ...choices,
            fields: { ...choices.fields, [id]: { ...choices.fields[id], [field]: choice } },
          })
        }
      />
      <PlanDifferences
        plan={plan}
        choices={choices}
        onChoose={(field, choice) =>
          setChoices({ ...choices, plan: { ...choices.plan, [field]: choice } })
        }
      />
      <ChoiceDifferences
        bundles={recurrence}
        choices={choices}
        onTurn={turn}
        onChoose={(id, side) =>
          setChoices({ ...choices, recurrence: { ...choices.recurrence, [id]: side } })
        }
      />
      <MergePicks
        title={t("onlyMine", { count: onlyMine.length })}
        items={onlyMine}
        word={t("keep")}
        {...picks}
      />
      {same.length > 0 && <p className="soft">{t("same", { count: same.length })}</p>}
      <div className="merge-foot">
        <p role="status">
          {t("preview", preview)}
          {recurrence.length > 0 && (
            <> · {t("recurrence.preview", { arranged: preview.arranged })}</>
          )}
        </p>
        <div className="row">
          <button
            type="button"
            className="primary"
            onClick={() => onMerge(mergeCollections(mine, theirs, choices))}
          >
            {t("do")}
          </button>
          <button type="button" onClick={onCancel}>
            {t("cancel")}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function ChooseAll({ onChoose }: Readonly<{ onChoose: (choice: Choice) => void }>) {
  const t = useWords("merge");
  return (
    <p className="row">
      {t("all")}
      <button type="button" onClick={() => onChoose("mine")}>
        {t("allMine")}
      </button>
      <button type="button" onClick={() => onChoose("theirs")}>
        {t("allTheirs")}
      </button>
      <button type="button" onClick={() => onChoose("both")}>
        {t("allBoth")}
      </button>
    </p>
  );
}

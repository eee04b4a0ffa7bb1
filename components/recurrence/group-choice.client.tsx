"use client";

import { type FormEvent, useId, useState } from "react";
import { useChoiceWords } from "#components/recurrence/choice-words.client";
import { ChosenStanding } from "#components/recurrence/chosen-standing.client";
import {
  type ArrangedGroup,
  type ArrangedLedger,
  groupHolding,
  type ListedPassage,
  listedPassages,
} from "#lib/recurrence/arranged-ledger";
import type { RecurrenceChoice, RecurrenceChoices } from "#lib/recurrence/choices.schema";
import type { Ledger } from "#lib/recurrence/ledger.schema";

/** Keeps choices and says what came of them. */
export type MakeChoices = (
  made: RecurrenceChoices,
  text: (after: ArrangedLedger) => string,
) => Promise<void>;

type Props = Readonly<{
  /** A passage of the group. */
  passage: string;
  ledger: Ledger;
  arranged: ArrangedLedger;
  make: MakeChoices;
}>;

/** The group that is opened, as the reader arranged it, with what can be done to it. */
export function GroupChoice({ passage, ledger, arranged, make }: Props) {
  const t = useChoiceWords();
  const of = groupHolding(arranged, passage);
  if (of === undefined) return <p className="notice">{t("notHeld", { id: passage })}</p>;
  const listed = listedPassages(of.group, ledger);
  const parts = { of, ledger, listed, make, passage };
  return (
    <section aria-labelledby="this-group" className="group-choice">
      <h3 id="this-group">{t("thisGroup", { title: of.title })}</h3>
      <ChosenStanding of={of} />
      <ConfirmGroup {...parts} />
      {listed.length > 1 ? (
        <SplitGroup key={of.group.id} {...parts} />
      ) : (
        <p className="soft">{t("oneOnly")}</p>
      )}
      <MergeGroup {...parts} others={arranged.groups.filter((each) => each !== of)} />
    </section>
  );
}

type PartProps = Readonly<{
  of: ArrangedGroup;
  ledger: Ledger;
  listed: readonly ListedPassage[];
  make: MakeChoices;
  passage: string;
}>;

/** What every choice carries, made now. */
function choiceOf(
  { iso3, name, release }: Ledger,
  kind: RecurrenceChoice["kind"],
  title: string,
  passages: readonly string[],
): RecurrenceChoice {
  const madeAt = new Date().toISOString();
  return { iso3, state: name, release, madeAt, kind, title, passages: [...passages] };
}

function idsOf({ group: { members } }: ArrangedGroup): readonly string[] {
  return members.map(({ id }) => id);
}

function ConfirmGroup({ of, ledger, make }: PartProps) {
  const t = useChoiceWords();
  const isConfirmed = of.group.standing === "confirmed";
  const confirm = () => {
    if (isConfirmed) return;
    const choice = choiceOf(ledger, "confirm", of.title, idsOf(of));
    make([choice], () => t("said.confirm", { title: of.title }));
  };
  return (
    <p className="row">
      <button type="button" aria-disabled={isConfirmed} onClick={confirm}>
        {t("confirm")}
      </button>
      {isConfirmed && <span className="soft">{t("isConfirmed")}</span>}
    </p>
  );
}

function SplitGroup({ of, ledger, listed, make, passage }: PartProps) {
  const t = useChoiceWords();
  const hint = useId();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [fault, setFault] = useState("");
  const chosen = listed.map(({ member }) => member.id).filter((id) => ticked.has(id));
  const isPossible = chosen.length > 0 && chosen.length < listed.length;
  const split = (sets: readonly (readonly string[])[]) => {
    if (!isPossible) return setFault(t("tickFirst"));
    setFault("");
    setTicked(new Set());
    const left = listed.length - chosen.length;
    make(
      sets.map((ids) => choiceOf(ledger, "split", of.title, ids)),
      () => t("said.split", { count: chosen.length, title: of.title, passages: left }),
    );
  };
  const tick = (id: string, isTicked: boolean) => {
    setFault("");
    setTicked(new Set(isTicked ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
  };
  return (
    <fieldset className="split-choice" aria-describedby={hint} data-passage={passage}>
      <legend>{t("splitLegend")}</legend>
      <p id={hint} className="soft">
        {t("splitHint")}
      </p>
      <ul>
        {listed.map((each) => (
          <li key={each.member.id}>
            <label>
              <input
                id={`${hint}-${each.member.id}`}
                type="checkbox"
                checked={ticked.has(each.member.id)}
                onChange={({ target }) => tick(each.member.id, target.checked)}
              />
              <PassageLine {...each} />
            </label>
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" aria-disabled={!isPossible} onClick={() => split([chosen])}>
          {t("splitTogether")}
        </button>
        {listed.length > 2 && (
          <button
            type="button"
            aria-disabled={!isPossible}
            onClick={() => split(chosen.map((id) => [id]))}
          >
            {t("splitEach")}
          </button>
        )}
      </p>
      <p role="alert" className="choice-fault">
        {fault}
      </p>
    </fieldset>
  );
}

function PassageLine({ member: { date, cycle, document }, told }: ListedPassage) {
  const t = useChoiceWords();
  const { title, body, symbol, paragraphs, verificationWords } = told;
  const where = [
    date === "0000" ? t("noDate") : date,
    body ?? t("noBody"),
    cycle === document ? t("noCycle") : cycle,
    symbol ?? t("noSymbol"),
    paragraphs === null ? t("noParagraph") : t("paragraph", { paragraphs }),
    verificationWords,
  ];
  return (
    <span>
      {title} <span className="soft">{where.join(" · ")}</span>
    </span>
  );
}

function MergeGroup({
  of,
  ledger,
  make,
  others,
}: PartProps & Readonly<{ others: readonly ArrangedGroup[] }>) {
  const t = useChoiceWords();
  const id = useId();
  const [other, setOther] = useState("");
  const [fault, setFault] = useState("");
  const chosen = others.find(({ group }) => group.id === other);
  if (others.length === 0) return null;
  const merge = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return setFault(t("chooseFirst"));
    setOther("");
    const ids = [...idsOf(of), ...idsOf(chosen)];
    const choice = choiceOf(ledger, "merge", `${of.title} + ${chosen.title}`, ids);
    make([choice], (after) => {
      const one = groupHolding(after, ids[0] ?? "");
      return t("said.merge", {
        title: one?.title ?? of.title,
        passages: one?.counts.passages ?? ids.length,
      });
    });
  };
  return (
    <form className="row merge-choice" onSubmit={merge}>
      <label className="field" htmlFor={id}>
        <span className="field-label">{t("mergeLabel")}</span>
        <select
          id={id}
          value={other}
          onChange={({ target }) => {
            setFault("");
            setOther(target.value);
          }}
        >
          <option value="">{t("mergeChoose")}</option>
          {others.map(({ group, title, counts }) => (
            <option key={group.id} value={group.id}>
              {t("mergeOption", {
                title,
                passages: counts.passages,
                first: counts.firstDate ?? t("noDate"),
                last: counts.lastDate ?? t("noDate"),
              })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" aria-disabled={chosen === undefined}>
        {t("merge")}
      </button>
      <span role="alert" className="choice-fault">
        {fault}
      </span>
    </form>
  );
}

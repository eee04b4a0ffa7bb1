"use client";

import { useId } from "react";
import { useWords } from "#components/report/report-words.client";
import {
  type Choice,
  type Choices,
  choicesFor,
  type DifferingFact,
  defaultChoice,
  type FieldDifference,
  type ItemDifference,
  type PlanDifference,
} from "#lib/collection/merge";

type ItemProps = Readonly<{
  differing: readonly ItemDifference[];
  choices: Choices;
  onChoose: (id: string, field: FieldDifference["field"], choice: Choice) => void;
}>;

/** Items that both sides have and that differ, field by field. */
export function ItemDifferences({ differing, choices, onChoose }: ItemProps) {
  const t = useWords("merge");
  if (differing.length === 0) return null;
  return (
    <section aria-label={t("differ", { count: differing.length })}>
      <h3>{t("differ", { count: differing.length })}</h3>
      {differing.map(({ id, title, fields }) => (
        <div key={id} className="difference">
          <h4>{title}</h4>
          {fields.map((each) => (
            <Difference
              key={each.field}
              difference={each}
              name={t(`fields.${each.field}`)}
              of={title}
              chosen={choices.fields[id]?.[each.field] ?? defaultChoice(each)}
              onChoose={(choice) => onChoose(id, each.field, choice)}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

type PlanProps = Readonly<{
  plan: readonly PlanDifference[];
  choices: Choices;
  onChoose: (field: PlanDifference["field"], choice: Choice) => void;
}>;

/** The texts and settings of the report that differ. */
export function PlanDifferences({ plan, choices, onChoose }: PlanProps) {
  const t = useWords("merge");
  if (plan.length === 0) return null;
  return (
    <section aria-label={t("plan")}>
      <h3>{t("plan")}</h3>
      {plan.map((each) => (
        <Difference
          key={each.field}
          difference={each}
          name={t(`planFields.${each.field}`)}
          of={t("plan")}
          chosen={choices.plan[each.field] ?? defaultChoice(each)}
          onChoose={(choice) => onChoose(each.field, choice)}
        />
      ))}
    </section>
  );
}

type Props = Readonly<{
  difference: FieldDifference | PlanDifference;
  name: string;
  of: string;
  chosen: Choice;
  onChoose: (choice: Choice) => void;
}>;

function Difference({ difference, name, of, chosen, onChoose }: Props) {
  const t = useWords("merge");
  const group = useId();
  const said = {
    mine: useSaid(difference, difference.mine),
    theirs: useSaid(difference, difference.theirs),
    both: "",
  };
  return (
    <fieldset className="choice">
      <legend>
        {name}
        <span className="vh">: {of}</span>
      </legend>
      {choicesFor(difference).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          <span>
            <b>{t(`choice.${choice}`)}</b> {said[choice]}
          </span>
        </label>
      ))}
      {"facts" in difference && <DifferingFacts facts={difference.facts} />}
    </fieldset>
  );
}

function useSaid({ field }: FieldDifference | PlanDifference, text: string): string {
  const t = useWords("merge");
  if (field === "facts") return t("factsOf", { release: text });
  return text.trim() === "" ? t("empty") : text;
}

const factsWithWords = [
  "title",
  "text",
  "recommendation",
  "symbol",
  "paragraphs",
  "date",
  "verification",
  "note",
  "citations",
  "rights",
  "articles",
  "sources",
  "facts",
  "columns",
  "rows",
];

/** What the two sides say, fact by fact; a picture is too long to be read and is only named. */
function DifferingFacts({ facts }: Readonly<{ facts: readonly DifferingFact[] }>) {
  const t = useWords("merge");
  if (facts.length === 0) return null;
  return (
    <table className="differing-facts">
      <thead>
        <tr>
          <th scope="col">{t("factsDiffer")}</th>
          <th scope="col">{t("choice.mine")}</th>
          <th scope="col">{t("choice.theirs")}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ name, mine, theirs }) => (
          <tr key={name}>
            <th scope="row">{t(`facts.${factsWithWords.includes(name) ? name : "other"}`)}</th>
            <td>{name === "svg" ? "…" : mine || t("empty")}</td>
            <td>{name === "svg" ? "…" : theirs || t("empty")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

"use client";

import { useRef } from "react";
import type { ChoiceDeskProps } from "#components/recurrence/choice-desk.client";
import { useChoiceWords } from "#components/recurrence/choice-words.client";
import { ChosenStanding } from "#components/recurrence/chosen-standing.client";
import type { ArrangedGroup, ArrangedLedger } from "#lib/recurrence/arranged-ledger";
import type { ChoiceOutcome } from "#lib/recurrence/choices";
import type { RecurrenceChoice } from "#lib/recurrence/choices.schema";
import type { Ledger } from "#lib/recurrence/ledger.schema";

type Props = Readonly<{
  arranged: ArrangedLedger;
  ledger: Ledger;
  open: ChoiceDeskProps["open"];
  undo: (choice: RecurrenceChoice, told: string) => Promise<void>;
}>;

/**
 * Every choice once, each with its own way back: under the groups that it made what they are, or by itself where it changes
 * nothing in this release.
 */
export function ArrangedGroups({ arranged, ledger, open, undo }: Props) {
  const t = useChoiceWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { groups, outcomes } = arranged;
  if (outcomes.length === 0) return null;
  const carrying = groups.filter(({ choices }) => choices.length > 0);
  const undoAndStay = async (choice: RecurrenceChoice, told: string) => {
    await undo(choice, told);
    // The button goes with its choice: the focus moves to what stays above it.
    const isLast = outcomes.length === 1;
    const stays = isLast ? document.getElementById("choices-heading") : heading.current;
    stays?.focus();
  };
  return (
    <section aria-labelledby="yours-heading" className="arranged-groups">
      <h3 id="yours-heading" ref={heading} tabIndex={-1}>
        {t("yours")}
      </h3>
      <ul>
        {carrying.map((group) => (
          <li key={group.group.id}>
            <Carrying of={group} open={open} />
          </li>
        ))}
      </ul>
      <h4>{t("made")}</h4>
      <ol className="choices-made">
        {outcomes.map((outcome) => (
          <Made
            key={`${outcome.choice.madeAt} ${outcome.choice.kind} ${outcome.choice.passages.join(" ")}`}
            outcome={outcome}
            ledger={ledger}
            undo={undoAndStay}
          />
        ))}
      </ol>
    </section>
  );
}

function Carrying({ of, open }: Readonly<{ of: ArrangedGroup; open: Props["open"] }>) {
  const t = useChoiceWords();
  const href = `${open.before}${encodeURIComponent(of.group.id)}${open.after}`;
  return (
    <>
      <h4>
        <a href={href}>{of.title}</a>
      </h4>
      <ChosenStanding of={of} />
      <p className="soft">{t("carries", { count: of.choices.length })}</p>
    </>
  );
}

function Made({
  outcome: { choice, missing, hasEffect },
  ledger: { release, asOf },
  undo,
}: Readonly<{ outcome: ChoiceOutcome; ledger: Ledger; undo: Props["undo"] }>) {
  const t = useChoiceWords();
  const { kind, passages, title, madeAt } = choice;
  const told = t(`choice.${kind}`, { count: passages.length, title });
  return (
    <li>
      <div className="row">
        <span>
          {told}{" "}
          <span className="soft">
            {t("madeOn", { day: madeAt.slice(0, 10), release: choice.release })}
          </span>
        </span>
        <button
          type="button"
          aria-label={t("undoOf", { choice: told })}
          onClick={() => undo(choice, told)}
        >
          {t("undo")}
        </button>
      </div>
      {missing.length > 0 && (
        <p className="notice warning">{t("missing", { count: missing.length, release, asOf })}</p>
      )}
      {!hasEffect && <p className="soft">{t("noEffect")}</p>}
    </li>
  );
}

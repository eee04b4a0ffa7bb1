"use client";

import { useEffect, useMemo, useState } from "react";
import { createTranslator } from "use-intl/core";
import { fetchLedgers } from "#components/collect/fetch-ledgers.client";
import { ArrangedGroups } from "#components/recurrence/arranged-groups.client";
import { ChoiceWords, useChoiceWords } from "#components/recurrence/choice-words.client";
import { ForgetChoices } from "#components/recurrence/forget-choices.client";
import { GroupChoice } from "#components/recurrence/group-choice.client";
import { type KeptChoices, useChoices } from "#components/recurrence/use-choices.client";
import { wordsIn } from "#lib/i18n/words";
import { type ArrangedLedger, arrangeLedger, isRepeated } from "#lib/recurrence/arranged-ledger";
import type { RecurrenceChoice, RecurrenceChoices } from "#lib/recurrence/choices.schema";
import type { Ledger } from "#lib/recurrence/ledger.schema";

export type ChoiceDeskProps = Readonly<{
  locale: string;
  /** The words under `recurrence.choices`. */
  messages: Readonly<Record<string, unknown>>;
  iso3: string;
  name: string;
  /** The day and the release that the page shows. */
  asOf: string;
  release: string;
  /** A passage whose group is opened; "" for none. */
  passage: string;
  /** The page with a group opened: what stands before and after the id of its passage. */
  open: Readonly<{ before: string; after: string }>;
}>;

/** What the reader makes of the groups of a State, kept in this browser alone. */
export function ChoiceDesk(props: ChoiceDeskProps) {
  const { locale, messages } = props;
  const words = useMemo(
    () => wordsIn(locale, createTranslator({ locale, messages: messages as never })),
    [locale, messages],
  );
  return (
    <ChoiceWords value={words}>
      <Desk {...props} />
    </ChoiceWords>
  );
}

function Desk(props: ChoiceDeskProps) {
  const t = useChoiceWords();
  const kept = useChoices(props.iso3);
  const needed =
    kept !== null && kept !== "failed" && (props.passage !== "" || kept.choices.length > 0);
  const ledger = useLedger(props, needed);
  if (kept === null) return <p className="soft choices-loading">{t("loading")}</p>;
  if (kept === "failed" || ledger === "failed") {
    return (
      <p className="notice warning" role="alert">
        {t(kept === "failed" ? "failed" : "notFetched")}
      </p>
    );
  }
  if (!needed) {
    return (
      <p className="soft">
        {t("none", { name: props.name })} {t("howTo")}
      </p>
    );
  }
  if (ledger === null) return <p className="soft choices-loading">{t("loading")}</p>;
  return <Arranging {...props} kept={kept} ledger={ledger} />;
}

/** The groups as the method found them, fetched when they are needed first. */
function useLedger(
  { iso3, asOf, release }: ChoiceDeskProps,
  needed: boolean,
): Ledger | "failed" | null {
  const [ledger, setLedger] = useState<Ledger | "failed" | null>(null);
  useEffect(() => {
    if (!needed) return;
    fetchLedgers([iso3], { asOf, release }).then((found) => setLedger(found?.[0] ?? "failed"));
  }, [iso3, asOf, release, needed]);
  return ledger;
}

type ArrangingProps = ChoiceDeskProps & Readonly<{ kept: KeptChoices; ledger: Ledger }>;

function Arranging({ kept, ledger, ...props }: ArrangingProps) {
  const t = useChoiceWords();
  const [said, setSaid] = useState("");
  const arranged = useMemo(() => arrangeLedger(ledger, kept.choices), [ledger, kept.choices]);
  const make = async (made: RecurrenceChoices, text: (after: ArrangedLedger) => string) => {
    const after = arrangeLedger(ledger, [...kept.choices, ...made]);
    setSaid((await kept.add(made)) ? text(after) : t("notKept"));
  };
  const undo = async (choice: RecurrenceChoice, told: string) => {
    setSaid((await kept.remove(choice)) ? t("said.undo", { choice: told }) : t("notKept"));
  };
  return (
    <>
      {!kept.lasting && <p className="notice warning">{t("notLasting")}</p>}
      <Summary arranged={arranged} ledger={ledger} kept={kept} />
      <p role="status" className="choice-said">
        {said}
      </p>
      {props.passage !== "" && (
        <GroupChoice passage={props.passage} ledger={ledger} arranged={arranged} make={make} />
      )}
      <ArrangedGroups arranged={arranged} ledger={ledger} open={props.open} undo={undo} />
      {kept.choices.length > 0 && (
        <ForgetChoices
          name={props.name}
          count={kept.choices.length}
          forget={async () => {
            const isDone = await kept.forget();
            setSaid(isDone ? t("said.forget", { name: props.name }) : t("notKept"));
          }}
        />
      )}
    </>
  );
}

/** How many groups carry a choice, and what all groups come to beside what the method found. */
function Summary({
  arranged: { groups },
  ledger,
  kept: { choices },
}: Readonly<{ arranged: ArrangedLedger; ledger: Ledger; kept: KeptChoices }>) {
  const t = useChoiceWords();
  if (choices.length === 0) return <p className="soft">{t("none", { name: ledger.name })}</p>;
  return (
    <>
      <p>
        {t("summary", {
          groups: groups.filter((group) => group.choices.length > 0).length,
          total: groups.length,
          choices: choices.length,
          name: ledger.name,
        })}
      </p>
      <p className="soft">
        {t("totals", {
          groups: groups.length,
          repeated: groups.filter(isRepeated).length,
          passages: groups.reduce((sum, { counts }) => sum + counts.passages, 0),
          foundGroups: ledger.groups.length,
        })}
      </p>
    </>
  );
}

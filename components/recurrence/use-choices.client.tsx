"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Keeper, openKeeper } from "#components/collect/keeper.client";
import { addChoice, forgetChoices, removeChoice } from "#lib/collection/kept-choices";
import { type KeyValues, readKept } from "#lib/collection/kept-collection";
import type { RecurrenceChoice, RecurrenceChoices } from "#lib/recurrence/choices.schema";

/** The reader's choices about one State as this browser keeps them. */
export type KeptChoices = Readonly<{
  /** In the order in which they were made. */
  choices: RecurrenceChoices;
  lasting: boolean;
  /** Each is `false` where the browser refused; nothing has changed then. */
  add(choices: RecurrenceChoices): Promise<boolean>;
  remove(choice: RecurrenceChoice): Promise<boolean>;
  forget(): Promise<boolean>;
}>;

/** `null` until the choices have been read; `"failed"` where the browser did not give them out. */
export function useChoices(iso3: string): KeptChoices | "failed" | null {
  const keeper = useRef<Keeper | null>(null);
  const [choices, setChoices] = useState<RecurrenceChoices | "failed" | null>(null);
  const read = useCallback(async () => {
    if (keeper.current === null) return;
    const { collection } = await readKept(keeper.current.values);
    setChoices(collection.recurrenceChoices.filter((choice) => choice.iso3 === iso3));
  }, [iso3]);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const open = async () => {
      const opened = await openKeeper();
      if (isGone) return;
      keeper.current = opened;
      stop = opened.onElsewhere(() => read().catch(() => setChoices("failed")));
      await read();
    };
    open().catch(() => setChoices("failed"));
    return () => {
      isGone = true;
      stop?.();
    };
  }, [read]);
  const write = async (change: (values: KeyValues) => Promise<void>) => {
    try {
      if (keeper.current === null) return false;
      await change(keeper.current.values);
      await read();
      return true;
    } catch {
      await read().catch(() => setChoices("failed"));
      return false;
    }
  };
  if (choices === null || choices === "failed") return choices;
  return {
    choices,
    lasting: keeper.current?.lasting ?? false,
    add: (made) =>
      write(async (values) => {
        for (const choice of made) await addChoice(values, choice);
      }),
    remove: (choice) => write((values) => removeChoice(values, choice)),
    forget: () => write((values) => forgetChoices(values, iso3)),
  };
}

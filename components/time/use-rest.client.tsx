"use client";

import { useEffect, useRef } from "react";
import type { IsoDate } from "#lib/dates/calendar-date";

/** How long a slider must stand still before it counts as at rest: a held arrow key asks the server once, not per step. */
const restMs = 600;

type Rest = Readonly<{
  now: (date: IsoDate) => void;
  soon: (date: IsoDate) => void;
  cancel: () => void;
}>;

/** Tells `onRest` the day on which a slider has come to rest. */
export function useRest(onRest: ((date: IsoDate) => void) | undefined): Rest {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const now = (date: IsoDate) => {
    cancel();
    onRest?.(date);
  };
  const soon = (date: IsoDate) => {
    cancel();
    timer.current = setTimeout(() => onRest?.(date), restMs);
  };
  return { now, soon, cancel };
}

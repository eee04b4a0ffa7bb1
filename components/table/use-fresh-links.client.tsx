"use client";

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback } from "react";
import type { Arrangement } from "#lib/table/arrange";
import { arrangedAddress } from "#lib/table/arrangement-address";

type UseOfLink =
  | PointerEvent<HTMLTableElement>
  | KeyboardEvent<HTMLTableElement>
  | MouseEvent<HTMLTableElement>;

/** Before a link from a table to its own page is followed, copied or opened elsewhere, gives it the present arrangement. */
export function useFreshLinks(name: string, arrangement: Arrangement): (event: UseOfLink) => void {
  return useCallback(
    (event) => {
      const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("tbody a");
      if (link === null || link.search === "") return;
      const { origin, pathname, search, hash } = link;
      if (origin !== window.location.origin || pathname !== window.location.pathname) return;
      link.href = arrangedAddress(`${pathname}${search}${hash}`, {}, name, arrangement);
    },
    [name, arrangement],
  );
}

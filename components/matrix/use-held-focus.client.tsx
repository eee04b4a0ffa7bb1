"use client";

import { useLayoutEffect, useRef } from "react";

/** The cells of the matrix are written anew with each frame: whoever has the focus on one keeps it. */
export function useHeldFocus(): () => void {
  const held = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (held.current === undefined) return;
    const cell = document.getElementById(held.current);
    held.current = undefined;
    if (cell !== document.activeElement) cell?.focus({ preventScroll: true });
  });
  return () => {
    held.current = document.activeElement?.closest(".matrix td > a[id]")?.id;
  };
}

"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { collectedEvent, readCollected } from "#components/collect/collected";

declare global {
  interface Window {
    /** Presses that wait for the listener, then the listener itself. */
    collectPresses?: HTMLElement[] | { push(button: HTMLElement): void };
  }
}

/**
 * Acts on every button that collects (`data-collect` names the item), wherever it stands. Presses come from the line of
 * script in the page's head (`hear-presses.tsx`), those of before it was there too; what they do is loaded with the first.
 * `failed` is said where even that could not be loaded.
 */
export function CollectListener({ failed }: Readonly<{ failed: string }>) {
  const address = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address shows other buttons
  useEffect(markCollected, [address]);
  useEffect(() => {
    const press = (button: HTMLElement) => {
      const { collect } = button.dataset;
      const pressed =
        collect === undefined
          ? import("#components/collect/cell-mode.client").then((part) =>
              part.toggleCellMode(button),
            )
          : import("#components/collect/press.client").then((part) =>
              part.pressCollect(collect, button),
            );
      pressed.catch(() => alert(failed));
    };
    if (Array.isArray(window.collectPresses)) window.collectPresses.forEach(press);
    window.collectPresses = { push: press };
    addEventListener("storage", markCollected);
    addEventListener(collectedEvent, markCollected);
    return () => {
      window.collectPresses = [];
      removeEventListener("storage", markCollected);
      removeEventListener(collectedEvent, markCollected);
    };
  }, [failed]);
  return null;
}

/** Shows on every button whether its item is collected, and in the navigation how many are. */
function markCollected(): void {
  const ids = new Set(readCollected());
  for (const button of document.querySelectorAll<HTMLElement>("[data-collect]")) {
    button.ariaPressed = String(ids.has(button.dataset.collect ?? ""));
  }
  const link = document.querySelector<HTMLElement>(".site-nav a[href$='/report']");
  if (link !== null) link.dataset.count = ids.size === 0 ? "" : String(ids.size);
}

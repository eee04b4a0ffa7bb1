"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { collectedEvent, readCollected } from "#components/collect/collected";

/**
 * Hears every button that collects (`data-collect` names the item), wherever it stands; what it does is loaded with the first
 * press. `failed` is said where even that could not be loaded.
 */
export function CollectListener({ failed }: Readonly<{ failed: string }>) {
  const address = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address shows other buttons
  useEffect(markCollected, [address]);
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const button = (event.target as Element).closest<HTMLElement>(
        "[data-collect],[data-collect-cells]",
      );
      if (button === null) return;
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
    document.addEventListener("click", press);
    addEventListener("storage", markCollected);
    addEventListener(collectedEvent, markCollected);
    return () => {
      document.removeEventListener("click", press);
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

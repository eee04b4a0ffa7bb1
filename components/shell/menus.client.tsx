"use client";

import { useEffect } from "react";

/** Closes drop-downs (`<details data-menu>`) on Escape and on a press outside; without it they still open and close. Keeps the place in links to other languages. */
export function Menus() {
  useEffect(() => {
    document.addEventListener("pointerdown", closeOthers);
    document.addEventListener("keydown", closeOnEscape);
    document.addEventListener("keydown", helpOnKey);
    document.addEventListener("click", keepPlace, true);
    return () => {
      document.removeEventListener("pointerdown", closeOthers);
      document.removeEventListener("keydown", closeOnEscape);
      document.removeEventListener("keydown", helpOnKey);
      document.removeEventListener("click", keepPlace, true);
    };
  }, []);
  return null;
}

/** A link to the same page in another language leads to what the address holds by now, however the page has changed it. */
function keepPlace({ target }: MouseEvent): void {
  const link = (target as Element).closest<HTMLAnchorElement>("a.language");
  if (link !== null) Object.assign(link, { search: location.search, hash: location.hash });
}

function openMenus(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")];
}

function closeOthers(event: PointerEvent): void {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target as Node)) menu.open = false;
  }
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) menu.querySelector("summary")?.focus();
  }
}

function helpOnKey({ key, target }: KeyboardEvent): void {
  if (key !== "?" || (target as Element).closest("input, textarea, select") !== null) return;
  import("#components/help/keyboard-help.client").then((part) => part.showKeyboardHelp());
}

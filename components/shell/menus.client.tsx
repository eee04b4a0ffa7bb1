"use client";

import { useEffect } from "react";

/** Closes drop-downs (`<details data-menu>`) on Escape and on a press outside; without it they still open and close. */
export function Menus() {
  useEffect(() => {
    document.addEventListener("pointerdown", closeOthers);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOthers);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);
  return null;
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

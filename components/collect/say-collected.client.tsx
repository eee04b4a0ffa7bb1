"use client";

import type { CollectWords } from "#lib/collection/collect-words";

const shownMilliseconds = 12_000;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says what happened at the foot of the window, for eyes and for screen readers, with the way to the report. */
export function sayCollected(text: string, { said }: CollectWords): void {
  const place = document.getElementById("collect-said") ?? newPlace(said.open);
  const status = place.querySelector("[role=status]");
  if (status === null) return;
  place.hidden = false;
  clearTimeout(hiding);
  // A screen reader speaks what changes in a region that is already there, so the text comes after it.
  requestAnimationFrame(() => {
    status.textContent = text;
  });
  hiding = setTimeout(() => {
    place.hidden = true;
    status.textContent = "";
  }, shownMilliseconds);
}

function newPlace(open: string): HTMLElement {
  const place = document.createElement("div");
  place.id = "collect-said";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href =
    document.querySelector<HTMLAnchorElement>(".site-nav a[href$='/report']")?.href ?? "/report";
  link.textContent = open;
  place.append(status, link);
  document.body.append(place);
  return place;
}

"use client";

import "#components/help/help.css";
import { isHelpKeyOn, switchHelpKey } from "#components/help/help-key";

/**
 * Shows the keys of `/keyboard` in a dialog; Escape closes it and the browser gives the focus back. The words are those of
 * that page, so that none travel with the others. Where the page cannot be fetched, it is opened.
 */
export async function showKeyboardHelp(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>(".site-footer a[href$='/keyboard']");
  const isShown = document.querySelector("dialog[open], main #keys") !== null;
  if (link === null || isShown || !isHelpKeyOn()) return;
  const page = await fetchPage(link.href);
  const keys = page?.querySelector<HTMLElement>("#keys");
  if (page === null || keys == null) return location.assign(link.href);
  if (document.querySelector("dialog[open]") === null) show(keys, page.title, link.href);
}

async function fetchPage(address: string): Promise<Document | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    // Styles of that page carry another nonce than this one knows, and are of no use here.
    const html = (await answer.text()).replace(/<style.*?<\/style>/gs, "");
    return new DOMParser().parseFromString(html, "text/html");
  } catch {
    return null;
  }
}

function show(keys: HTMLElement, pageTitle: string, address: string): void {
  const dialog = document.createElement("dialog");
  dialog.className = "collect-dialog";
  dialog.setAttribute("aria-labelledby", "keyboard-help-title");
  const title = document.createElement("h2");
  title.id = "keyboard-help-title";
  title.textContent = pageTitle.split(" · ")[0] ?? pageTitle;
  const shown = document.importNode(keys, true);
  shown.removeAttribute("id");
  takeSwitch(shown);
  dialog.append(title, shown, foot(keys, address));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function takeSwitch(shown: HTMLElement): void {
  const box = shown.querySelector("input");
  if (box !== null) {
    box.checked = isHelpKeyOn();
    box.addEventListener("change", () => switchHelpKey(box.checked));
  }
}

function foot({ dataset }: HTMLElement, address: string): HTMLFormElement {
  const form = document.createElement("form");
  form.method = "dialog";
  const close = document.createElement("button");
  close.autofocus = true;
  close.textContent = dataset.close ?? "";
  const whole = document.createElement("a");
  whole.href = address;
  whole.textContent = dataset.open ?? "";
  form.append(close, whole);
  return form;
}

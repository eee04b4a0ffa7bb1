"use client";

import type { CollectWords } from "#lib/collection/collect-words";
import type { CollectionItem } from "#lib/collection/item.schema";

/** Asks in a dialog; Escape keeps. The browser gives the focus back to the button. */
export function askToRemove(item: CollectionItem, { remove }: CollectWords): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "collect-dialog";
  dialog.setAttribute("aria-labelledby", "collect-dialog-title");
  const title = element("h2", remove.title);
  title.id = "collect-dialog-title";
  const words = [remove.question.replace("{title}", item.title)];
  if (item.own.text !== "" || item.own.assessment !== "") words.push(remove.ownWords);
  const [yes, no] = [button(remove.yes, "yes"), button(remove.no, "no")];
  no.autofocus = true;
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(yes, no);
  dialog.append(title, ...words.map((text) => element("p", text)), form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

function element(name: "h2" | "p", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(text: string, value: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.value = value;
  made.textContent = text;
  return made;
}

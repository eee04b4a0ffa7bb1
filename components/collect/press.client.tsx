"use client";

import { askToRemove } from "#components/collect/ask-to-remove.client";
import { fetchItem } from "#components/collect/fetch-item.client";
import { type Keeper, openKeeper } from "#components/collect/keeper.client";
import { sayCollected } from "#components/collect/say-collected.client";
import type { CollectWords } from "#lib/collection/collect-words";
import type { CollectionItem } from "#lib/collection/item.schema";
import { addItems, collectedIds, findItem, removeItems } from "#lib/collection/kept-collection";
import { localHref } from "#lib/i18n/local-href";
import { sayCount } from "#lib/i18n/plural-forms";

let fetchedWords: Promise<CollectWords> | undefined;

/** The words in the reader's language; throws where the server does not answer. */
export function getWords(): Promise<CollectWords> {
  fetchedWords ??= fetch(localHref(document.documentElement.lang, "/export/collect/words"))
    .then((response) => response.json())
    .catch((fault) => {
      fetchedWords = undefined;
      throw fault;
    });
  return fetchedWords;
}

/** Collects an item for the button or cell that was pressed; where it is collected already, offers to remove it. */
export async function pressCollect(id: string, button: HTMLElement): Promise<void> {
  if (button.ariaBusy === "true") return;
  button.ariaBusy = "true";
  try {
    const [words, keeper] = await Promise.all([getWords(), openKeeper()]);
    const known = await findItem(keeper.values, id);
    if (known === undefined) await collect(id, keeper, words);
    else await offerRemoval(known, keeper, words);
  } finally {
    button.ariaBusy = "false";
  }
}

async function collect(id: string, keeper: Keeper, words: CollectWords): Promise<void> {
  const release = new URLSearchParams(location.search).get("release");
  const fetched = await fetchItem(id, release);
  if (fetched.kind === "failed") return sayCollected(words.said[fetched.because], words);
  try {
    await addItems(keeper.values, [fetched.item]);
  } catch {
    return sayCollected(words.said.full, words);
  }
  const count = (await collectedIds(keeper.values)).length;
  const said = sayCount(words.collected, count).replace("{title}", fetched.item.title);
  sayCollected(keeper.lasting ? said : `${said} ${words.said.notLasting}`, words);
}

async function offerRemoval(
  item: CollectionItem,
  keeper: Keeper,
  words: CollectWords,
): Promise<void> {
  if (!(await askToRemove(item, words))) return;
  await removeItems(keeper.values, [item.id]);
  const count = (await collectedIds(keeper.values)).length;
  sayCollected(sayCount(words.removed, count).replace("{title}", item.title), words);
}

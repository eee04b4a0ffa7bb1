"use client";

import { z } from "zod";
import { type CollectionItem, itemSchema } from "#lib/collection/item.schema";
import { itemAddress } from "#lib/collection/item-address";
import { localHref } from "#lib/i18n/local-href";

/** What the server gave for an item, or why it is not to be had. */
export type Fetched = Readonly<
  | { kind: "item"; item: CollectionItem }
  | { kind: "failed"; because: "notHeld" | "noAnswer" | "unreadable" }
>;

const answerSchema = z.object({ items: z.array(z.record(z.string(), z.unknown())).min(1) });

/** The facts of an item in the language of the page as they stand in a release, `null` for the live one, without the user's words. */
export async function fetchItem(id: string, release: string | null): Promise<Fetched> {
  const response = await fetch(
    localHref(document.documentElement.lang, itemAddress(id, release)),
  ).catch(() => null);
  if (response === null || response.status >= 500) return { kind: "failed", because: "noAnswer" };
  if (!response.ok) return { kind: "failed", because: "notHeld" };
  const answer = answerSchema.safeParse(await response.json().catch(() => null));
  const added = { collectedAt: new Date().toISOString(), own: { text: "", assessment: "" } };
  const item = itemSchema.safeParse({ ...answer.data?.items[0], ...added });
  if (!item.success) return { kind: "failed", because: "unreadable" };
  return { kind: "item", item: { ...item.data, id: nameOf(item.data.id, id) } };
}

/** The name that the button has, however the server writes the same address; a row that is an observation is one everywhere. */
function nameOf(given: string, asked: string): string {
  return given.split(":")[0] === asked.split(":")[0] ? asked : given;
}

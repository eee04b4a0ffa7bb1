"use client";

import { localHref } from "#lib/i18n/local-href";
import { type Ledger, ledgersSchema } from "#lib/recurrence/ledger.schema";

/** The repeated concerns of States in the language of the page, as the method groups them; `null` where they cannot be had. */
export async function fetchLedgers(
  states: readonly string[],
  pins: Readonly<{ asOf?: string; release?: string }> = {},
): Promise<readonly Ledger[] | null> {
  const query = new URLSearchParams({ countries: states.join(","), ...pins });
  const address = `/export/collect/recurrence?${query}`;
  try {
    const response = await fetch(localHref(document.documentElement.lang, address));
    if (!response.ok) return null;
    const read = ledgersSchema.safeParse(await response.json());
    return read.success ? read.data.ledgers : null;
  } catch {
    return null;
  }
}

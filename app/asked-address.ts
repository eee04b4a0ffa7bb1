import { headers } from "next/headers";
import { addressHeader } from "#lib/pages/page-address";

/** The whole address that the reader of this page asked for, as `proxy.ts` tells it; `null` where it did not run. */
export async function askedAddress(): Promise<URL | null> {
  const told = (await headers()).get(addressHeader);
  return told === null ? null : new URL(told);
}

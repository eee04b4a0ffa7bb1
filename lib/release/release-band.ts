import type { IsoDate } from "#lib/dates/calendar-date";
import { viewAddress } from "#lib/release/view";
import { releaseChangesAddress } from "#lib/tables/releases/releases-request";
import { printQuery } from "#lib/url/query";

/** What the band says above a page whose address pins a release. */
export type ReleaseBandFacts = Readonly<{
  id: string;
  /** The live release. */
  current: string;
  /** Whether there is any other release here that can be read. */
  isOnly: boolean;
  /** The same view, language kept, as the live release has it; `null` where that is read. */
  currentHref: string | null;
  /** What the live release says otherwise in this view. */
  changesHref: string | null;
  /** The day that an address without one stands for, and the same address with it. */
  fix: Readonly<{ day: IsoDate; href: string }> | null;
}>;

type Pinned = Readonly<{
  id: string;
  current: string;
  /** Releases that can be read here. */
  readable: readonly string[];
  /** The address of the page: path and query. */
  address: string;
  /** The day that the address names. */
  asOf: IsoDate | null;
  today: IsoDate;
}>;

export function releaseBand({
  id,
  current,
  readable,
  address,
  asOf,
  today,
}: Pinned): ReleaseBandFacts {
  const isOlder = id !== current;
  const view = viewAddress(withParameters(address, { asOf: asOf ?? today }));
  return {
    id,
    current,
    isOnly: readable.every((each) => each === id),
    currentHref: isOlder ? withParameters(address, { release: "" }) : null,
    changesHref: isOlder ? releaseChangesAddress({ from: id, to: current, view }) : null,
    fix: asOf === null ? { day: today, href: withParameters(address, { asOf: today }) } : null,
  };
}

/** A link to this page that shows the same next year: its release and its day are named. */
export function frozenAddress(
  address: string,
  { id, today }: Readonly<{ id: string; today: IsoDate }>,
): string {
  const asked = new URL(address, base).searchParams;
  return withParameters(address, {
    asOf: asked.get("asOf") || today,
    release: asked.get("release") || id,
  });
}

/** The same address with other values of some parameters; "" takes one away. */
export function withParameters(address: string, values: Readonly<Record<string, string>>): string {
  const { pathname, searchParams } = new URL(address, base);
  return `${pathname}${printQuery({ ...Object.fromEntries(searchParams), ...values })}`;
}

const base = "http://site.invalid";

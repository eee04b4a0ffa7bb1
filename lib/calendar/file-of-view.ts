import type { PlanStep } from "#lib/calendar/back-plan";
import { type CalendarFile, type FileEvent, writeCalendarFile } from "#lib/calendar/calendar-file";
import {
  byDayKnown,
  type CalendarRequest,
  calendarView,
  newestInWords,
  scopeInWords,
} from "#lib/calendar/calendar-view";
import type { ChosenPlan } from "#lib/calendar/chosen-plan";
import { byDate, daysOf, type Entry } from "#lib/calendar/entry";
import { dateText, entryTitle } from "#lib/calendar/entry-words";
import { hostsOf } from "#lib/calendar/linkable";
import { dayOfRelease } from "#lib/release/release-day";
import { sourceAddress } from "#lib/url/source-address";

/** The `.ics` of what the page shows at the same address: its entries that have a day, and the plan. */
export function calendarFile(request: CalendarRequest, locale: string): string {
  return writeCalendarFile(fileOfView(request, locale));
}

export function fileOfView(request: CalendarRequest, locale: string): CalendarFile {
  const { release, asOf, words } = request;
  const view = calendarView(request);
  const { withDay, withoutDay } = byDayKnown([...view.past, ...view.ahead].sort(byDate));
  const events = withDay.map((entry) => entryEvent(request, entry));
  const scope = scopeInWords(request, view);
  const newest = newestInWords(view.newest, locale);
  const about = [
    words("calendar.file.about", { scope, asOf, release: release.id, newest }),
    ...(withoutDay.length === 0 ? [] : [withoutDayInWords(request, withoutDay)]),
  ];
  return {
    language: locale,
    name: words("calendar.file.name"),
    about: about.join("\n"),
    stampedOn: dayOfRelease(release.id),
    events: [...events, ...planEvents(request, view.plan, withDay)],
  };
}

function withoutDayInWords({ release, words }: CalendarRequest, entries: readonly Entry[]): string {
  const named = entries.map((entry) =>
    words("calendar.file.noDayEntry", {
      date: dateText(entry),
      what: entryTitle(entry, release.index, words),
    }),
  );
  return words("calendar.file.noDay", { count: entries.length, list: named.join("; ") });
}

function entryEvent(request: CalendarRequest, entry: Entry): FileEvent {
  const { words } = request;
  const days = daysOf(entry);
  if (days === null) throw new Error(`The entry ${entry.id} has no day.`);
  return {
    id: entry.id,
    ...days,
    title: titleWithFirmness(request, entry),
    about: aboutEntry(request, entry),
    category: words(`calendar.kinds.${entry.kind}`),
    status: statusInFile(entry),
    url: firstLink(request, entry),
  };
}

/** A calendar program may not show the status, so the title says it too. */
export function titleWithFirmness({ release, words }: CalendarRequest, entry: Entry): string {
  const what = entryTitle(entry, release.index, words);
  if (entry.status === "cancelled") return words("calendar.file.cancelled", { what });
  if (entry.firmness === "firm") return what;
  const firmness = words(`calendar.firmness.${entry.firmness}`);
  return words("calendar.file.tentative", { what, firmness });
}

function statusInFile({ status, firmness }: Entry): FileEvent["status"] {
  if (status === "cancelled") return "cancelled";
  return firmness === "firm" ? "confirmed" : "tentative";
}

function aboutEntry(request: CalendarRequest, entry: Entry): string[] {
  const { words } = request;
  const { firmness, status, verification, note } = entry;
  const file = (key: string, values: Record<string, string>) =>
    words(`calendar.file.${key}`, values);
  return [
    file("firmness", {
      firmness: words(`calendar.firmness.${firmness}`),
      means: words(`calendar.firmnessMeans.${firmness}`),
    }),
    ...(status === null ? [] : [file("status", { status: words(`calendar.status.${status}`) })]),
    file("checked", { day: checkedInWords(request, entry) }),
    file("verification", {
      word: words(`sources.verification.${verification}.word`),
      means: words(`sources.verification.${verification}.means`),
    }),
    ...sourcesOf(request, entry),
    ...(note === null ? [] : [file("note", { note })]),
  ];
}

/** The day on which the source spoke; many pages show none. */
export function checkedInWords(
  { words }: Pick<CalendarRequest, "words">,
  { checkedOn }: Pick<Entry, "checkedOn">,
): string {
  return checkedOn === "undated" ? words("calendar.list.undated") : checkedOn;
}

/** Hosts that are neither official nor a known library or organisation are named, not linked. */
function sourcesOf({ release, words }: CalendarRequest, { sources }: Entry): string[] {
  const hosts = hostsOf(release.index);
  return sources.map((url) => {
    const { host, href } = sourceAddress(url, hosts);
    return href === null
      ? words("calendar.file.sourceNamed", { host })
      : words("calendar.file.source", { url: href });
  });
}

function firstLink({ release }: CalendarRequest, { sources }: Entry): string | null {
  const hosts = hostsOf(release.index);
  const links = sources.map((url) => sourceAddress(url, hosts).href);
  return links.find((href) => href !== null) ?? null;
}

/** The steps of the plan; its deadline only where no entry of the file is that deadline. */
function planEvents(
  request: CalendarRequest,
  chosen: ChosenPlan,
  withDay: readonly Entry[],
): readonly FileEvent[] {
  if (chosen.kind !== "plan") return [];
  const { release, words } = request;
  const { entry, plan } = chosen;
  const what =
    entry === null ? words("calendar.plan.ownDeadline") : entryTitle(entry, release.index, words);
  return eventsOfPlan(chosen, withDay).map(({ id, first, last, days }) => ({
    id: `plan-${entry?.id ?? plan.deadline}-${id}`,
    first,
    last,
    title: words("calendar.file.plan", { step: words(`calendar.steps.${id}`), what }),
    about: [words("calendar.file.planAbout", { days, deadline: plan.deadline })],
    category: words("calendar.plan.result"),
    status: entry === null || entry.firmness === "firm" ? "confirmed" : "tentative",
    url: entry === null ? null : firstLink(request, entry),
  }));
}

/** The steps of a plan that become events: all, save a deadline that is an entry of the file already. */
export function eventsOfPlan(chosen: ChosenPlan, withDay: readonly Entry[]): readonly PlanStep[] {
  if (chosen.kind !== "plan") return [];
  const inFile = chosen.entry !== null && withDay.includes(chosen.entry);
  return chosen.plan.steps.filter(({ id }) => id !== "deadline" || !inFile);
}

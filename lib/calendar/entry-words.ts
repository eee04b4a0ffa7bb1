import type { Entry } from "#lib/calendar/entry";
import { formatDate } from "#lib/dates/date-in-words";
import type { FactIndex } from "#lib/facts/fact-index";
import { labelIn } from "#lib/i18n/label-in";
import { stateName } from "#lib/i18n/names";
import type { Words } from "#lib/i18n/words";

/** An entry in words: "CRPD reviews Kazakhstan (session 30)". */
export function entryTitle(entry: Entry, index: FactIndex, words: Words): string {
  const { kind, committee, session, detail, instrument } = entry;
  const state = stateOfEntry(entry, index, words) ?? "";
  const said = (key: string, values: Record<string, string | number> = {}): string =>
    words(`calendar.events.${key}`, {
      committee,
      state,
      instrument: instrument ?? committee,
      ...values,
    });
  switch (detail.kind) {
    case "titled":
      return titledEntry(
        entry,
        detail.title === null ? null : labelIn(words.locale, detail.title).text,
        said,
      );
    case "report":
      if (detail.said !== "due") return said(`report-${detail.said}`);
      return detail.report === null
        ? said("report-due")
        : said("report-due-numbered", { report: detail.report });
    case "first-report":
      return said("first-report", { months: detail.months, rule: detail.rule });
    case "follow-up": {
      const { months, adoptedOn: adopted, symbol } = detail;
      return symbol === null
        ? said(kind, { months, adopted })
        : said("follow-up-symbol", { months, adopted, symbol });
    }
    case "weeks-before-session": {
      const { weeks, sessionStart: start } = detail;
      return session === null
        ? said("ngo-deadline-weeks-unnumbered", { weeks, start })
        : said("ngo-deadline-weeks", { weeks, start, session });
    }
  }
}

type Said = (key: string, values?: Record<string, string | number>) => string;

function titledEntry({ kind, session }: Entry, title: string | null, said: Said): string {
  switch (kind) {
    case "session":
      if (title !== null) return said("titled", { title });
      return session === null ? said("unnumbered") : said("session", { session });
    case "review":
      return session === null ? said("review") : said("reviewIn", { session });
    case "ngo-deadline":
    case "replies":
      return title === null ? said(`${kind}-bare`) : said(kind, { title });
    case "pre-session":
    case "visit":
    case "follow-up":
    case "next-report":
      return said(kind);
  }
}

/** The name of the State of an entry; `undefined` where it is for all. */
export function stateOfEntry(
  { iso3 }: Pick<Entry, "iso3">,
  index: FactIndex,
  { locale }: Words,
): string | undefined {
  return iso3 === null ? undefined : stateName(locale, index, iso3);
}

/** The date of an entry as its facts write it: "2026-12-01", "2027-05", "2024-01-29/2024-02-16". */
export function dateText({ start, end }: Pick<Entry, "start" | "end">): string {
  return end === null ? start : `${start}/${end}`;
}

/** The same for people: "1 December 2026", "May 2027". */
export function dateWords(entry: Pick<Entry, "start" | "end">, locale: string): string {
  return formatDate(dateText(entry), locale);
}

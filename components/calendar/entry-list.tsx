import { FactWords } from "#components/source/fact-words";
import "#components/country/timeline.css";
import { useLocale, useTranslations } from "next-intl";
import { ReadAt } from "#components/observation/read-at";
import { VerificationWord } from "#components/source/verification-word";
import type { CalendarRequest } from "#lib/calendar/calendar-view";
import { daysOf, type Entry, type EntryKind } from "#lib/calendar/entry";
import { dateText, dateWords, entryTitle } from "#lib/calendar/entry-words";
import { earliestDay } from "#lib/dates/calendar-date";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { entryAddress } from "#lib/tables/calendar/entries-table";
import { pinsOf } from "#lib/tables/state/state-request";
import { printQuery, type Query } from "#lib/url/query";

type Props = Readonly<{
  request: CalendarRequest;
  entries: readonly Entry[];
  hosts: ReadonlySet<string>;
  /** The path of the page and what it was asked for, for the links that plan back. */
  basePath: string;
  query: Query;
}>;

/** Entries by month, to be read: when, what, how firm, and where that is known from. */
export function EntryList(props: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const months = [...new Set(props.entries.map(monthOf))].sort(yearsLast);
  return (
    <ol className="timeline agenda">
      {months.map((month) => (
        <li key={month}>
          <h3>
            {month.length === 4 ? t("undatedMonth", { year: month }) : formatDate(month, locale)}
          </h3>
          <ol>
            {props.entries
              .filter((entry) => monthOf(entry) === month)
              .map((entry) => (
                <li key={entry.id} className={entry.firmness} id={`entry-${entry.id}`}>
                  <When {...props} entry={entry} />
                  <What {...props} entry={entry} />
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** A date known by its year alone belongs to no month. */
function monthOf({ start }: Entry): string {
  return start.slice(0, 7);
}

/** What is known by its year alone comes after the months of that year, so that it hides nothing nearer. */
function yearsLast(a: string, b: string): number {
  const [left, right] = [a, b].map((month) => month.padEnd(7, "~"));
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

/** What lasts; everything else is due on a day, which may have gone by where only the month is known. */
const meetings: ReadonlySet<EntryKind> = new Set(["session", "pre-session", "review", "visit"]);

type EntryProps = Props & Readonly<{ entry: Entry }>;

function When({ entry, request }: EntryProps) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const begun = earliestDay(entry.start) < request.asOf;
  return (
    <p className="when">
      <time dateTime={entry.start}>{dateWords(entry, locale)}</time>{" "}
      <span className="soft">
        {t(`firmness.${entry.firmness}`)}
        {begun && `; ${t(meetings.has(entry.kind) ? "list.running" : "list.mayBeOver")}`}
      </span>
    </p>
  );
}

function What({ entry, request, hosts, basePath, query }: EntryProps) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { release, words, values } = request;
  const title = entryTitle(entry, release.index, words);
  const pins = printQuery(pinsOf(values));
  return (
    <div>
      <p>
        {entry.iso3 === null ? (
          title
        ) : (
          <a href={localHref(locale, `${entryAddress(entry)}${pins}`)}>{title}</a>
        )}
        {entry.status !== null && <span className="soft"> ({t(`status.${entry.status}`)})</span>}
      </p>
      {entry.note !== null && (
        <p>
          <FactWords text={entry.note} />
        </p>
      )}
      <p className="source-line">
        <ReadAt urls={entry.sources} hosts={hosts} /> ·{" "}
        <VerificationWord verification={entry.verification} /> ·{" "}
        {entry.checkedOn === "undated"
          ? t("list.pageUndated")
          : t("list.checked", { day: entry.checkedOn })}
        {daysOf(entry) !== null && (
          <>
            {" · "}
            <a
              href={`${basePath}${printQuery({ ...query, deadline: "", plan: entry.id })}#plan`}
              aria-label={t("list.planFrom", { what: `${title}, ${dateText(entry)}` })}
            >
              {t("list.plan")}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

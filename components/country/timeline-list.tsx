import { FactText } from "#components/source/fact-text";
import { FactWords } from "#components/source/fact-words";
import { labelIn } from "#lib/i18n/label-in";
import { defaultLocale } from "#lib/i18n/locales";
import "#components/country/timeline.css";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SymbolOrName } from "#components/document/symbol-or-name";
import { ReadAt } from "#components/observation/read-at";
import { VerificationWord } from "#components/source/verification-word";
import type { UnDocument } from "#data/observations/documents.schema";
import type { Act } from "#data/ratification/acts.schema";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { documentAddress, documentIdAddress } from "#lib/tables/document-address";
import { sourcesPage } from "#lib/tables/source-cell";
import type { CountryView } from "#lib/tables/state/country-view";
import { stateAddress } from "#lib/tables/state/state-request";
import { accountInWords, nameOfCommittee, teller } from "#lib/tables/state/timeline-table";
import type { ContextAccount, ContextEntry } from "#lib/timeline/context-entry";
import { articleSource } from "#lib/timeline/context-entry";
import type { TimelineEntry } from "#lib/timeline/timeline";

type Props = Readonly<{ view: CountryView; entries: readonly TimelineEntry[] }>;

/** The entries by year, newest first: the date, what it was, and where that is known from. */
export function TimelineList({ view, entries }: Props) {
  const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))];
  return (
    <ol className="timeline">
      {years.map((year) => (
        <li key={year}>
          <h4>{year}</h4>
          <ol>
            {entries
              .filter(({ date }) => date.startsWith(year))
              .map((entry) => (
                <li key={entry.id} className={entry.kind}>
                  <Entry entry={entry} view={view} />
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

type EntryProps = Readonly<{ view: CountryView; entry: TimelineEntry }>;

function Entry({ entry, view }: EntryProps) {
  const t = useTranslations("country.timelineKinds");
  const locale = useLocale();
  return (
    <>
      <p className="when">
        <time dateTime={entry.date.split("/")[0]}>{formatDate(entry.date, locale)}</time>{" "}
        <span className="soft">{t(entry.kind)}</span>
      </p>
      <div>
        <Telling entry={entry} view={view} />
      </div>
    </>
  );
}

function Telling({ entry, view }: EntryProps) {
  switch (entry.kind) {
    case "act":
      return <ActTelling act={entry.act} view={view} />;
    case "review":
      return <ReviewTelling entry={entry} view={view} />;
    case "document":
      return <DocumentTelling document={entry.document} view={view} />;
    case "context":
      return <EventTelling event={entry.event} view={view} />;
  }
}

function ActTelling({ act, view }: Readonly<{ view: CountryView; act: Act }>) {
  const t = useTranslations("country");
  const acts = useTranslations("marks.acts");
  const locale = useLocale();
  const { instrument: code, note, sourceIds, asOf } = act;
  const href = localHref(locale, stateAddress(view.state, { code }));
  return (
    <>
      <p>
        <a href={href}>{t("timelineAct", { act: acts(act.act), code })}</a>
      </p>
      {note !== null && (
        <p>
          <FactWords text={note} />
        </p>
      )}
      <p className="source-line">
        {t("byDepositary", { asOf })}: <SourceIds ids={sourceIds} />
      </p>
    </>
  );
}

function SourceIds({ ids }: Readonly<{ ids: readonly string[] }>) {
  const locale = useLocale();
  return <a href={localHref(locale, sourcesPage)}>{ids.join("; ")}</a>;
}

function ReviewTelling({
  entry,
  view,
}: Readonly<{ view: CountryView; entry: Extract<TimelineEntry, { kind: "review" }> }>) {
  const t = useTranslations("country");
  const { review, document } = entry;
  const { dateKind, territory, instrument } = review;
  const symbol = review.symbol ?? document?.symbol ?? null;
  const words = {
    committee: nameOfCommittee(view.state, review.committee),
    code: instrument ?? t("instrumentUnclear"),
  };
  const url = document?.url ?? null;
  return (
    <>
      <p>
        {territory === null
          ? t("timelineReview", words)
          : t("timelineReviewOf", {
              ...words,
              territory: labelIn(view.state.words.locale, territory).text,
            })}
        {dateKind !== null && <span className="soft"> ({t(`dateKinds.${dateKind}`)})</span>}
      </p>
      <DocumentLine symbol={symbol} document={document} />
      <p className="source-line">
        <VerificationWord verification={review.verification} /> <SourceIds ids={review.sourceIds} />
        {url !== null && (
          <>
            , <ReadAt urls={[url]} hosts={view.hosts} />
          </>
        )}
      </p>
    </>
  );
}

function DocumentTelling({
  document,
  view,
}: Readonly<{ view: CountryView; document: UnDocument }>) {
  const t = useTranslations("country.documentTypes");
  const { docType, symbol, verification, url, sourceNote } = document;
  return (
    <>
      <p>{t(docType)}</p>
      <DocumentLine symbol={symbol} document={document} />
      <p className="source-line">
        <VerificationWord verification={verification} />{" "}
        {url !== null && <ReadAt urls={[url]} hosts={view.hosts} />} <FactWords text={sourceNote} />
      </p>
    </>
  );
}

/** The symbol at the United Nations, then the page on which everything held of it stands. */
function DocumentLine({
  symbol,
  document,
}: Readonly<{ symbol: string | null; document: UnDocument | null }>) {
  const t = useTranslations("observation.item");
  const locale = useLocale();
  if (symbol === null && document === null) return null;
  const href = symbol === null ? documentIdAddress(document?.id ?? "") : documentAddress(symbol);
  return (
    <p>
      {symbol !== null && (
        <>
          <SymbolOrName symbol={symbol} />{" "}
        </>
      )}
      <a href={localHref(locale, href)}>
        {document === null ? t("heldHere") : <FactWords text={document.title} />}
      </a>
    </p>
  );
}

function EventTelling({ event, view }: Readonly<{ view: CountryView; event: ContextEntry }>) {
  const several = event.accounts.length > 1;
  return (
    <>
      <p>
        <FactWords text={event.title} />
      </p>
      {event.accounts.map((account) => (
        <Account
          key={`${account.date} ${account.title} ${account.summary}`}
          account={account}
          view={view}
          eventDate={event.date}
          lead={
            several && account.title !== event.title
              ? `${labelIn(view.state.words.locale, account.title).text}: `
              : ""
          }
        />
      ))}
    </>
  );
}

type AccountProps = Readonly<{
  view: CountryView;
  account: ContextAccount;
  lead: string;
  /** The date of the entry; an account that gives another says so. */
  eventDate: string;
}>;

function Account({ account, view, lead, eventDate }: AccountProps) {
  const t = useTranslations("country");
  const { words, release } = view.state;
  const kinds = new Map(release.index.facts.linkableHosts.map(({ host, kind }) => [host, kind]));
  return (
    <>
      <p>
        <FactText
          said={{ text: `${lead}${accountInWords(account, words)}`, lang: defaultLocale }}
        />
      </p>
      <p className="source-line">
        {t(`toldBy.${teller(account, kinds)}`)}
        {account.date !== eventDate && `, ${account.date}`}
        <AccountSources account={account} hosts={view.hosts} />
      </p>
    </>
  );
}

function AccountSources({
  account,
  hosts,
}: Readonly<{ account: ContextAccount; hosts: ReadonlySet<string> }>): ReactNode {
  const urls = account.sources.filter((source) => source !== articleSource);
  if (urls.length === 0) return null;
  return (
    <>
      : <ReadAt urls={urls} hosts={hosts} />
    </>
  );
}

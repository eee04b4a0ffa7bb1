import { useTranslations } from "next-intl";
import { FactWords } from "#components/source/fact-words";
import { SourceLink } from "#components/source/source-link";
import { SymbolLink } from "#components/source/symbol-link";
import { type Verification, VerificationWord } from "#components/source/verification-word";

/** One source as a page names it. `null` says that it is not known. */
export type SourceFacts = Readonly<{
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  /** Day to which the source speaks, as precise as known. */
  date: string | null;
  symbol?: string | null;
  verification?: Verification;
  note?: string | null;
}>;

type Props = Readonly<{ source: SourceFacts; hosts: ReadonlySet<string> }>;

/** One source: the UN's copy first where there is a symbol, then where it was read, by whom, of what day, how verified. */
export function SourceLine({ source, hosts }: Props) {
  const t = useTranslations("sources");
  const { symbol = null, note = null, url, title, publisher, date, verification } = source;
  return (
    <span className="source">
      {symbol !== null && (
        <>
          <SymbolLink symbol={symbol} />{" "}
        </>
      )}
      {url === null ? (
        <cite>
          <FactWords text={title} />
        </cite>
      ) : (
        <SourceLink url={url} hosts={hosts}>
          <cite>
            <FactWords text={title} />
          </cite>
        </SourceLink>
      )}
      <span className="soft">
        {publisher !== null && (
          <>
            , <FactWords text={publisher} />
          </>
        )}
        {", "}
        {date === null ? t("undated") : t("asOf", { date })}
      </span>
      {verification !== undefined && (
        <>
          {" · "}
          <VerificationWord verification={verification} />
        </>
      )}
      {note !== null && (
        <span className="source-note">
          <FactWords text={note} />
        </span>
      )}
    </span>
  );
}

/** Sources in a list; nothing is hidden behind a count. */
export function SourceList({
  sources,
  hosts,
}: Readonly<{ sources: readonly SourceFacts[]; hosts: ReadonlySet<string> }>) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceLine source={source} hosts={hosts} />
        </li>
      ))}
    </ul>
  );
}

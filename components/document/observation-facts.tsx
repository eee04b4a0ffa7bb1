import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dated } from "#components/document/dated";
import { SymbolOrName } from "#components/document/symbol-or-name";
import { FactList } from "#components/shell/page-section";
import { FactWordList, FactWords } from "#components/source/fact-words";
import { SourceLink } from "#components/source/source-link";
import { VerificationWord } from "#components/source/verification-word";
import type { UnDocument } from "#data/observations/documents.schema";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { committeeName, rightName, stateName } from "#lib/i18n/names";
import { unknownDate } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import { documentAddress } from "#lib/tables/document-address";
import { addressOfDocument } from "#lib/tables/document-tables";

type Props = Readonly<{
  observation: Observation;
  document: UnDocument | undefined;
  index: FactIndex;
  hosts: ReadonlySet<string>;
}>;

/** Everything recorded of an observation besides its words, each absence with its reason. */
export function ObservationFacts({ observation, document, index, hosts }: Props) {
  const t = useTranslations("observationPage");
  const none = useTranslations("observation");
  const locale = useLocale();
  const { committee, instrument, paragraphs, cycle, groups, rights, treatyArticles } = observation;
  const soft = (text: string) => <span className="soft">{text}</span>;
  return (
    <FactList
      facts={[
        [t("id"), <code key="id">{observation.id}</code>],
        [t("state"), <Links key="state" links={stateLinks(observation, index, locale)} />],
        [
          t("committee"),
          committee === null
            ? (observation.mechanism ?? soft(none("noCommittee")))
            : committeeName(locale, index, committee),
        ],
        [
          t("instrument"),
          instrument === null ? (
            soft(none("noInstrument"))
          ) : (
            <Links key="instrument" links={[[instrument, `/treaties/${instrument}`]]} />
          ),
        ],
        [
          t("document"),
          <DocumentOf key="document" observation={observation} document={document} index={index} />,
        ],
        [t("paragraph"), paragraphs ?? soft(none("noParagraph"))],
        [
          t("date"),
          <Dated key="date" date={observation.date === unknownDate ? null : observation.date} />,
        ],
        [t("cycle"), cycle ?? soft(none("noCycle"))],
        [t("kind"), none(`kinds.${observation.kind}`)],
        [
          t("rights"),
          rights.length === 0 ? (
            soft(none("noRights"))
          ) : (
            <Links key="rights" links={rightLinks(rights, index, locale)} />
          ),
        ],
        [
          t("groups"),
          groups.length === 0 ? (
            soft(none("noGroups"))
          ) : (
            <FactWordList key="groups" texts={groups} />
          ),
        ],
        [t("articles"), <Articles key="articles" articles={treatyArticles} />],
        [t("priority"), t(`priorityWords.${String(observation.priorityFollowUp) as "null"}`)],
        [
          t("verification"),
          <VerificationWord key="how" verification={observation.verification} explained="beside" />,
        ],
        [
          t("note"),
          observation.note === null ? (
            soft(t("noNote"))
          ) : (
            <FactWords key="note" text={observation.note} />
          ),
        ],
        [t("sources"), <Sources key="sources" sources={observation.sources} hosts={hosts} />],
      ]}
    />
  );
}

type Link = readonly [text: string, href: string];

function stateLinks({ countries }: Observation, index: FactIndex, locale: string): readonly Link[] {
  return countries.map((iso3) => [stateName(locale, index, iso3), `/countries/${iso3}`]);
}

function rightLinks(rights: readonly string[], index: FactIndex, locale: string): readonly Link[] {
  return rights.map((right) => [rightName(locale, index, right), `/rights/${right}`]);
}

function Links({ links }: Readonly<{ links: readonly Link[] }>): ReactNode {
  const locale = useLocale();
  return links.map(([text, href], position) => (
    <span key={href}>
      {position > 0 && "; "}
      <a href={localHref(locale, href)}>{text}</a>
    </span>
  ));
}

function DocumentOf({ observation, document, index }: Omit<Props, "hosts">) {
  const t = useTranslations("observationPage");
  const locale = useLocale();
  return (
    <>
      <SymbolOrName symbol={observation.symbol} />
      {document === undefined &&
        observation.origin === "imported" &&
        observation.symbol !== null && (
          <>
            {" "}
            <a href={localHref(locale, documentAddress(observation.symbol))} className="soft">
              {t("heldHere")}
            </a>
          </>
        )}
      {document !== undefined && (
        <>
          <br />
          <FactWords text={document.title} />{" "}
          <a href={localHref(locale, addressOfDocument(index, document))} className="soft">
            {t("heldHere")}
          </a>
        </>
      )}
    </>
  );
}

function Articles({ articles }: Readonly<{ articles: readonly string[] }>) {
  const t = useTranslations("observationPage");
  const none = useTranslations("observation");
  if (articles.length === 0) return <span className="soft">{none("noArticles")}</span>;
  return (
    <>
      {articles.join("; ")} <span className="soft">{t("articlesNote")}</span>
    </>
  );
}

function Sources({
  sources,
  hosts,
}: Readonly<{ sources: readonly string[]; hosts: ReadonlySet<string> }>) {
  const t = useTranslations("observationPage");
  if (sources.length === 0) return <span className="soft">{t("noSources")}</span>;
  return (
    <ul>
      {sources.map((url) => (
        <li key={url}>
          <SourceLink url={url} hosts={hosts} />
        </li>
      ))}
    </ul>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { CollectButton } from "#components/collect/collect-button";
import { Dated } from "#components/document/dated";
import { OfficialText } from "#components/document/official-text";
import { SymbolOrName } from "#components/document/symbol-or-name";
import { Notice } from "#components/notice/notice";
import { OnlyIn } from "#components/observation/only-in";
import { OtherTexts } from "#components/observation/other-texts";
import { FactList } from "#components/shell/page-section";
import { VerificationWord } from "#components/source/verification-word";
import type { ImportedDocument } from "#lib/documents/imported-document";
import { sharesParagraph } from "#lib/documents/paragraphs";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { committeeName, stateName } from "#lib/i18n/names";
import { foreign } from "#lib/i18n/said-in";
import { unknownDate } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";
import { roomOf } from "#lib/observations/room-of";
import { observationAddress } from "#lib/tables/observation-table";

type Props = Readonly<{ document: ImportedDocument; index: FactIndex }>;

/** The official passages of a document from the imported UN index, in its order, told apart from our paraphrases. */
export function ImportedPassages({ document, index }: Props) {
  const t = useTranslations("document.imported");
  const locale = useLocale();
  const { symbol, passages, curated } = document;
  const query = `?q=${encodeURIComponent(symbol)}&origin=imported&sort=symbol`;
  return (
    <section id="official" aria-labelledby="official-heading" className="page-section">
      <h2 id="official-heading">{t("heading")}</h2>
      <p className="section-note">{t("note")}</p>
      <ImportedFacts document={document} index={index} />
      <ImportedPart document={document} />
      <p className="mb-4">
        <a href={localHref(locale, `/search${query}`)}>{t("search")}</a>
        {" · "}
        <a href={localHref(locale, `/export/search/main.csv${query}`)}>
          {t("csv", { count: passages.length })}
        </a>
      </p>
      <ol className="observations">
        {passages.map((passage) => (
          <li key={passage.id} className={roomOf(passage)}>
            <ImportedPassage
              passage={passage}
              beside={curated.filter((each) =>
                sharesParagraph(each.paragraphs, passage.paragraphs),
              )}
            />
          </li>
        ))}
      </ol>
      <p className="soft">{t("credit", { symbol })}</p>
    </section>
  );
}

/** Whose document it is, of which States, and when it was published, as the index says it. */
function ImportedFacts({ document: { symbol, passages }, index }: Props) {
  const t = useTranslations("document");
  const kinds = useTranslations("observationPage.imported.mechanismKinds");
  const locale = useLocale();
  const bodies = each(passages.map(({ mechanism }) => mechanism));
  const states = each(passages.flatMap(({ countries }) => countries));
  const dates = each(passages.map(({ date }) => (date === unknownDate ? null : date)));
  return (
    <FactList
      facts={[
        [t("symbol"), <SymbolOrName key="symbol" symbol={symbol} />],
        [
          t("imported.mechanism"),
          bodies
            .map((code) => (code === "UPR" ? kinds("upr") : committeeName(locale, index, code)))
            .join("; ") || t("notSeen"),
        ],
        [
          t("imported.states"),
          states.length === 0
            ? t("notSeen")
            : states.map((iso3, i) => (
                <span key={iso3}>
                  {i > 0 && "; "}
                  <a href={localHref(locale, `/countries/${iso3}`)}>
                    {stateName(locale, index, iso3)}
                  </a>
                </span>
              )),
        ],
        [
          t("published"),
          dates.length === 0
            ? t("notSeen")
            : dates.map((date, i) => (
                <span key={date}>
                  {i > 0 && "; "}
                  <Dated date={date} />
                </span>
              )),
        ],
        [
          t("verification"),
          <VerificationWord key="how" verification="official-text" explained="beside" />,
        ],
      ]}
    />
  );
}

function each(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

/** How much of the document the index holds, with the gaps named. */
function ImportedPart({ document }: Pick<Props, "document">) {
  const t = useTranslations("document.imported");
  const { passages, paragraphs, inFull } = document;
  const { held, gaps, unnumberedCount } = paragraphs;
  return (
    <Notice title={t("heldTitle")}>
      {t(inFull ? "heldFull" : "heldPart", { count: passages.length })}{" "}
      {held === null ? t("noNumbers") : t("paragraphs", { paragraphs: held })}{" "}
      {held !== null && (gaps === null ? t("noGaps") : t("gaps", { paragraphs: gaps }))}{" "}
      {unnumberedCount > 0 && held !== null && t("unnumbered", { count: unnumberedCount })}{" "}
      {t(inFull ? "fullMeans" : "partMeans")}
    </Notice>
  );
}

type PassageProps = Readonly<{ passage: Observation; beside: readonly Observation[] }>;

function ImportedPassage({ passage, beside }: PassageProps) {
  const t = useTranslations("document.imported");
  const kinds = useTranslations("observation");
  const locale = useLocale();
  const { id, kind, paragraphs } = passage;
  const { heading, text, language, others } = wordsFor(locale, passage);
  const lang = foreign(locale, { lang: language });
  const name = paragraphs === null ? t("noParagraph") : t("paragraph", { paragraphs });
  return (
    <article className="observation" id={id} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>
        <span className={`kind ${kind}`}>{kinds(`kinds.${kind}`)}</span>{" "}
        <a href={localHref(locale, observationAddress(id))}>{name}</a>
        {heading !== null && <span lang={lang}> {heading}</span>}
      </h3>
      <div className="passage">
        <OnlyIn language={language} />
        <div lang={lang}>
          <OfficialText text={text ?? ""} />
        </div>
        <OtherTexts texts={others} />
        {beside.length > 0 && (
          <ul aria-label={t("besideLabel", { name })}>
            {beside.map((curated) => (
              <li key={curated.id}>
                <span className="ours">{t("inOurWords")}</span>{" "}
                <a href={localHref(locale, observationAddress(curated.id))}>
                  {curated.heading ?? curated.id}
                </a>
                {curated.summary !== null && <>: {curated.summary}</>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="mt-2">
        <CollectButton item={`observation:${id}`} thing={`${name} ${heading ?? ""}`} />
      </p>
    </article>
  );
}

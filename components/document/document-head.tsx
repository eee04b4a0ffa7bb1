import type { ReactNode } from "react";
import { Dated } from "#components/document/dated";
import { SymbolOrName } from "#components/document/symbol-or-name";
import type { Crumb } from "#components/shell/breadcrumbs";
import type { DocumentLookup } from "#lib/documents/find-document";
import type { ImportedDocument } from "#lib/documents/imported-document";
import type { FactIndex } from "#lib/facts/fact-index";
import { labelIn } from "#lib/i18n/label-in";
import { localHref } from "#lib/i18n/local-href";
import { committeeName, stateName } from "#lib/i18n/names";
import { foreign } from "#lib/i18n/said-in";
import { dateOfDocument } from "#lib/observations/from-facts";

type Found = Exclude<DocumentLookup, { kind: "unknown" }>;
type Translate = (key: string, values?: Record<string, string | number>) => string;
type Head = Readonly<{
  title: string;
  titleLang?: string | undefined;
  lede?: string;
  facts: readonly ReactNode[];
  breadcrumbs: readonly Crumb[];
}>;

/** The title of the page in the browser's bar. */
export function documentTitle(found: Found, t: Translate): string {
  if (found.kind === "known") return t("metaNotHeld", { symbol: found.symbol });
  const [first, second] = found.documents;
  if (second !== undefined) return headingOf(found, t);
  return [found.symbol, first?.title].filter(Boolean).join(", ");
}

/** A document of which only the imported UN index holds something. */
export function importedHead(
  { symbol, passages }: ImportedDocument,
  index: FactIndex,
  locale: string,
  t: Translate,
): Head {
  const states = [...new Set(passages.flatMap(({ countries }) => countries))];
  const [iso3] = states;
  const top = { label: t("countries"), href: localHref(locale, "/countries") };
  const state =
    iso3 === undefined || states.length > 1
      ? []
      : [
          {
            label: stateName(locale, index, iso3),
            href: localHref(locale, `/countries/${iso3}`),
          },
        ];
  return {
    title: symbol,
    lede: t("imported.lede"),
    facts: [<SymbolOrName key="symbol" symbol={symbol} />],
    breadcrumbs: [top, ...state, { label: symbol }],
  };
}

export function documentHead(found: Found, index: FactIndex, locale: string, t: Translate): Head {
  return {
    ...titleIn(found, locale, t),
    ...ledeOf(found, t),
    facts: factsOf(found, index, locale),
    breadcrumbs: breadcrumbsOf(found, index, locale, t),
  };
}

/** The title of a single document, which the facts have in English, or words of ours. */
function titleIn(found: Found, locale: string, t: Translate): Pick<Head, "title" | "titleLang"> {
  const title = headingOf(found, t);
  const isOfFacts = found.kind === "held" && found.documents.length === 1;
  if (!isOfFacts) return { title };
  const said = labelIn(locale, title);
  return { title: said.text, titleLang: foreign(locale, said) };
}

function headingOf(found: Found, t: Translate): string {
  if (found.kind === "known") return t("known.title", { symbol: found.symbol });
  const { documents, symbol } = found;
  return documents.length > 1
    ? t("severalTitle", { symbol: symbol ?? "", count: documents.length })
    : (documents[0]?.title ?? "");
}

function ledeOf(found: Found, t: Translate): Readonly<{ lede?: string }> {
  if (found.kind === "known") return { lede: t("known.lede") };
  return found.documents.length > 1
    ? { lede: t("severalLede", { symbol: found.symbol ?? "" }) }
    : {};
}

function factsOf(found: Found, index: FactIndex, locale: string): readonly ReactNode[] {
  const [first, second] = found.kind === "held" ? found.documents : [];
  if (first === undefined || second !== undefined) return [];
  return [
    <SymbolOrName key="symbol" symbol={first.symbol} />,
    committeeName(locale, index, first.committee),
    <Dated key="date" date={dateOfDocument(first)} />,
  ];
}

/** Leads to the State and to its dossier under the instrument, where the document is of one State. */
function breadcrumbsOf(
  found: Found,
  index: FactIndex,
  locale: string,
  t: Translate,
): readonly Crumb[] {
  const about = found.kind === "held" ? found.documents : found.mentions.reviews;
  const states = [...new Set(about.map(({ iso3 }) => iso3))];
  const instruments = [...new Set(about.map(({ instrument }) => instrument))];
  const [iso3, instrument] = [states[0], instruments[0]];
  const here = { label: found.symbol ?? headingOf(found, t) };
  const top = { label: t("countries"), href: localHref(locale, "/countries") };
  if (states.length !== 1 || iso3 === undefined) return [top, here];
  const state = localHref(locale, `/countries/${iso3}`);
  const crumbs = [top, { label: stateName(locale, index, iso3), href: state }];
  if (instruments.length !== 1 || !instrument) return [...crumbs, here];
  return [...crumbs, { label: instrument, href: `${state}/${instrument}` }, here];
}

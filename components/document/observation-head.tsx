import type { ReactNode } from "react";
import { Dated } from "#components/document/dated";
import { SymbolOrName } from "#components/document/symbol-or-name";
import type { Crumb } from "#components/shell/breadcrumbs";
import type { FactIndex } from "#lib/facts/fact-index";
import { localHref } from "#lib/i18n/local-href";
import { stateName } from "#lib/i18n/names";
import { foreign } from "#lib/i18n/said-in";
import type { Say, Words } from "#lib/i18n/words";
import { unknownDate } from "#lib/observations/from-passage";
import type { Observation } from "#lib/observations/observation";
import { wordsFor } from "#lib/observations/passage-texts";

type Head = Readonly<{
  title: string;
  titleLang?: string | undefined;
  facts: readonly ReactNode[];
  breadcrumbs: readonly Crumb[];
}>;

/** Title, kind, committee, symbol and date of an observation, and the way to its State and dossier. */
export function observationHead(
  observation: Observation,
  committee: string | null,
  index: FactIndex,
  locale: string,
  words: Words,
): Head {
  const { kind, symbol, date } = observation;
  const said = wordsFor(locale, observation);
  return {
    title: titleOf(observation, locale, words),
    titleLang: said.heading === null ? undefined : foreign(locale, { lang: said.language }),
    facts: [
      words(`observation.kinds.${kind}`),
      committee ?? words("observation.noCommittee"),
      <SymbolOrName key="symbol" symbol={symbol} />,
      <Dated key="date" date={date === unknownDate ? null : date} />,
    ],
    breadcrumbs: breadcrumbsOf(observation, index, locale, words),
  };
}

/** The heading of an observation; else where its passage stands, else its id. */
export function titleOf(observation: Observation, locale: string, words: Say) {
  const { id, origin, symbol, paragraphs } = observation;
  const { heading } = wordsFor(locale, observation);
  if (heading !== null) return heading;
  if (origin === "curated" || symbol === null) return words("observationPage.untitled", { id });
  if (paragraphs === null) return words("observationPage.passageOf", { symbol });
  return words("observationPage.paragraphOf", { symbol, paragraphs });
}

function breadcrumbsOf(
  { id, countries: [iso3], instrument }: Observation,
  index: FactIndex,
  locale: string,
  words: Words,
): readonly Crumb[] {
  const top = { label: words("document.countries"), href: localHref(locale, "/countries") };
  if (iso3 === undefined) return [top, { label: id }];
  const state = localHref(locale, `/countries/${iso3}`);
  const crumbs = [top, { label: stateName(locale, index, iso3), href: state }];
  const dossier =
    instrument === null ? [] : [{ label: instrument, href: `${state}/${instrument}` }];
  return [...crumbs, ...dossier, { label: id }];
}

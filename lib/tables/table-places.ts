import { localHref } from "#lib/i18n/local-href";
import { defaultLocale, languageOf, withoutLanguage } from "#lib/i18n/locales";
import type { Arrangement } from "#lib/table/arrange";
import { arrangementQuery } from "#lib/table/arrangement-address";
import { printParameters, type Specification } from "#lib/url/parameters";
import type { Query } from "#lib/url/query";

/** Where a table stands: its name in addresses, its page with everything chosen there, and its file. */
export type TablePlace = Readonly<{
  name: string;
  basePath: string;
  query: Query;
  exportHref: string;
  /** Set where rows of the table are things that one cites. */
  citable?: true;
}>;

type Page<Values, Name extends string> = Readonly<{
  /** The path of the page in the reader's language. */
  basePath: string;
  specification: Specification<Values>;
  values: Values;
  arrangements: Readonly<Record<Name, Arrangement>>;
  /** The page's own, so that its tables offer references. */
  citables?: Readonly<Partial<Record<Name, unknown>>> | undefined;
}>;

/**
 * The place of every table of a page: its links and forms keep what the reader has chosen on the page and how the other
 * tables are arranged; its export follows the page's own parameters.
 */
export function tablePlaces<Values, Name extends string>({
  basePath,
  specification,
  values,
  arrangements,
  citables,
}: Page<Values, Name>): Readonly<Record<Name, TablePlace>> {
  const printed = printParameters(specification, values);
  const own = Object.fromEntries(new URLSearchParams(printed));
  const language = languageOf(basePath) ?? defaultLocale;
  const path = withoutLanguage(basePath).replace(/^\/$/, "");
  const names = Object.keys(arrangements) as Name[];
  const entries = names.map((name): [Name, TablePlace] => {
    const others = names.filter((other) => other !== name);
    const query = { ...own, ...arrangementsOf(others, arrangements) };
    const exportHref = localHref(language, `/export${path}/${name}.csv${printed}`);
    const place = { name, basePath, query, exportHref };
    return [name, citables?.[name] === undefined ? place : { ...place, citable: true }];
  });
  return Object.fromEntries(entries) as Record<Name, TablePlace>;
}

/** The parameters by which tables are arranged, those left out that say nothing. */
function arrangementsOf<Name extends string>(
  names: readonly Name[],
  arrangements: Readonly<Record<Name, Arrangement>>,
): Query {
  const all = names.map((name) => arrangementQuery(name, arrangements[name]));
  return Object.fromEntries(
    all.flatMap((query) => Object.entries(query)).filter(([, text]) => text !== ""),
  );
}

import { useLocale, useTranslations } from "next-intl";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { Notice } from "#components/notice/notice";
import { PageHead } from "#components/shell/page-head";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import { keptHere } from "#lib/observations/filter";
import { rightAddress } from "#lib/right/right-address";
import { articlesAddress } from "#lib/tables/articles/articles-request";
import type { AvenuesParameters } from "#lib/tables/avenues/avenues-request";
import { type AvenuesView, standingSo } from "#lib/tables/avenues/avenues-view";
import { stateAddress } from "#lib/tables/state/state-request";

type Props = Readonly<{ view: AvenuesView }>;

/** What the page is about, how many procedures stand how, and the ways to what was said on the right. */
export function AvenuesHead({ view }: Props) {
  const t = useTranslations("avenues");
  const country = useTranslations("country");
  const { request } = view;
  const { name, right, subject } = request;
  return (
    <PageHead
      title={right === null ? t("titleAny", { name }) : t("title", { subject, name })}
      lede={t("lede")}
      breadcrumbs={[
        { label: country("breadcrumb"), href: "/countries" },
        { label: name, href: stateAddress(request) },
        { label: t("breadcrumb") },
      ]}
      facts={useFacts(view)}
    />
  );
}

function useFacts(view: AvenuesView) {
  const t = useTranslations("avenues.facts");
  const locale = useLocale();
  const { request } = view;
  const { asOf, right, pins } = request;
  const count = (kind: "open" | "closed" | "not-known") => standingSo(view, kind).length;
  const open = t(right === null ? "open" : "openForRight", { count: count("open") });
  const unknown = count("not-known");
  const link = (key: string, href: string, text: string) => (
    <a key={key} href={href}>
      {text}
    </a>
  );
  return [
    t("asOf", { asOf }),
    link("open", "#open-avenues", open),
    link("closed", "#closed-avenues", t("closed", { count: count("closed") })),
    ...(unknown === 0
      ? []
      : [link("unknown", "#unknown-avenues", t("unknown", { count: unknown }))]),
    ...useObservationsFact(view),
    link("articles", localHref(locale, articlesOf(view)), t("byArticle")),
    ...(right === null
      ? []
      : [link("right", localHref(locale, rightAddress(right.id, pins)), t("right"))]),
  ];
}

/** In the order of the first instrument that protects the right. */
function articlesOf({ request }: AvenuesView): string {
  const { right } = request;
  const treaty = right?.articles[0]?.instrument ?? "CCPR";
  return articlesAddress(request, treaty, { query: { rights: right?.id ?? "" } });
}

/** The observations held, with their list on the State's page; none is no link. */
function useObservationsFact({ request }: AvenuesView) {
  const t = useTranslations("avenues.facts");
  const locale = useLocale();
  const { release, iso3, right, asOf } = request;
  const rights = right === null ? [] : [right.id];
  const held = release.observations.count({ ...keptHere, countries: [iso3], rights, asOf });
  const text = t(right === null ? "allObservations" : "observations", { count: held });
  if (held === 0) return [text];
  const query = { rights: rights.join() };
  const href = localHref(locale, stateAddress(request, { query, hash: "observations" }));
  return [
    <a key="observations" href={href}>
      {text}
    </a>,
  ];
}

/** The right and the day. */
export function AvenuesFilter({ view, values }: Props & Readonly<{ values: AvenuesParameters }>) {
  const t = useTranslations("avenues.filter");
  const { request, basePath } = view;
  const rights = request.release.index.facts.rights;
  const { locale } = request.words;
  return (
    <FilterBar
      id="avenues-filter"
      label={t("label")}
      basePath={basePath}
      keep={{ release: values.release ?? "" }}
      resetHref={basePath}
    >
      <SelectField
        name="right"
        label={t("right")}
        hint={t("rightHint")}
        value={values.right ?? ""}
        options={[
          ["", t("any")],
          ...rights.map((right) => [right.id, nameIn(locale, right)] as const),
        ]}
      />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}

/** What must not be concluded from the page. */
export function LegalNotice({ view }: Props) {
  const t = useTranslations("avenues.notes");
  return (
    <Notice tone="warning">
      <p>
        <strong>{t("legal")}</strong>
      </p>
      <p>{t("legalMore", { name: view.request.name })}</p>
    </Notice>
  );
}

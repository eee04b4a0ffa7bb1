import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { PageHead } from "#components/shell/page-head";
import { observationKinds } from "#data/vocabulary";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import { statusOn } from "#lib/ratification/status";
import { articleLinksKept } from "#lib/tables/articles/articles-request";
import type { ArticlesView } from "#lib/tables/articles/articles-view";
import { avenuesAddress } from "#lib/tables/avenues/avenues-request";
import { stateAddress } from "#lib/tables/state/state-request";

type Props = Readonly<{ view: ArticlesView }>;

/** The State and the treaty, and how many passages stand under its articles, each counted once. */
export function ArticlesHead({ view }: Props) {
  const t = useTranslations("articles");
  const country = useTranslations("country");
  const locale = useLocale();
  const { request } = view;
  const { name, treaty, passages, shown, asOf, values } = request;
  const links = shown.flatMap((group) => group.links);
  const own = links.filter(({ basis }) => basis === "committee").length;
  return (
    <PageHead
      title={t("title", { name, treaty })}
      lede={t("lede")}
      breadcrumbs={[
        { label: country("breadcrumb"), href: "/countries" },
        { label: name, href: stateAddress(request) },
        { label: t("breadcrumb") },
      ]}
      facts={[
        t("facts.asOf", { asOf }),
        usePartyFact(view),
        <a key="passages" href="#passages">
          {t("facts.passages", { count: passages.length })}
        </a>,
        <a key="links" href="#links">
          {t("facts.links", { count: links.length })}
        </a>,
        t("facts.own", { count: own }),
        <a
          key="avenues"
          href={localHref(
            locale,
            avenuesAddress(request, values.rights.length === 1 ? (values.rights[0] ?? null) : null),
          )}
        >
          {t("facts.avenues")}
        </a>,
      ]}
    />
  );
}

function usePartyFact({ request }: ArticlesView) {
  const t = useTranslations("articles.facts");
  const locale = useLocale();
  const { release, iso3, treaty, asOf } = request;
  const { index } = release;
  const { status, act } = statusOn(index.instrument(treaty), index.actsOf(iso3, treaty), asOf);
  const text =
    status === "party" ? t("party", { treaty, since: act.date }) : t("notParty", { treaty });
  return (
    <a key="party" href={localHref(locale, stateAddress(request, { code: treaty }))}>
      {text}
    </a>
  );
}

/** The treaty whose order is used, and which passages. */
export function ArticlesFilter({ view }: Props) {
  const t = useTranslations("articles.filter");
  const kinds = useTranslations("observation.kinds");
  const { request, basePath } = view;
  const { values, release, words } = request;
  const { locale } = words;
  const { instruments, rights } = release.index.facts;
  const linkOptions = { committee: t("linksCommittee"), others: t("linksOthers") };
  return (
    <FilterBar
      id="articles-filter"
      label={t("label")}
      basePath={basePath}
      keep={{ release: values.release ?? "" }}
      resetHref={basePath}
    >
      <SelectField
        name="treaty"
        label={t("treaty")}
        value={values.treaty}
        options={instruments.map(
          ({ code, shortName }) =>
            [code, code === shortName ? code : `${code}: ${shortName}`] as const,
        )}
      />
      <CheckboxField
        name="rights"
        legend={t("rights")}
        whenNone={t("rightsAll")}
        chosen={values.rights}
        options={rights.map((right) => [right.id, nameIn(locale, right)] as const)}
      />
      <CheckboxField
        name="kinds"
        legend={t("kinds")}
        whenNone={t("kindsAll")}
        chosen={values.kinds}
        options={observationKinds.map((kind) => [kind, kinds(kind)] as const)}
      />
      <SelectField
        name="from"
        label={t("from")}
        value={values.from ?? ""}
        options={[
          ["", t("fromAll")],
          ["own", t("fromOwn")],
        ]}
      />
      <SelectField
        name="links"
        label={t("links")}
        value={values.links ?? ""}
        options={[
          ["", t("linksAll")],
          ...articleLinksKept.map((kept) => [kept, linkOptions[kept]] as const),
        ]}
      />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={values.asOf ?? ""} />
    </FilterBar>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { PageHead } from "#components/shell/page-head";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import { type CompareRequest, namesOf } from "#lib/tables/compare/compare-request";
import { stateAddress } from "#lib/tables/state/state-request";

/** What is compared with what, and the way to each State's own page. */
export function CompareHead({ request }: Readonly<{ request: CompareRequest }>) {
  const t = useTranslations("compare");
  const locale = useLocale();
  const { scope, states, asOf, pins } = request;
  const crumbs = [{ label: t("title"), href: localHref(locale, "/compare") }];
  const profiles = states.map(({ iso3, name }) => (
    <a key={iso3} href={localHref(locale, stateAddress({ iso3, pins }))}>
      {name}
    </a>
  ));
  const title = useTitle(request);
  if (scope.kind === "choose") {
    return <PageHead title={t("title")} lede={t("ledeChoose")} facts={profiles} />;
  }
  return (
    <PageHead
      title={title}
      lede={t(scope.kind === "cycles" ? "ledeCycles" : "lede")}
      breadcrumbs={[...crumbs, { label: title }]}
      facts={[
        t("facts.asOf", { asOf }),
        ...profiles,
        ...(request.values.differ === null ? [] : [t("facts.differ")]),
      ]}
    />
  );
}

function useTitle({ scope, states }: CompareRequest): string {
  const t = useTranslations("compare");
  const locale = useLocale();
  if (scope.kind !== "cycles") return t("heading", { states: namesOf(states) });
  const [first, second] = scope.cycles;
  const { state, instrument } = scope;
  return t("cyclesHeading", { state: nameIn(locale, state), instrument, first, second });
}

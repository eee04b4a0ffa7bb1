import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { formatDate } from "#lib/dates/date-in-words";
import { dayOfRelease } from "#lib/release/release-day";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  id: string;
  basePath: string;
  /** Releases that can be read here, oldest first. */
  readable: readonly string[];
  current: string;
  from: string;
  to: string;
  keep?: Query;
  children?: React.ReactNode;
}>;

/** Which two releases are compared. */
export function ReleasesFilter({
  id,
  basePath,
  readable,
  current,
  from,
  to,
  keep,
  children,
}: Props) {
  const t = useTranslations("releases.filters");
  const locale = useLocale();
  const options = [...readable].reverse().map((release) => {
    const parts = { id: release, date: formatDate(dayOfRelease(release), locale) };
    return [release, t(release === current ? "optionLive" : "option", parts)] as const;
  });
  return (
    <FilterBar id={id} label={t("label")} basePath={basePath} {...(keep && { keep })}>
      <SelectField name="from" label={t("from")} value={from} options={options} />
      <SelectField name="to" label={t("to")} value={to} options={options} />
      {children}
    </FilterBar>
  );
}

import { useTranslations } from "next-intl";
import type { CalendarView } from "#lib/calendar/calendar-view";
import { groupOf, type StandingGroup, standingGroups } from "#lib/reporting/published-state";
import { printQuery, type Query } from "#lib/url/query";

type Props = Readonly<{
  standings: CalendarView["standings"];
  /** How many rows there are where no group is chosen: fewer than all where there are many States. */
  unasked: number;
  chosen: StandingGroup | null;
  basePath: string;
  query: Query;
}>;

/** How many reports stand how; each number opens exactly those rows. */
export function ReportGroups({ standings, unasked, chosen, basePath, query }: Props) {
  const t = useTranslations("calendar");
  const count = (group: StandingGroup) =>
    standings.filter(({ published }) => groupOf(published.state) === group).length;
  const href = (standing: string) => `${basePath}${printQuery({ ...query, standing })}#reports`;
  return (
    <nav aria-label={t("groupsLabel")}>
      <ul className="choices">
        {standingGroups.map((group) => (
          <li key={group}>
            <a href={href(group)} {...(chosen === group && { "aria-current": "true" })}>
              {t("groupCount", { count: count(group), group: t(`groups.${group}`) })}
            </a>
          </li>
        ))}
        <li>
          <a href={href("")} {...(chosen === null && { "aria-current": "true" })}>
            {t(unasked < standings.length ? "knownReports" : "allReports", { count: unasked })}
          </a>
        </li>
      </ul>
    </nav>
  );
}

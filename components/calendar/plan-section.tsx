import { useTranslations } from "next-intl";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { Notice } from "#components/notice/notice";
import { PageSection } from "#components/shell/page-section";
import { TableSection } from "#components/table/table-section";
import type { BackPlan } from "#lib/calendar/back-plan";
import type { CalendarRequest } from "#lib/calendar/calendar-view";
import type { ChosenPlan } from "#lib/calendar/chosen-plan";
import { daysOf, type Entry } from "#lib/calendar/entry";
import { dateText, entryTitle } from "#lib/calendar/entry-words";
import type { PlacedTable } from "#lib/tables/state/placed-tables";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  request: CalendarRequest;
  chosen: ChosenPlan;
  /** What may be planned back from: every entry shown that has a day. */
  entries: readonly Entry[];
  table: PlacedTable;
  basePath: string;
  keep: Query;
}>;

const parts = ["draft", "translation", "signOff", "margin"] as const;

/** From a deadline back to the day on which the work has to begin. */
export function PlanSection({ request, chosen, entries, table, basePath, keep }: Props) {
  const t = useTranslations("calendar");
  const { values } = request;
  return (
    <PageSection id="plan" title={t("sections.plan")} note={<p>{t("notes.plan")}</p>}>
      <FilterBar id="plan-form" label={t("plan.label")} basePath={`${basePath}#plan`} keep={keep}>
        <SelectField
          name="plan"
          label={t("plan.deadline")}
          value={values.plan ?? ""}
          options={usePlanOptions(request, entries, chosen)}
        />
        <DateField
          name="deadline"
          label={t("plan.own")}
          hint={t("plan.ownHint")}
          value={values.deadline ?? ""}
        />
        {parts.map((part) => (
          <label key={part} className="field days-field">
            <span className="field-label">{t(`plan.${part}`)}</span>
            <span>
              <input
                type="number"
                name={part}
                min={0}
                max={365}
                step={1}
                inputMode="numeric"
                defaultValue={values[part]}
              />{" "}
              {t("plan.days")}
            </span>
          </label>
        ))}
      </FilterBar>
      <PlanResult request={request} chosen={chosen} table={table} />
    </PageSection>
  );
}

function usePlanOptions(
  { release, words }: CalendarRequest,
  entries: readonly Entry[],
  chosen: ChosenPlan,
): (readonly [string, string])[] {
  const t = useTranslations("calendar.plan");
  const planned = chosen.kind === "plan" || chosen.kind === "no-day" ? chosen.entry : null;
  const offered = planned === null || entries.includes(planned) ? entries : [planned, ...entries];
  const options = offered
    .filter((entry) => daysOf(entry) !== null)
    .map((entry) => {
      const title = entryTitle(entry, release.index, words);
      return [entry.id, `${dateText(entry)}: ${title}`] as const;
    });
  return [["", t("choose")], ...options];
}

function PlanResult({
  request,
  chosen,
  table,
}: Readonly<{ request: CalendarRequest; chosen: ChosenPlan; table: PlacedTable }>) {
  const t = useTranslations("calendar");
  const { release, words } = request;
  switch (chosen.kind) {
    case "none":
      return null;
    case "no-such-entry":
      return <Notice tone="warning">{t("plan.noSuchEntry", { id: chosen.id })}</Notice>;
    case "no-day":
      return (
        <Notice tone="warning">
          {t("plan.noDay", {
            what: entryTitle(chosen.entry, release.index, words),
            date: dateText(chosen.entry),
          })}
        </Notice>
      );
    case "plan":
      return (
        <>
          <PlanWarning request={request} plan={chosen.plan} />
          {chosen.entry !== null && chosen.entry.firmness !== "firm" && (
            <Notice tone="warning">
              {t("plan.uncertain", { firmness: t(`firmness.${chosen.entry.firmness}`) })}
            </Notice>
          )}
          <TableSection {...table} level={3} filterForm="plan-form" />
        </>
      );
  }
}

/** When to begin, or that it is too late. */
function PlanWarning({
  request: { asOf },
  plan: { begin, daysLeft, daysToDeadline, deadline },
}: Readonly<{ request: CalendarRequest; plan: BackPlan }>) {
  const t = useTranslations("calendar.plan");
  if (daysToDeadline < 0) {
    return <Notice tone="warning">{t("over", { deadline, days: -daysToDeadline, asOf })}</Notice>;
  }
  if (daysLeft < 0) {
    return <Notice tone="warning">{t("late", { begin, days: -daysLeft, asOf })}</Notice>;
  }
  return (
    <p>
      <strong>{t("begin", { begin, days: daysLeft })}</strong>
    </p>
  );
}

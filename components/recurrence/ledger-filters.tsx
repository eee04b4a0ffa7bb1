import { useTranslations } from "next-intl";
import { DateField, SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { committeeName, nameIn } from "#lib/i18n/names";
import type { RecurrenceParameters } from "#lib/tables/recurrence/recurrence-parameters";
import { ledgerEntries } from "#lib/tables/recurrence/recurrence-view";
import type { StateRequest } from "#lib/tables/state/state-request";

type Props = Readonly<{
  state: StateRequest;
  values: RecurrenceParameters;
  basePath: string;
}>;

/** Chooses groups by right and committee: those that some group has, and the day. */
export function LedgerFilters({ state, values, basePath }: Props) {
  const t = useTranslations("recurrence.filter");
  const { index } = state.release;
  const { locale } = state.words;
  const { right, committee, asOf, release } = values;
  const all = ledgerEntries(state, { right: null, committee: null });
  const rights = new Set(all.flatMap(({ counts }) => counts.rights));
  const bodies = new Set(all.flatMap(({ counts }) => counts.bodies));
  const isChosen = right !== null || committee !== null || asOf !== null;
  return (
    <FilterBar
      id="ledger"
      label={t("label")}
      basePath={basePath}
      keep={{ release: release ?? "" }}
      {...(isChosen ? { resetHref: basePath } : {})}
    >
      <SelectField
        name="right"
        label={t("right")}
        value={right ?? ""}
        options={[
          ["", t("anyRight")],
          ...index.facts.rights
            .filter(({ id }) => rights.has(id) || id === right)
            .map((right) => [right.id, nameIn(locale, right)] as const),
        ]}
      />
      <SelectField
        name="committee"
        label={t("committee")}
        value={committee ?? ""}
        options={[
          ["", t("anyCommittee")],
          ...index.facts.committees
            .map(({ code }) => code)
            .filter((code, i, codes) => codes.indexOf(code) === i)
            .filter((code) => bodies.has(code) || code === committee)
            .map((code) => [code, committeeName(locale, index, code)] as const),
        ]}
      />
      <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={asOf ?? ""} />
    </FilterBar>
  );
}

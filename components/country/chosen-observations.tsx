import { useLocale, useTranslations } from "next-intl";
import { ListOrTable } from "#components/country/list-or-table";
import { CheckboxField } from "#components/filter/checkbox-field";
import type { CheckboxOption } from "#components/filter/checkbox-menu.client";
import { FilterBar } from "#components/filter/filter-bar";
import { ObservationList } from "#components/observation/observation-list";
import { TableSection } from "#components/table/table-section";
import { observationKinds } from "#data/vocabulary";
import { localHref } from "#lib/i18n/local-href";
import { nameIn, rightName } from "#lib/i18n/names";
import { keptHere } from "#lib/observations/filter";
import { observationsAskedFor } from "#lib/tables/state/country-parameters";
import type { CountryView } from "#lib/tables/state/country-view";
import { stateAddress } from "#lib/tables/state/state-request";

type Props = Readonly<{ view: CountryView }>;

/** The observations that the address asks for: to be read one by one, or as a table. */
export function ChosenObservations({ view }: Props) {
  const t = useTranslations("country");
  const { state, values, tables } = view;
  const { release, iso3, asOf } = state;
  const heading = `${t("headings.observations")}: ${tables.observations.table.rows.length}`;
  const note = <ChoiceOfObservations view={view} />;
  if (values.view === "table") {
    return <TableSection {...tables.observations} level={3} heading={heading} note={note} />;
  }
  return (
    <section id="observations" className="table-section" aria-labelledby="observations-heading">
      <h3 id="observations-heading">{heading}</h3>
      <div className="section-note">{note}</div>
      <ObservationList
        observations={observationsAskedFor(release, iso3, values, asOf)}
        index={release.index}
        level={4}
      />
    </section>
  );
}

/** What is chosen, in words, with the filter and the ways to see all and to see it as a table. */
function ChoiceOfObservations({ view }: Props) {
  const t = useTranslations("country");
  const locale = useLocale();
  const { state, values, tables } = view;
  const chosen = useChosenInWords(view);
  const isTable = values.view === "table";
  const all = stateAddress(state, {
    query: { view: isTable ? "table" : "" },
    hash: "observations",
  });
  return (
    <>
      <p>{t("notes.observations")}</p>
      {chosen !== null && (
        <p>
          {t("notes.observationsChosen", { what: chosen })}{" "}
          <a href={localHref(locale, all)}>{t("notes.allObservations")}</a>
        </p>
      )}
      <ObservationFilter view={view} />
      <ListOrTable view={view} table={tables.observations} />
    </>
  );
}

function ObservationFilter({ view }: Props) {
  const t = useTranslations("country.filter");
  const { values, basePath, state } = view;
  const { asOf, release, view: shown } = values;
  const keep = { asOf: asOf ?? "", release: release ?? "", view: shown === "table" ? shown : "" };
  return (
    <FilterBar
      id="observation-filter"
      label={t("observations")}
      basePath={`${basePath}#observations`}
      keep={keep}
    >
      <CheckboxField
        name="rights"
        legend={t("rights")}
        whenNone={t("allRights")}
        chosen={values.rights}
        options={useRightOptions(state)}
      />
      <CheckboxField
        name="treaties"
        legend={t("treaties")}
        whenNone={t("allTreaties")}
        chosen={values.treaties}
        options={treatyOptions(state)}
      />
      <CheckboxField
        name="kinds"
        legend={t("kinds")}
        whenNone={t("allKinds")}
        chosen={values.kinds}
        options={useKindOptions()}
      />
    </FilterBar>
  );
}

/** Only rights on which something is recorded: every choice opens a list. */
function useRightOptions({ release, iso3, asOf, words }: CountryView["state"]): CheckboxOption[] {
  const t = useTranslations("country.families");
  const recorded = release.observations.select({ ...keptHere, countries: [iso3], asOf });
  const held = new Set(recorded.flatMap(({ rights }) => rights));
  return release.index.facts.rights
    .filter(({ id }) => held.has(id))
    .map((right): CheckboxOption => [right.id, nameIn(words.locale, right), t(right.family)]);
}

function treatyOptions({ release, iso3, asOf }: CountryView["state"]): CheckboxOption[] {
  const recorded = release.observations.select({ ...keptHere, countries: [iso3], asOf });
  const held = new Set(recorded.map(({ instrument }) => instrument));
  return release.index.facts.instruments
    .filter(({ code }) => held.has(code))
    .map(({ code, shortName }): CheckboxOption => [code, shortName]);
}

function useKindOptions(): CheckboxOption[] {
  const t = useTranslations("observation.kinds");
  return observationKinds.map((kind): CheckboxOption => [kind, t(kind)]);
}

/** "Freedom from torture; CCPR:2", or `null` where nothing narrows the list. */
function useChosenInWords({ state, values }: CountryView): string | null {
  const t = useTranslations("observation");
  const tCountry = useTranslations("country");
  const { locale } = state.words;
  const { index } = state.release;
  const { rights, treaties, cycles, kinds, document } = values;
  const held = document === null ? undefined : index.document(document);
  const parts = [
    ...rights.map((id) => rightName(locale, index, id)),
    ...treaties,
    ...cycles.map((token) => cycleInWords(token)),
    ...kinds.map((kind) => t(`kinds.${kind}`)),
    ...(held === undefined ? [] : [held.symbol ?? held.title]),
  ];
  return parts.length === 0 ? null : parts.join("; ");

  function cycleInWords(token: string): string {
    const [code = "none", cycle = "none"] = token.split(":");
    return tCountry("cycleChosen", {
      code: code === "none" ? tCountry("noInstrument") : code,
      cycle: cycle === "none" ? t("noCycle") : cycle,
    });
  }
}

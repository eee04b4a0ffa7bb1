import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "#components/filter/fields";
import { FilterBar } from "#components/filter/filter-bar";
import { PageSection } from "#components/shell/page-section";
import type { Country } from "#data/ratification/countries.schema";
import { mostStates } from "#lib/compare/compare-parameters";
import type { KnownCycles } from "#lib/compare/known-cycles";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import { regionsOf } from "#lib/regions/region";
import { cycleToken } from "#lib/reporting/observation-cycle";
import { compareAddress } from "#lib/tables/compare/compare-address";
import type { CompareRequest } from "#lib/tables/compare/compare-request";

type Props = Readonly<{ request: CompareRequest }>;

/** Regions whose States can stand side by side, each one press away. */
export function ChooseRegion({ request }: Props) {
  const t = useTranslations("compare.choose");
  const locale = useLocale();
  const { index } = request.release;
  const { asOf, release } = request.values;
  const regions = regionsOf(index.facts, locale).filter(
    ({ members }) => members.length > 1 && members.length <= mostStates,
  );
  return (
    <PageSection id="regions" title={t("regionsHeading")} note={<p>{t("regionsNote")}</p>}>
      <ul className="choices">
        {regions.map(({ id, name, members }) => (
          <li key={id}>
            <a
              href={localHref(locale, compareAddress(index, { countries: members, asOf, release }))}
            >
              {t("region", {
                name: name ?? id,
                count: members.length,
              })}
            </a>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

/** Pairs of cycles of one State: neighbours in time one press away, any other pair by a form. */
export function ChooseCycles({
  request,
  state,
  known,
}: Props & Readonly<{ state: Country; known: readonly KnownCycles[] }>) {
  const t = useTranslations("compare.choose");
  const locale = useLocale();
  const several = known.filter(({ cycles }) => cycles.length > 1);
  const name = nameIn(locale, state);
  return (
    <PageSection
      id="cycles"
      title={t("cyclesHeading", { state: name })}
      note={<p>{t(several.length === 0 ? "noPair" : "cyclesNote", { state: name })}</p>}
    >
      {several.length > 0 && (
        <>
          <dl className="cycle-pairs">
            {several.map((each) => (
              <Pairs key={each.instrument} request={request} known={each} />
            ))}
          </dl>
          <CyclesForm request={request} known={several} />
        </>
      )}
    </PageSection>
  );
}

function Pairs({ request, known }: Props & Readonly<{ known: KnownCycles }>) {
  const t = useTranslations("compare.choose");
  const locale = useLocale();
  const { release, values } = request;
  const { instrument, cycles } = known;
  return (
    <div>
      <dt>{release.index.instrument(instrument).shortName}</dt>
      <dd>
        <ul className="choices">
          {cycles.slice(1).map((second, place) => {
            const first = cycles[place] ?? second;
            const pair = [first, second].map(({ cycle }) => cycleToken({ instrument, cycle }));
            const { countries, asOf, release: pinned } = values;
            const asked = { countries, cycles: pair, asOf, release: pinned };
            return (
              <li key={second.cycle}>
                <a href={localHref(locale, compareAddress(release.index, asked))}>
                  {t("pair", { first: first.cycle, second: second.cycle })}
                </a>
                {first.observations + second.observations === 0 && (
                  <span className="soft"> ({t("noneHeld")})</span>
                )}
              </li>
            );
          })}
        </ul>
      </dd>
    </div>
  );
}

/** Both choices have one name; the form's address joins them by a comma. */
function CyclesForm({ request, known }: Props & Readonly<{ known: readonly KnownCycles[] }>) {
  const t = useTranslations("compare.filters");
  const options = useCycleOptions(known);
  const { countries, cycles, asOf, release } = request.values;
  return (
    <FilterBar
      id="cycles-form"
      label={t("cyclesLabel")}
      basePath="/compare"
      keep={{ countries: countries.join(","), asOf: asOf ?? "", release: release ?? "" }}
    >
      {(["first", "second"] as const).map((label, place) => (
        <SelectField
          key={label}
          name="cycles"
          label={t(label)}
          value={cycles[place] ?? ""}
          options={[["", t("cycleNone")], ...options]}
        />
      ))}
    </FilterBar>
  );
}

function useCycleOptions(known: readonly KnownCycles[]): (readonly [string, string])[] {
  const t = useTranslations("compare.choose");
  return known.flatMap(({ instrument, cycles }) =>
    cycles.map(({ cycle, year }) => {
      const words =
        year === null
          ? t("cycleOptionUndated", { instrument, cycle })
          : t("cycleOption", { instrument, cycle, year });
      return [cycleToken({ instrument, cycle }), words] as const;
    }),
  );
}

import { useTranslations } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import { SelectField } from "#components/filter/fields";
import { ReleasesFilter } from "#components/release/releases-filter";
import { changesOfRow } from "#lib/release/row-changes";
import type { ReleaseChangesRequest } from "#lib/tables/release-changes-tables";
import {
  type ComparedReleases,
  comparedSets,
  readableIds,
} from "#lib/tables/releases/releases-request";

type Props = Readonly<{ request: ReleaseChangesRequest; compared: ComparedReleases }>;

/** Which releases are compared, and which changes are shown. */
export function ReleaseChangesFilter({ request, compared }: Props) {
  const t = useTranslations("releases.filters");
  const kinds = useTranslations("releases.changes.kinds");
  const { release, releases, values } = request;
  const current = releases?.current ?? release.id;
  const isCompared = compared.kind === "compared";
  return (
    <ReleasesFilter
      id="release-changes-filter"
      basePath="/data/releases/changes"
      readable={readableIds(releases)}
      current={current}
      from={isCompared ? compared.before.id : ""}
      to={isCompared ? compared.after.id : current}
      keep={{ view: values.view, asOf: values.asOf ?? "", release: values.release ?? "" }}
    >
      {values.view === "" && (
        <SelectField
          name="dataset"
          label={t("dataset")}
          value={values.dataset ?? ""}
          options={[["", t("allDatasets")], ...comparedSets.map((id) => [id, id] as const)]}
        />
      )}
      <CheckboxField
        name="changes"
        legend={t("changes")}
        whenNone={t("allChanges")}
        chosen={values.changes}
        options={changesOfRow.map((kind) => [kind, kinds(kind)])}
      />
    </ReleasesFilter>
  );
}

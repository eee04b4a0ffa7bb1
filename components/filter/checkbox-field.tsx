import { useLocale, useTranslations } from "next-intl";
import { CheckboxMenu, type CheckboxOption } from "#components/filter/checkbox-menu.client";
import { pluralForms } from "#lib/i18n/plural-forms";

type Props = Readonly<{
  name: string;
  legend: string;
  options: readonly CheckboxOption[];
  chosen: readonly string[];
  /** What holds when nothing is chosen: "all 18", "the five of Central Asia". */
  whenNone: string;
  /** Offers a search within the list; by default where it has more than twelve entries. */
  searchable?: boolean;
}>;

/** Several of a list, in a drop-down that needs no JavaScript; with it the list can be searched and cleared. */
export function CheckboxField({ options, searchable = options.length > 12, ...props }: Props) {
  const t = useTranslations("filters");
  const locale = useLocale();
  return (
    <CheckboxMenu
      {...props}
      options={options}
      searchable={searchable}
      labels={{
        search: t("search", { legend: props.legend }),
        clear: t("clear"),
        nothingFound: t("nothingFound"),
        chosen: pluralForms(locale, (count) => t("chosen", { count })),
      }}
    />
  );
}

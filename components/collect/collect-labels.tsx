import { useTranslations } from "next-intl";

/** The words of the choice of what to collect of a table, read by the server. */
export type CollectLabels = Readonly<{
  collect: string;
  table: string;
  picture: string;
  rows: string;
  cells: string;
}>;

export function useCollectLabels(): CollectLabels {
  const t = useTranslations("collection");
  return {
    collect: t("collect"),
    table: t("rows.table"),
    picture: t("rows.picture"),
    rows: t("rows.choose"),
    cells: t("rows.cells"),
  };
}

import { useLocale, useTranslations } from "next-intl";
import { localHref } from "#lib/i18n/local-href";
import { ledgerAddress } from "#lib/tables/recurrence/ledger-table";
import type { LedgerEntry } from "#lib/tables/recurrence/recurrence-view";
import type { StateRequest } from "#lib/tables/state/state-request";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  state: StateRequest;
  entries: readonly LedgerEntry[];
  /** Filters that led to these groups. */
  kept?: Query;
  /** How many are shown; the link leads to all. */
  most?: number;
}>;

/** The first groups of a ledger, each in a line that opens it, and the way to all. */
export function RepeatedList({ state, entries, kept = {}, most = 8 }: Props) {
  const t = useTranslations("recurrence");
  const locale = useLocale();
  const open = (id: string) =>
    localHref(locale, ledgerAddress(state, { ...kept, passage: id }, "group"));
  return (
    <>
      <ul className="repeated-list">
        {entries.slice(0, most).map(({ group, counts, title }) => (
          <li key={group.id}>
            <a href={open(group.id)}>{title}</a>{" "}
            <span className="soft">
              {t("country.item", {
                cycles: counts.cycles,
                first: counts.firstDate ?? t("noDate"),
                last: counts.lastDate ?? t("noDate"),
                bodies: counts.bodies.join(", ") || t("group.byNone"),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={localHref(locale, ledgerAddress(state, kept, "repeated"))}>
          {t("country.all", { count: entries.length })}
        </a>
      </p>
    </>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KeySwitch } from "#components/help/key-switch.client";

const groups = [
  ["everywhere", ["skip", "open", "escape", "help"]],
  ["tables", ["scroll", "row", "table", "sort", "story"]],
  ["collecting", ["collect", "leave"]],
] as const;

/** The keys by place, each group a table. The dialog of `?` shows exactly this part of the page. */
export function KeyboardKeys() {
  const t = useTranslations("keyboard");
  return (
    <section id="keys" data-close={t("close")} data-open={t("open")}>
      {groups.map(([group, rows]) => (
        <table key={group} className="keys">
          <caption>{t(`groups.${group}.title`)}</caption>
          <thead className="vh">
            <tr>
              <th scope="col">{t("key")}</th>
              <th scope="col">{t("does")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">
                  {t.rich(
                    `groups.${group}.rows.${row}.keys` as "groups.everywhere.rows.help.keys",
                    { kbd },
                  )}
                </th>
                <td>
                  {t.rich(
                    `groups.${group}.rows.${row}.does` as "groups.everywhere.rows.help.does",
                    { kbd },
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <KeySwitch label={t("switch")} note={t("switchNote")} />
    </section>
  );
}

function kbd(text: ReactNode) {
  return <kbd>{text}</kbd>;
}

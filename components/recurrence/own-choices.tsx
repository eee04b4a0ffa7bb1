import { useMessages, useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import { ChoiceLoader } from "#components/recurrence/choice-loader.client";
import { localHref } from "#lib/i18n/local-href";
import { ledgerAddress } from "#lib/tables/recurrence/ledger-table";
import type { StateRequest } from "#lib/tables/state/state-request";
import type { Query } from "#lib/url/query";

type Props = Readonly<{
  state: StateRequest;
  /** The passage whose group is opened; "" for none. */
  passage: string;
  kept: Query;
}>;

/** What the reader makes of the groups. The server frames it; the choices are in the reader's browser. */
export function OwnChoices({ state, passage, kept }: Props) {
  const t = useTranslations("recurrence.choices");
  const { locale } = state.words;
  const [before = "", after = ""] = localHref(
    locale,
    ledgerAddress(state, { ...kept, passage: mark }, "choices"),
  ).split(mark);
  const { recurrence } = useMessages() as Readonly<{ recurrence: { choices: Messages } }>;
  return (
    <section id="choices" aria-labelledby="choices-heading" className="page-section own-choices">
      <h2 id="choices-heading" tabIndex={-1}>
        {t("title")}
      </h2>
      <div className="section-note">
        <p>{t("note")}</p>
      </div>
      <noscript>
        <Notice>
          <p>{t("noScript")}</p>
        </Notice>
      </noscript>
      <ChoiceLoader
        locale={locale}
        messages={recurrence.choices}
        iso3={state.iso3}
        name={state.name}
        asOf={state.asOf}
        release={state.release.id}
        passage={passage}
        open={{ before, after }}
        said={{ loading: t("loading"), failed: t("failed") }}
      />
    </section>
  );
}

type Messages = Readonly<Record<string, unknown>>;

/** Stands for the id of a passage in an address until the browser knows which. */
const mark = "PASSAGE";

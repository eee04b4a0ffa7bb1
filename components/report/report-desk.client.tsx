"use client";

import { type ReactNode, useMemo } from "react";
import { createTranslator } from "use-intl/core";
import { AnnexChoice } from "#components/report/annex-choice.client";
import { CollectionFiles } from "#components/report/collection-files.client";
import { LengthBox } from "#components/report/length-box.client";
import { PlanText } from "#components/report/plan-text.client";
import { RecurrenceSummary } from "#components/report/recurrence-summary.client";
import { ReportItems } from "#components/report/report-items.client";
import { useWords, WordsContext } from "#components/report/report-words.client";
import { StorageNotices } from "#components/report/storage-notices.client";
import { TakeAway } from "#components/report/take-away.client";
import { type KeptCollection, useCollection } from "#components/report/use-collection.client";
import { useReport } from "#components/report/use-report.client";
import { WipeButton } from "#components/report/wipe-button.client";
import { isEmpty } from "#lib/collection/collection";
import { wordsIn } from "#lib/i18n/words";

export type ReportDeskProps = Readonly<{
  locale: string;
  /** The live release. */
  release: string;
  /** The groups of `messages/*.json` that the page and its documents are written with. */
  messages: Readonly<Record<string, unknown>>;
  instruments: readonly (readonly [code: string, name: string])[];
  howToBegin: ReactNode;
}>;

/** The collection of this browser, at work. */
export function ReportDesk(props: ReportDeskProps) {
  const { locale, messages } = props;
  const kept = useCollection();
  const words = useMemo(
    () => wordsIn(locale, createTranslator({ locale, messages: messages as never })),
    [locale, messages],
  );
  return (
    <WordsContext value={words}>
      {kept === null && props.howToBegin}
      {kept === "failed" && <Unread />}
      {kept !== null && kept !== "failed" && <Desk {...props} kept={kept} />}
    </WordsContext>
  );
}

function Unread() {
  const t = useWords("storage");
  return (
    <p className="notice warning" role="alert">
      {t("unread")}
    </p>
  );
}

function Desk({
  kept,
  locale,
  release,
  instruments,
  howToBegin,
}: ReportDeskProps & Readonly<{ kept: KeptCollection }>) {
  const t = useWords("text");
  const how = useWords("how");
  const hasItems = kept.collection.items.length > 0;
  return (
    <>
      <StorageNotices kept={kept} />
      {hasItems ? (
        <details className="how-again">
          <summary>{how("again")}</summary>
          {howToBegin}
        </details>
      ) : (
        <section aria-labelledby="how-heading">
          <h2 id="how-heading">{how("title")}</h2>
          {howToBegin}
        </section>
      )}
      <div className="desk">
        <div className="desk-main">
          {!isEmpty(kept.collection) && (
            <>
              <section aria-labelledby="text-heading">
                <h2 id="text-heading">{t("title")}</h2>
                <PlanText kept={kept} field="title" />
                <PlanText kept={kept} field="introduction" />
              </section>
              <ReportItems kept={kept} release={release} instruments={instruments} />
              <PlanText kept={kept} field="conclusion" />
              <RecurrenceSummary choices={kept.collection.recurrenceChoices} locale={locale} />
              <AnnexChoice kept={kept} />
            </>
          )}
        </div>
        <div className="desk-aside">
          {!isEmpty(kept.collection) && <ReportAside kept={kept} language={locale} />}
          <CollectionFiles kept={kept} />
          {!isEmpty(kept.collection) && <WipeButton kept={kept} />}
        </div>
      </div>
    </>
  );
}

/** What the collection comes to, as length and as files. */
function ReportAside({ kept, language }: Readonly<{ kept: KeptCollection; language: string }>) {
  const { length, failed, make } = useReport(kept.collection, language);
  return (
    <>
      <LengthBox kept={kept} length={length} language={language} />
      <TakeAway collection={kept.collection} make={make} failed={failed} />
    </>
  );
}

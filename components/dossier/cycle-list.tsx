import { useLocale, useTranslations } from "next-intl";
import { SymbolOrName } from "#components/document/symbol-or-name";
import { MixedSources } from "#components/dossier/mixed-sources";
import { ObservationList } from "#components/observation/observation-list";
import { AsText } from "#components/shell/as-text";
import { FactList } from "#components/shell/page-section";
import { FactWords } from "#components/source/fact-words";
import { VerificationWord } from "#components/source/verification-word";
import type { UnDocument } from "#data/observations/documents.schema";
import type { ReportingRow } from "#data/observations/reporting.schema";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { dateOfDocument } from "#lib/observations/from-facts";
import { type ReportingCycle, reportingCycles } from "#lib/reporting/reporting-cycle";
import { cellText } from "#lib/table/table";
import { documentAddress, documentIdAddress } from "#lib/tables/document-address";
import type { DossierView } from "#lib/tables/state/dossier-view";
import { delayCell } from "#lib/tables/state/reporting-tables";

type Props = Readonly<{ view: DossierView }>;

/** Reporting cycles, newest first: the report, the documents, then what was observed in the order of paragraphs. */
export function CycleList({ view }: Props) {
  const { release, iso3, asOf } = view.state;
  const cycles = reportingCycles(release, iso3, view.code, asOf);
  return (
    <AsText as="div">
      {cycles.map((cycle) => (
        <CycleArticle key={cycle.cycle ?? "none"} cycle={cycle} view={view} />
      ))}
    </AsText>
  );
}

function CycleArticle({ cycle, view }: Props & Readonly<{ cycle: ReportingCycle }>) {
  const t = useTranslations("dossier.cycle");
  const id = `cycle-${(cycle.cycle ?? "none").replace(/[^\w-]+/g, "-")}`;
  const { report, documents, observations } = cycle;
  return (
    <section id={id} className="cycle" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{useTitle(cycle, view)}</h3>
      {report !== null && <ReportFacts report={report} view={view} />}
      <p className="cycle-part">{t("documents")}</p>
      {documents.length === 0 ? (
        <p className="when-empty">{t("noDocuments")}</p>
      ) : (
        <ul className="cycle-documents">
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentLine document={document} />
            </li>
          ))}
        </ul>
      )}
      <p className="cycle-part">{t("observations", { count: observations.length })}</p>
      {observations.length === 0 ? (
        <p className="when-empty">{t("noObservations")}</p>
      ) : (
        <ObservationList observations={observations} index={view.state.release.index} level={4} />
      )}
    </section>
  );
}

function useTitle({ cycle }: ReportingCycle, { code }: DossierView): string {
  const t = useTranslations("dossier.cycle");
  if (cycle === null) return t("none");
  return t(code === "CAT-OP" ? "visit" : "title", { cycle });
}

function ReportFacts({ report, view }: Props & Readonly<{ report: ReportingRow }>) {
  const t = useTranslations("dossier.cycle");
  const locale = useLocale();
  const notKnown = <span className="soft">{t("notKnown")}</span>;
  const day = (date: string | null) => (date === null ? notKnown : formatDate(date, locale));
  const due = report.dueOn.map((date) => formatDate(date, locale)).join("; ");
  return (
    <FactList
      facts={[
        [t("report"), <SymbolOrName key="symbol" symbol={report.reportSymbol} />],
        [t("due"), due === "" ? notKnown : due],
        [t("submitted"), day(report.submittedOn)],
        [t("delay"), withoutBrackets(cellText(delayCell(report, view.state.words)))],
        [t("considered"), day(report.consideredOn)],
        ...(report.consideredOnNote === null
          ? []
          : [[t("note"), report.consideredOnNote] as const]),
        [t("nextDue"), day(report.nextDueOn)],
        [t("sources"), <MixedSources key="sources" texts={report.sources} hosts={view.hosts} />],
      ]}
    />
  );
}

function withoutBrackets(text: string): string {
  return text.replace(/^\((.*)\)$/s, "$1");
}

/** One document: its kind, its symbol at the United Nations, its page here, its date, how it was verified. */
function DocumentLine({ document }: Readonly<{ document: UnDocument }>) {
  const t = useTranslations("country");
  const locale = useLocale();
  const { docType, symbol, title, id, verification } = document;
  const date = dateOfDocument(document);
  const page = symbol === null ? documentIdAddress(id) : documentAddress(symbol);
  return (
    <>
      <b>{t(`documentTypes.${docType}`)}</b>{" "}
      {symbol !== null && (
        <>
          <SymbolOrName symbol={symbol} />{" "}
        </>
      )}
      <a href={localHref(locale, page)}>
        <FactWords text={title} />
      </a>
      <span className="soft">, {date === null ? t("noDate") : formatDate(date, locale)} </span>
      <VerificationWord verification={verification} />
    </>
  );
}

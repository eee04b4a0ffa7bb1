import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RightForm } from "#components/compare/compare-filters";
import { ComparedPassage } from "#components/compare/compared-passage";
import { PassagesTable } from "#components/compare/passages-table";
import { CoverageLegend, CoverageMark } from "#components/mark/coverage-mark";
import { FactList, PageSection } from "#components/shell/page-section";
import { FactWords } from "#components/source/fact-words";
import { SymbolLink } from "#components/source/symbol-link";
import { TableSection } from "#components/table/table-section";
import type { CycleRow, CycleSide } from "#lib/compare/cycle-comparison";
import type { Coverage } from "#lib/coverage/coverage";
import { formatDate } from "#lib/dates/date-in-words";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import { dateOfDocument } from "#lib/observations/from-facts";
import type { Observation } from "#lib/observations/observation";
import { compareAddress } from "#lib/tables/compare/compare-address";
import type { CompareView } from "#lib/tables/compare/compare-view";
import { type CyclesRequest, verdictInWords } from "#lib/tables/compare/cycle-tables";
import type { CyclesTable } from "#lib/tables/compare-tables";

type Props = Readonly<{ view: CompareView; cycles: CyclesRequest }>;

export const cyclesAnchors = [
  ["cycle-facts", "cycle-facts"],
  ["cycle-rights", "cycle-rights"],
  ["passages", "cycle-passages"],
  ["cycle-documents", "cycle-documents"],
  ["follow-up", "follow-up"],
] as const;

/** What is held of two cycles of a State, right by right, with their documents and follow-up. */
export function CyclesSections({ view, cycles }: Props) {
  const t = useTranslations("compare.notes");
  return (
    <>
      <CycleFacts view={view} cycles={cycles} />
      <CyclesTableSection
        view={view}
        name="cycle-rights"
        note={
          <>
            <p>{t("cycleRights")}</p>
            <p>{t("verdict")}</p>
          </>
        }
        whenEmpty={t("noRows")}
      />
      <CoverageLegend />
      <PassagesByRight view={view} cycles={cycles} />
      <CyclesTableSection view={view} name="cycle-documents" whenEmpty={t("noDocuments")} />
      <CyclesTableSection view={view} name="cycle-reports" whenEmpty={t("noReports")} />
      <CyclesTableSection view={view} name="follow-up" whenEmpty={t("noFollowUp")} />
      {view.tables.grades.rows.length > 0 && <CyclesTableSection view={view} name="grades" />}
    </>
  );
}

function CyclesTableSection({
  view,
  name,
  note,
  whenEmpty,
}: Pick<Props, "view"> & Readonly<{ name: CyclesTable; note?: ReactNode; whenEmpty?: string }>) {
  const t = useTranslations("compare.headings");
  const table = view.tables[name];
  if (table.rows.length === 0) {
    return (
      <PageSection id={table.id} title={t(name)}>
        <p className="when-empty">{whenEmpty}</p>
      </PageSection>
    );
  }
  return (
    <TableSection
      {...view.places[name]}
      table={table}
      heading={t(name)}
      {...(note === undefined ? {} : { note })}
    />
  );
}

/** Dates, documents and how far each is held, cycle beside cycle; then the way to other cycles and States. */
function CycleFacts({ view, cycles }: Props) {
  const t = useTranslations("compare");
  const locale = useLocale();
  const { release, values } = view.request;
  const { countries, asOf, release: pinned } = values;
  const other = compareAddress(release.index, { countries, asOf, release: pinned });
  return (
    <PageSection id="cycle-facts" title={t("headings.cycle-facts")}>
      <div className="compared-columns two">
        {cycles.comparison.sides.map((side) => (
          <section key={side.cycle} aria-labelledby={`cycle-${side.cycle}`}>
            <h3 id={`cycle-${side.cycle}`}>{t("cycle", { cycle: side.cycle })}</h3>
            <SideFacts side={side} />
          </section>
        ))}
      </div>
      <p>
        <a href={localHref(locale, other)}>{t("filters.cyclesLabel")}</a>
      </p>
    </PageSection>
  );
}

function SideFacts({ side }: Readonly<{ side: CycleSide }>) {
  const t = useTranslations("compare.cycleFacts");
  const locale = useLocale();
  const { report, observations } = side;
  const day = (date: string | null | undefined) =>
    date == null ? t("notHeld") : formatDate(date, locale);
  return (
    <FactList
      facts={[
        [t("document"), <ConcludingDocuments key="document" side={side} />],
        [t("held"), t(heldness(side))],
        [t("submitted"), day(report?.submittedOn)],
        [t("considered"), day(report?.consideredOn)],
        [t("observations"), observations.length === 0 ? t("noneHeld") : observations.length],
      ]}
    />
  );
}

function heldness({ heldInFull, documentsHeld, documents }: CycleSide) {
  if (heldInFull) return "inFull";
  if (documentsHeld > 0) return "inPart";
  const isCited = documents.some(({ docType }) => docType === "concluding-observations");
  return isCited ? "cited" : "noText";
}

function ConcludingDocuments({ side }: Readonly<{ side: CycleSide }>) {
  const t = useTranslations("compare.cycleFacts");
  const locale = useLocale();
  const concluding = side.documents.filter(({ docType }) => docType === "concluding-observations");
  if (concluding.length === 0) return t("none");
  return concluding.map((document, place) => {
    const date = dateOfDocument(document);
    return (
      <span key={document.id}>
        {place > 0 && "; "}
        {document.symbol === null ? (
          <FactWords text={document.title} />
        ) : (
          <SymbolLink symbol={document.symbol} />
        )}
        {date !== null && ` (${formatDate(date, locale)})`}
      </span>
    );
  });
}

/** Under each right the passages of the earlier cycle on the left and of the later on the right. */
function PassagesByRight({ view, cycles }: Props) {
  const t = useTranslations("compare");
  const rows = cycles.rows.filter(({ verdict }) => verdict !== "neither");
  return (
    <PageSection
      id="passages"
      title={t("headings.cycle-passages")}
      note={<p>{t("notes.cyclePassages")}</p>}
    >
      <RightForm
        id="right-form"
        request={view.request}
        basePath={view.basePath}
        anchor="passages"
      />
      {rows.length === 0 && <p className="when-empty">{t("notes.cycleNoPassage")}</p>}
      {rows.map((row) => (
        <RightPair key={row.right.id} cycles={cycles} row={row} />
      ))}
      <PassagesTable view={view} name="cycle-passages" heading={t("headings.cyclePassagesTable")} />
    </PageSection>
  );
}

function RightPair({ cycles, row }: Readonly<{ cycles: CyclesRequest; row: CycleRow }>) {
  const { right, cells, observations, verdict } = row;
  const { request, comparison } = cycles;
  const { locale } = request.words;
  return (
    <section className="right-pair" aria-labelledby={`pair-${right.id}`}>
      <h3 id={`pair-${right.id}`}>{nameIn(locale, right)}</h3>
      <p className="soft">{verdictInWords(request, comparison, verdict, cells)}</p>
      <div className="compared-columns two">
        {comparison.sides.map((side, place) => (
          <SidePassages
            key={side.cycle}
            side={side}
            coverage={cells[place as 0 | 1]}
            observations={observations[place as 0 | 1]}
          />
        ))}
      </div>
    </section>
  );
}

function SidePassages({
  side,
  coverage,
  observations,
}: Readonly<{ side: CycleSide; coverage: Coverage; observations: readonly Observation[] }>) {
  const t = useTranslations("compare");
  return (
    <div>
      <h4>{t("cycle", { cycle: side.cycle })}</h4>
      {coverage.state === "recorded" ? (
        <ol>
          {observations.map((observation) => (
            <li key={observation.id}>
              <ComparedPassage observation={observation} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="soft">
          <CoverageMark state={coverage.state} />. {t(`cycleMeans.${coverage.state}`)}
        </p>
      )}
    </div>
  );
}

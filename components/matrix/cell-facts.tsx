import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { reportingInstruments } from "#data/reviews/reviews.schema";
import type { InstrumentCode } from "#data/vocabulary";
import { lastReview } from "#lib/compare/last-known";
import { followUpStates } from "#lib/follow-up/ledger-entry";
import { localHref } from "#lib/i18n/local-href";
import { keptHere } from "#lib/observations/filter";
import { cellText } from "#lib/table/table";
import { avenuesUnder } from "#lib/tables/avenues/avenues-table";
import { documentAddress } from "#lib/tables/document-address";
import { ledgerUnder } from "#lib/tables/dossier-tables";
import { ledgerAddress } from "#lib/tables/recurrence/ledger-table";
import { ledgerEntries } from "#lib/tables/recurrence/recurrence-view";
import { nextReportsTable } from "#lib/tables/state/reporting-tables";
import { type StateRequest, stateAddress } from "#lib/tables/state/state-request";

type Props = Readonly<{ state: StateRequest; code: InstrumentCode }>;

/**
 * What followed from an act, in short: who can be asked, the report in hand, the last review, what is recorded, followed up
 * and said again. Each line is worked out as in the dossier, where its sources stand.
 */
export function CellFacts({ state, code }: Props) {
  const t = useTranslations("overview.story.facts");
  const lines = [
    [t("procedures"), <Procedures key="procedures" state={state} code={code} />],
    [t("report"), <Report key="report" state={state} code={code} />],
    [t("review"), <Review key="review" state={state} code={code} />],
    [t("observations"), <Observations key="observations" state={state} code={code} />],
    [t("followUp"), <FollowUp key="follow-up" state={state} code={code} />],
    [t("repeated"), <Repeated key="repeated" state={state} code={code} />],
  ] as const;
  return lines.map(([name, said]) => (
    <Fragment key={name}>
      <h3>{name}</h3>
      <div>{said}</div>
    </Fragment>
  ));
}

function Procedures({ state, code }: Props) {
  const t = useTranslations("overview.story.facts");
  const { rows } = avenuesUnder(state, code, "");
  if (rows.length === 0) return t("noProcedures");
  return (
    <ul>
      {rows.map(({ id, cells: { avenue, standing, since, why } }) => (
        <li key={id}>
          {avenue !== undefined && cellText(avenue)}:{" "}
          <strong>{standing !== undefined && cellText(standing)}</strong>
          {since?.kind === "value" && ` ${t("since", { day: since.text })}`}
          <span className="soft"> ({why !== undefined && cellText(why)})</span>
        </li>
      ))}
    </ul>
  );
}

function Report({ state, code }: Props) {
  const t = useTranslations("overview.story.facts");
  const [row] = nextReportsTable(state, "", code).rows;
  if (row === undefined) return t("noReport");
  const told = (id: string) => {
    const cell = row.cells[id];
    return cell?.kind === "value" ? cell.text : (cell?.because ?? "");
  };
  return (
    <>
      {told("state")} <span className="soft">({t("rule", { computed: told("computed") })})</span>
    </>
  );
}

function Review({ state, code }: Props) {
  const t = useTranslations("compare.noReview");
  const facts = useTranslations("overview.story.facts");
  const locale = useLocale();
  const instrument = reportingInstruments.find((each) => each === code);
  if (instrument === undefined) return facts("noReport");
  const review = lastReview(state.release.index, state.iso3, instrument, state.asOf);
  if (review.kind === "not-known") return t(review.because);
  return (
    <>
      {review.on}{" "}
      {review.symbol !== null && (
        <a href={localHref(locale, documentAddress(review.symbol))}>{review.symbol}</a>
      )}
    </>
  );
}

function Observations({ state, code }: Props) {
  const t = useTranslations("overview.story.facts");
  const locale = useLocale();
  const { release, iso3, asOf } = state;
  const asked = { ...keptHere, countries: [iso3], instruments: [code], asOf };
  const { length: count } = release.observations.select(asked);
  if (count === 0) return t("noObservations");
  const href = stateAddress(state, { code, hash: "observations" });
  return <a href={localHref(locale, href)}>{t("recorded", { count })}</a>;
}

function FollowUp({ state, code }: Props) {
  const t = useTranslations("followUp.states");
  const facts = useTranslations("overview.story.facts");
  const entries = ledgerUnder(state, code);
  const counted = followUpStates
    .map((each) => [each, entries.filter((entry) => entry.state === each).length] as const)
    .filter(([, count]) => count > 0);
  if (counted.length === 0) return facts("noFollowUp");
  return counted.map(([each, count]) => `${t(each)}: ${count}`).join("; ");
}

function Repeated({ state, code }: Props) {
  const t = useTranslations("recurrence");
  const locale = useLocale();
  const { committee } = state.release.index.instrument(code);
  const { length: count } = ledgerEntries(state, { right: null, committee });
  if (count === 0) return t("dossier.none");
  const href = ledgerAddress(state, { committee }, "repeated");
  return <a href={localHref(locale, href)}>{t("country.all", { count })}</a>;
}

import { useLocale, useTranslations } from "next-intl";
import { RepeatedList } from "#components/recurrence/repeated-list";
import { PageSection } from "#components/shell/page-section";
import type { InstrumentCode } from "#data/vocabulary";
import { localHref } from "#lib/i18n/local-href";
import type { Observation } from "#lib/observations/observation";
import { groupsOfPassage } from "#lib/recurrence/recurrence";
import { ledgerAddress } from "#lib/tables/recurrence/ledger-table";
import { ledgerEntries } from "#lib/tables/recurrence/recurrence-view";
import type { StateRequest } from "#lib/tables/state/state-request";

const everything = { right: null, committee: null };

/** What was said of a State again and again; nothing where nothing that is held repeats. */
export function RepeatedSection({ state }: Readonly<{ state: StateRequest }>) {
  const t = useTranslations("recurrence.country");
  const entries = ledgerEntries(state, everything).filter(({ counts }) => counts.documents > 1);
  if (entries.length === 0) return null;
  return (
    <PageSection id="repeated-concerns" title={t("title")} note={<p>{t("note")}</p>}>
      <RepeatedList state={state} entries={entries} />
    </PageSection>
  );
}

/**
 * What the committee of an instrument said that was said before or after, by itself or by another. Nothing under a protocol
 * whose States report under another treaty, and for a State of which nothing repeats at all.
 */
export function SaidBeforeSection({
  state,
  code,
}: Readonly<{ state: StateRequest; code: InstrumentCode }>) {
  const t = useTranslations("recurrence.dossier");
  const { index } = state.release;
  const { committee } = index.instrument(code);
  const reviewsHere = index.facts.committees.some(
    (each) => each.code === committee && each.instrument === code,
  );
  if (!reviewsHere || ledgerEntries(state, everything).length === 0) return null;
  const entries = ledgerEntries(state, { right: null, committee });
  return (
    <PageSection id="said-before" title={t("title")} note={<p>{t("note")}</p>}>
      {entries.length === 0 ? (
        <p className="soft">{t("none")}</p>
      ) : (
        <RepeatedList state={state} entries={entries} kept={{ committee }} most={12} />
      )}
      <ToldOnce state={state} committee={committee} />
    </PageSection>
  );
}

/** Known events of which only a passage outside the committees' documents is held: said as that, never as a repetition. */
function ToldOnce({ state, committee }: Readonly<{ state: StateRequest; committee: string }>) {
  const t = useTranslations("recurrence.dossier");
  const locale = useLocale();
  const once = ledgerEntries(state, everything).filter(
    ({ group: { event, members }, counts }) =>
      event !== null &&
      counts.passages === 1 &&
      members.every(({ body }) => body === null || body === committee),
  );
  return once.map(({ group, counts, title }) => (
    <p key={group.id} className="soft">
      <a href={localHref(locale, ledgerAddress(state, { passage: group.id }, "group"))}>
        {t("single", {
          issue: title,
          date: counts.firstDate ?? "",
          source: counts.bodies[0] ?? t("ofNoCommittee"),
        })}
      </a>
    </p>
  ));
}

/** The group that a passage stands in, with the way to it; nothing where it stands in none. */
export function PartOfGroup({
  of,
  stateOf,
}: Readonly<{ of: Observation; stateOf: (iso3: string) => StateRequest | null }>) {
  const t = useTranslations("recurrence.observation");
  const locale = useLocale();
  const found = of.countries.flatMap((iso3) => {
    const state = stateOf(iso3);
    if (state === null || groupsOfPassage(state.release.recurrence, of).length === 0) return [];
    const entries = ledgerEntries(state, everything);
    return entries
      .filter(({ group }) => group.members.some(({ id }) => id === of.id))
      .map((entry) => ({ state, entry }));
  });
  if (found.length === 0) return null;
  return (
    <PageSection id="repeated-concern" title={t("title")}>
      {found.map(({ state, entry: { group, counts, title } }) => (
        <p key={state.iso3}>
          {t("text", { passages: counts.passages, cycles: counts.cycles, issue: title })}{" "}
          <a href={localHref(locale, ledgerAddress(state, { passage: group.id }, "group"))}>
            {t("open")}
          </a>
        </p>
      ))}
    </PageSection>
  );
}

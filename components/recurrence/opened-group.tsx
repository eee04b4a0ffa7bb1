import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import { GroupTimeline } from "#components/recurrence/group-timeline";
import { PassagesBeside } from "#components/recurrence/passages-beside";
import { FactList, PageSection } from "#components/shell/page-section";
import { localHref } from "#lib/i18n/local-href";
import { rightName } from "#lib/i18n/names";
import type { Observation } from "#lib/observations/observation";
import { mostAlikePair, type PassagePair } from "#lib/recurrence/most-alike-pair";
import { ledgerAddress } from "#lib/tables/recurrence/ledger-table";
import type { RecurrenceParameters } from "#lib/tables/recurrence/recurrence-parameters";
import type { LedgerEntry } from "#lib/tables/recurrence/recurrence-view";
import { keptFilters } from "#lib/tables/recurrence-tables";
import type { StateRequest } from "#lib/tables/state/state-request";

type Props = Readonly<{
  entry: LedgerEntry;
  state: StateRequest;
  values: RecurrenceParameters;
  basePath: string;
}>;

/** One group: what is counted of it, its passages in order of time, and two of them side by side. */
export function OpenedGroup({ entry, state, values, basePath }: Props) {
  const t = useTranslations("recurrence.group");
  const locale = useLocale();
  const { group, title } = entry;
  const { pins, release } = state;
  const find = release.observations.find;
  const passages = group.members.flatMap(({ id }) => find(id) ?? []);
  const two = twoOf(passages, values);
  const all = localHref(locale, ledgerAddress(state, keptFilters(values), "repeated"));
  return (
    <PageSection id="group" title={title}>
      <Counts entry={entry} state={state} />
      {passages.length === 1 && (
        <Notice>
          <p>{t("once")}</p>
        </Notice>
      )}
      <GroupTimeline group={group} find={find} pins={pins} />
      {two !== null && (
        <PassagesBeside
          passages={passages}
          earlier={two.earlier}
          later={two.later}
          pins={pins}
          basePath={basePath}
          keep={{ ...keptFilters(values), ...pins, passage: group.id }}
        />
      )}
      <p className="mt-4">
        <a href={all}>{t("close")}</a>
      </p>
    </PageSection>
  );
}

function Counts({ entry, state }: Pick<Props, "entry" | "state">) {
  const t = useTranslations("recurrence");
  const { counts, group } = entry;
  const { release, words } = state;
  const { locale } = words;
  const rights = counts.rights.map((right) => rightName(locale, release.index, right));
  return (
    <FactList
      facts={[
        [
          t("columns.passages"),
          t("group.facts", { passages: counts.passages, cycles: counts.cycles }),
        ],
        [
          t("group.time"),
          t("group.from", {
            first: counts.firstDate ?? t("noDate"),
            last: counts.lastDate ?? t("noDate"),
          }),
        ],
        [t("columns.bodies"), counts.bodies.join(", ") || t("group.byNone")],
        [t("columns.rights"), rights.join("; ")],
        [t("columns.basis"), t(`basis.${group.basis}`)],
      ]}
    />
  );
}

/** The two that the reader chose; what was not chosen is taken from the two that are most alike. */
function twoOf(
  passages: readonly Observation[],
  { earlier, later }: Pick<RecurrenceParameters, "earlier" | "later">,
): PassagePair | null {
  const pair = mostAlikePair(passages);
  if (pair === null) return null;
  return {
    earlier: passages.find(({ id }) => id === earlier) ?? pair.earlier,
    later: passages.find(({ id }) => id === later) ?? pair.later,
  };
}

import { useLocale, useTranslations } from "next-intl";
import { RightForm } from "#components/compare/compare-filters";
import { ComparedPassage } from "#components/compare/compared-passage";
import { PassagesTable } from "#components/compare/passages-table";
import { CoverageMark } from "#components/mark/coverage-mark";
import { PageSection } from "#components/shell/page-section";
import { sharedRights } from "#lib/compare/right-choices";
import type { Coverage } from "#lib/coverage/coverage";
import { localHref } from "#lib/i18n/local-href";
import { nameIn } from "#lib/i18n/names";
import type { Observation } from "#lib/observations/observation";
import { compareAddress } from "#lib/tables/compare/compare-address";
import type { ComparedState } from "#lib/tables/compare/compare-request";
import type { CompareView } from "#lib/tables/compare/compare-view";
import { comparedGrid, comparedLists } from "#lib/tables/compare/concerns-table";
import { passagesOn } from "#lib/tables/compare/passages-table";

type Props = Readonly<{ view: CompareView }>;

/** A column is read from top to bottom: what follows these is one press away, in the complete list. */
const shownAtOnce = 40;

/** One right: the passages of each State in a column of its own, or the reason why there is none. */
export function DepthSection({ view }: Props) {
  const t = useTranslations("compare");
  const { request, basePath } = view;
  const { release, values } = request;
  const { locale } = request.words;
  const right = values.right === null ? undefined : release.index.right(values.right);
  return (
    <PageSection id="depth" title={t("headings.depth")} note={<p>{t("notes.depth")}</p>}>
      <RightForm id="right-form" request={request} basePath={basePath} anchor="depth" />
      {right === undefined ? (
        <RightChoices view={view} />
      ) : (
        <>
          <h3 className="depth-right">{nameIn(locale, right)}</h3>
          <Columns view={view} right={right.id} />
          <PassagesTable view={view} name="passages" heading={t("headings.allPassages")} />
        </>
      )}
    </PageSection>
  );
}

/** Rights on which more than one State has something to read. */
function RightChoices({ view }: Props) {
  const t = useTranslations("compare.notes");
  const locale = useLocale();
  const { release, values } = view.request;
  const rights = sharedRights(comparedGrid(view.request));
  if (rights.length === 0) return <p className="when-empty">{t("depthNoShared")}</p>;
  return (
    <>
      <p className="when-empty">{t("depthNone")}</p>
      <ul className="choices">
        {rights.map((right) => {
          const { id } = right;
          const address = compareAddress(release.index, { ...values, right: id }, "depth");
          return (
            <li key={id}>
              <a href={localHref(locale, address)}>{nameIn(locale, right)}</a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Columns({ view, right }: Props & Readonly<{ right: string }>) {
  const { request } = view;
  const row = comparedGrid(request).rows.find((each) => each.right.id === right);
  return (
    <div className="compared-columns">
      {request.states.map((state, place) => (
        <StateColumn
          key={state.iso3}
          view={view}
          state={state}
          right={right}
          coverage={row?.cells[place]}
        />
      ))}
    </div>
  );
}

function StateColumn({
  view,
  state,
  right,
  coverage,
}: Props & Readonly<{ state: ComparedState; right: string; coverage: Coverage | undefined }>) {
  const t = useTranslations("compare.notes");
  const marks = useTranslations("marks");
  const observed = useTranslations("observation");
  const locale = useLocale();
  const { iso3, name } = state;
  const passages = passagesOn(view.request, iso3);
  const shown = passages.slice(0, shownAtOnce);
  const list = localHref(locale, comparedLists(view.request)(right, iso3));
  const beyond = passages.length - shown.length;
  return (
    <section aria-labelledby={`depth-${iso3}`}>
      <h4 id={`depth-${iso3}`}>{name}</h4>
      {coverage !== undefined && (
        <p className="soft">
          {coverage.state === "recorded" ? (
            <a href={list}>
              <CoverageMark state="recorded" count={coverage.count} />
            </a>
          ) : (
            <>
              <CoverageMark state={coverage.state} />. {marks(`means.${coverage.state}`)}
            </>
          )}
        </p>
      )}
      {[...byCommittee(shown, observed("noCommittee"))].map(([committee, ofCommittee]) => (
        <div key={committee}>
          <h5>{committee}</h5>
          <ol>
            {ofCommittee.map((observation) => (
              <li key={observation.id}>
                <ComparedPassage observation={observation} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {beyond > 0 && (
        <p>
          {t("moreInList", { count: beyond })}: <a href={list}>{t("wholeList")}</a>
        </p>
      )}
    </section>
  );
}

function byCommittee(
  observations: readonly Observation[],
  unnamed: string,
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const committee = observation.committee ?? observation.mechanism ?? unnamed;
    groups.set(committee, [...(groups.get(committee) ?? []), observation]);
  }
  return groups;
}

import { nameIn, stateName } from "#lib/i18n/names";
import { findRegion } from "#lib/regions/region";
import type { RightRequest } from "#lib/tables/right/right-request";
import { statesQuery } from "#lib/tables/right/right-request";

/** What the list of observations holds, filters included: "Freedom from torture: Kazakhstan; CAT; 2011 to 2016". */
export function subjectInWords(request: RightRequest): string {
  const { right, values, words } = request;
  const { committees, treaties, kinds, verification, cycles, document } = values;
  const parts = [
    statesInWords(request),
    committees
      .map((code) => (code === "none" ? words("right.charts.noCommittee") : code))
      .join(", "),
    treaties.join(", "),
    kinds.map((kind) => words(`observation.kinds.${kind}`)).join(", "),
    verification.map((each) => words(`sources.verification.${each}.word`)).join(", "),
    yearsInWords(request),
    cycles.map((token) => words("right.filterWords.cycle", { token })).join(", "),
    document ?? "",
  ];
  return `${nameIn(words.locale, right)}: ${parts.filter(Boolean).join("; ")}`;
}

function statesInWords(request: RightRequest): string {
  const { release, words } = request;
  const { region = "", countries = "" } = statesQuery(request);
  const names = countries.split(",").filter(Boolean);
  const states = names.map((iso3) => stateName(words.locale, release.index, iso3));
  const found = region === "" ? undefined : findRegion(release.index.facts, region, words.locale);
  if (found !== undefined) states.unshift(found.name ?? words("right.filterWords.world"));
  return states.length > 8
    ? words("right.filterWords.states", { count: request.states.length })
    : states.join(", ");
}

function yearsInWords({ values: { from, to, undated }, words }: RightRequest): string {
  if (undated !== null) return words("right.charts.noYear");
  if (from !== null && from === to) return String(from);
  if (from !== null && to !== null) return words("right.filterWords.between", { from, to });
  if (from !== null) return words("right.filterWords.since", { from });
  return to === null ? "" : words("right.filterWords.until", { to });
}

import type { IssuedDocument } from "#lib/import/uhri/synthetic/issue-documents";
import { plannedCountries } from "#lib/import/uhri/synthetic/plan";
import type { Random } from "#lib/import/uhri/synthetic/random";

/** What a review record says beside its text. */
export type DrawnReview = Readonly<{
  cycle: number | null;
  positions: readonly string[];
  /** The recommending States, as the export prints them. */
  names: readonly string[];
  regions: readonly string[];
  sessions: readonly string[];
}>;

export const noReview: DrawnReview = {
  cycle: null,
  positions: [],
  names: [],
  regions: [],
  sessions: [],
};

/** States that recommend, as often as one another; the European Union and Kosovo do not. */
const recommenders = plannedCountries.filter(({ region }) => region !== null);

const months = ["January", "May", "November"];

export function drawReview(
  { session, year, publishedOn }: IssuedDocument,
  turkey: "Turkey" | "Türkiye",
  random: Random,
): DrawnReview {
  const states = new Set([random.pick(recommenders)]);
  while (states.size < 8 && random.chance(0.3)) states.add(random.pick(recommenders));
  const month = months[Math.floor((Number(publishedOn.slice(5, 7)) - 1) / 4)] ?? "May";
  return {
    cycle: random.chance(0.5) ? cycleOf(session ?? 1) : null,
    positions: drawPosition(random),
    names: [...states].map(({ iso3, name }) => (iso3 === "TUR" ? turkey : name)),
    regions: [
      ...new Set(
        [...states].flatMap(({ region }) => (region === null ? [] : [printedRegion(region, year)])),
      ),
    ],
    sessions: [`${session} - ${month} ${year}`],
  };
}

/** To 2025 one region carries a trailing blank. */
export function printedRegion(region: string, year: number): string {
  return region === "Eastern Europe" && year <= 2025 ? "Eastern Europe " : region;
}

function drawPosition(random: Random): readonly string[] {
  const mark = random.next();
  if (mark < 0.73) return ["Supported"];
  return mark < 0.98 ? ["Noted"] : [];
}

function cycleOf(session: number): number {
  return 1 + [12, 26, 40].filter((last) => session > last).length;
}

import groups from "#data/uhri/affected-persons.json" with { type: "json" };
import sdgs from "#data/uhri/sdgs.json" with { type: "json" };
import themes from "#data/uhri/themes.json" with { type: "json" };
import { createWeightedPick, type Random } from "#lib/import/uhri/synthetic/random";

export type DrawnLabels = Readonly<{
  themes: readonly (typeof themes)[number][];
  groups: readonly string[];
  sdgs: readonly (typeof sdgs)[number][];
}>;

type Sizes = readonly (readonly [size: number, share: number])[];

const themeSizes: Sizes = [
  [0, 0.01],
  [1, 0.25],
  [2, 0.24],
  [3, 0.18],
  [4, 0.12],
  [5, 0.08],
  [6, 0.05],
  [7, 0.03],
  [8, 0.02],
  [9, 0.008],
  [10, 0.004],
  [11, 0.003],
  [12, 0.002],
  [14, 0.002],
  [16, 0.0007],
  [20, 0.0003],
];
const groupSizes: Sizes = [
  [0, 0.28],
  [1, 0.34],
  [2, 0.2],
  [3, 0.1],
  [4, 0.04],
  [5, 0.02],
  [6, 0.01],
  [7, 0.006],
  [9, 0.004],
];
const sdgSizes: Sizes = [
  [0, 0.2],
  [1, 0.2],
  [2, 0.24],
  [3, 0.15],
  [4, 0.09],
  [5, 0.05],
  [6, 0.03],
  [8, 0.02],
  [10, 0.013],
  [12, 0.007],
];

const sizeOf = (sizes: Sizes) => {
  const pick = createWeightedPick(sizes, ([, share]) => share);
  return (random: Random) => pick(random)[0];
};
const themeSize = sizeOf(themeSizes);
const groupSize = sizeOf(groupSizes);
const sdgSize = sizeOf(sdgSizes);

const reservations = themes.find(
  ({ theme }) => theme === "Reservations",
) as (typeof themes)[number];
const otherThemes = themes.filter((theme) => theme !== reservations);
const pickTheme = createWeightedPick(otherThemes, ({ records202609 }) => records202609);
const pickGroup = createWeightedPick(groups, ({ records202609 }) => records202609);
const pickFrequentSdg = createWeightedPick(sdgs, ({ records202609 }) => records202609);
// Now and then any of them, so that a file of full size has even those of a handful of records.
const pickSdg = (random: Random) =>
  random.chance(0.006) ? random.pick(sdgs) : pickFrequentSdg(random);
const goals = new Map(
  sdgs.filter(({ level }) => level === "goal").map((goal) => [goal.goal, goal]),
);

/** Share of the records of a year that carry the tag "Reservations": an artefact of the real index. */
function reservationShare(year: number): number {
  if (year === 2006) return 0.19;
  if (year === 2007) return 0.91;
  return year === 2025 ? 0.004 : 0.3034;
}

/** Labels as frequent, and as many on one record, as in the real index. */
export function drawLabels(year: number, random: Random): DrawnLabels {
  return { themes: drawThemes(year, random), groups: drawGroups(random), sdgs: drawSdgs(random) };
}

function drawThemes(year: number, random: Random): readonly (typeof themes)[number][] {
  const size = themeSize(random);
  if (size === 0) return [];
  const drawn = random.chance(reservationShare(year) / 0.99) ? [reservations] : [];
  return distinct(drawn, size, () => pickTheme(random));
}

function drawGroups(random: Random): readonly string[] {
  return distinct([], groupSize(random), () => pickGroup(random)).map(
    (group) => group.affectedPerson,
  );
}

/** Half of the targets stand beside their goal. */
function drawSdgs(random: Random): readonly (typeof sdgs)[number][] {
  const size = sdgSize(random);
  return distinct<(typeof sdgs)[number]>([], size, (last) => {
    const goal = last === undefined || last.level === "goal" ? undefined : goals.get(last.goal);
    return goal !== undefined && random.chance(0.3) ? goal : pickSdg(random);
  });
}

function distinct<Item>(
  drawn: Item[],
  size: number,
  draw: (last: Item | undefined) => Item,
): readonly Item[] {
  for (let tries = 0; drawn.length < size && tries < size * 4; tries++) {
    const item = draw(drawn.at(-1));
    if (!drawn.includes(item)) drawn.push(item);
  }
  return drawn;
}

import type { IsoDate } from "#lib/dates/calendar-date";
import type { StateFill } from "#lib/map/map-entry";
import { type MapTurns, turnOn } from "#lib/map/map-turns";
import type { AreaFill, MapKey, MapView } from "#lib/map/map-view";

/** What the picture of a map needs of its view. */
export type DrawnView = Omit<MapView, "beside">;

/** Words by which another day is said, as the server read them; `{…}` are places. */
export type DayWords = Readonly<{
  /** What a State has that has not done anything yet. */
  before: StateFill;
  beforeLabel: string;
  fills: Readonly<Record<string, string>>;
  /** "{name}: {fill}, {day}" */
  title: string;
  names: Readonly<Record<string, string>>;
}>;

/** The map as it is at the end of another day: the same outlines, other fills, letters, titles and counts. */
export function viewOnDay(
  view: DrawnView,
  turns: MapTurns,
  day: IsoDate,
  words: DayWords,
): DrawnView {
  const on = (iso3: string) => stateOn(turns, iso3, day, words);
  return {
    ...view,
    shapes: view.shapes.map((shape) => {
      return shape.iso3 === null ? shape : { ...shape, ...filled(on(shape.iso3)) };
    }),
    dots: view.dots.map((dot) => {
      const state = on(dot.iso3);
      return { ...dot, ...filled(state), label: view.scale === "50m" ? state.label : "" };
    }),
    labels: view.labels.map((label) => {
      const state = on(label.iso3);
      return { ...label, fill: state.fill, text: state.label };
    }),
    legend: countedOn(view.legend, turns, day, words),
  };
}

type StateOnDay = Readonly<{ fill: StateFill; label: string; title: string }>;

function filled({ fill, title }: StateOnDay) {
  return { fill, title };
}

function stateOn(turns: MapTurns, iso3: string, day: IsoDate, words: DayWords): StateOnDay {
  const [since, fill, label] = turnOn(turns[iso3] ?? [], day) ?? [
    null,
    words.before,
    words.beforeLabel,
  ];
  const said = words.fills[fill] ?? fill;
  const title = words.title
    .replace("{name}", words.names[iso3] ?? iso3)
    .replace("{fill}", since === null ? said : `${said}, ${since}`);
  return { fill, label, title };
}

function countedOn(
  legend: readonly MapKey[],
  turns: MapTurns,
  day: IsoDate,
  words: DayWords,
): readonly MapKey[] {
  const counts = new Map<AreaFill, number>();
  for (const iso3 of Object.keys(turns)) {
    const { fill } = stateOn(turns, iso3, day, words);
    counts.set(fill, (counts.get(fill) ?? 0) + 1);
  }
  return legend.map((key) => {
    return key.count === null ? key : { ...key, count: counts.get(key.fill) ?? 0 };
  });
}

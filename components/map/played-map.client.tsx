"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { MapLegend } from "#components/map/map-legend";
import { MapPicture } from "#components/map/map-picture";
import { AsOfPlayer, type AsOfPlayerLabels } from "#components/time/as-of-player.client";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { MapTurns } from "#lib/map/map-turns";
import type { AreaFill } from "#lib/map/map-view";
import { type DayWords, type DrawnView, viewOnDay } from "#lib/map/view-on-day";

export type PlayedMapProps = Readonly<{
  view: DrawnView;
  label: string;
  legendLabel: string;
  hrefs: Readonly<Partial<Record<AreaFill, string>>>;
  turns: MapTurns;
  /** The days on which the slider stops. */
  dates: readonly IsoDate[];
  /** The day of the page. */
  asOf: IsoDate;
  words: DayWords;
  labels: AsOfPlayerLabels;
  /** "On {day}: {counts}" */
  sentence: string;
  /** The address of this map without its day, ending where the day is to stand. */
  addressOfDay: string;
}>;

/**
 * The map with a slider over days. Until the slider moves it is what the server drew; a day on which it rests becomes the
 * day of the page, so that the list and the numbers below follow.
 */
export function PlayedMap(props: PlayedMapProps) {
  const { view, label, legendLabel, hrefs, turns, dates, asOf, words, labels } = props;
  const router = useRouter();
  const [shown, setShown] = useState(asOf);
  const isOfPage = shown === asOf;
  const drawn = isOfPage ? view : viewOnDay(view, turns, shown, words);
  const rest = (day: IsoDate) => {
    if (day !== asOf) router.replace(`${props.addressOfDay}${day}`, { scroll: false });
  };
  return (
    <>
      <MapPicture view={drawn} label={label} />
      <MapLegend keys={drawn.legend} label={legendLabel} {...(isOfPage ? { hrefs } : {})} />
      <div className="needs-js">
        <AsOfPlayer
          dates={dates}
          date={shown}
          labels={labels}
          onDate={setShown}
          onRest={rest}
          announce={inWords(props.sentence, shown, drawn)}
        />
      </div>
    </>
  );
}

/** "On 1995-12-31: State party 132, Signatory 4, …" */
function inWords(sentence: string, day: IsoDate, { legend }: DrawnView): string {
  const counts = legend.flatMap(({ words, count }) =>
    count === null ? [] : [`${words} ${count}`],
  );
  return sentence.replace("{day}", day).replace("{counts}", counts.join(", "));
}

"use client";

import "#components/time/as-of-player.css";
import { type ChangeEvent, useId, useState } from "react";
import { type PlayerSpeed, playerSpeeds } from "#components/time/player-speeds";
import { usePlaying } from "#components/time/use-playing.client";
import { useRest } from "#components/time/use-rest.client";
import { useSpoken } from "#components/time/use-spoken.client";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { PlayerWords } from "#lib/matrix/time-words";

/** The words of the player, read by the server. */
export type AsOfPlayerLabels = PlayerWords;

export type AsOfPlayerProps = Readonly<{
  /** The days on which it stops, rising (`lib/dates/as-of-steps.ts`). */
  dates: readonly IsoDate[];
  /** The day on show: one of `dates`. */
  date: IsoDate;
  labels: AsOfPlayerLabels;
  /** Another day is to be shown: with every step, while playing, while dragging. */
  onDate: (date: IsoDate) => void;
  /** The day on which it has come to rest: the time to follow with what needs the server. */
  onRest?: (date: IsoDate) => void;
  /** What the day shows, in a sentence: read by all, and read aloud. */
  announce: string;
}>;

/**
 * A slider over days with play, pause, one step back and forward, and a choice of speed. It never starts by itself. What
 * changes with the day is its user's; the sentence is read aloud with every step, while playing only now and then.
 */
export function AsOfPlayer({ dates, date, labels, onDate, onRest, announce }: AsOfPlayerProps) {
  const slider = useId();
  const [speed, setSpeed] = useState<PlayerSpeed>("normal");
  const rest = useRest(onRest);
  const position = Math.max(0, dates.indexOf(date));
  const show = (to: number) => {
    const next = dates[to];
    if (next !== undefined && next !== date) onDate(next);
    return next;
  };
  const player = usePlaying(position, dates.length - 1, playerSpeeds[speed], show, () =>
    rest.now(date),
  );
  const go = (to: number) => {
    player.pause();
    const next = show(to);
    if (next !== undefined) rest.soon(next);
  };
  const play = () => {
    rest.cancel();
    if (player.playing) player.stop();
    else player.start();
  };
  return (
    <fieldset className="as-of-player" aria-label={labels.group}>
      <div className="buttons">
        <StepButton label={labels.back} sign="‹" off={position === 0} go={() => go(position - 1)} />
        <button type="button" className="primary" onClick={play}>
          <span aria-hidden="true">{player.playing ? "❚❚" : "▶"}</span>{" "}
          {player.playing ? labels.pause : labels.play}
        </button>
        <StepButton
          label={labels.forward}
          sign="›"
          off={position === dates.length - 1}
          go={() => go(position + 1)}
        />
      </div>
      <label className="slider">
        <span>{labels.slider}</span>
        <input
          id={slider}
          type="range"
          min={0}
          max={dates.length - 1}
          value={position}
          aria-valuetext={date}
          onChange={(event: ChangeEvent<HTMLInputElement>) => go(event.target.valueAsNumber)}
        />
      </label>
      <SpeedField labels={labels} speed={speed} choose={setSpeed} />
      <Sentence text={announce} playing={player.playing} />
    </fieldset>
  );
}

type StepProps = Readonly<{ label: string; sign: string; off: boolean; go: () => void }>;

/** At either end it stays in the order of focus, so that whoever pressed it is not thrown elsewhere. */
function StepButton({ label, sign, off, go }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => off || go()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

type SpeedProps = Readonly<{
  labels: AsOfPlayerLabels;
  speed: PlayerSpeed;
  choose: (speed: PlayerSpeed) => void;
}>;

function SpeedField({ labels, speed, choose }: SpeedProps) {
  const id = useId();
  return (
    <div className="speed">
      <label htmlFor={id}>{labels.speed}</label>
      <select id={id} value={speed} onChange={(event) => choose(event.target.value as PlayerSpeed)}>
        {(Object.keys(playerSpeeds) as PlayerSpeed[]).map((each) => (
          <option key={each} value={each}>
            {labels.speeds[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Sentence({ text, playing }: Readonly<{ text: string; playing: boolean }>) {
  const spoken = useSpoken(text, playing);
  return (
    <p className="sentence">
      <span aria-hidden="true">{text}</span>
      <span className="vh" aria-live="polite">
        {spoken}
      </span>
    </p>
  );
}

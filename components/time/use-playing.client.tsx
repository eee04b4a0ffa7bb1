"use client";

import { useEffect, useRef, useState } from "react";

type Playing = Readonly<{
  playing: boolean;
  /** Plays from the position on show; from the beginning where that is the last. */
  start: () => void;
  /** Pauses and says that it rests. */
  stop: () => void;
  /** Pauses because something else moves it. */
  pause: () => void;
}>;

/**
 * Steps from `position` to `last`, one step every `stepMs`: the next is asked for when the one before it has been drawn, so
 * that a slow machine shows every step later instead of leaving some out. `rests` is called where it ends or is stopped.
 */
export function usePlaying(
  position: number,
  last: number,
  stepMs: number,
  show: (position: number) => void,
  rests: () => void,
): Playing {
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ show, rests });
  useEffect(() => {
    latest.current = { show, rests };
  });
  useEffect(() => {
    if (!playing) return;
    const atEnd = position >= last;
    const next = () => {
      if (!atEnd) return latest.current.show(position + 1);
      setPlaying(false);
      latest.current.rests();
    };
    const timer = setTimeout(next, stepMs);
    return () => clearTimeout(timer);
  }, [playing, position, last, stepMs]);
  const start = () => {
    if (position >= last) show(0);
    setPlaying(true);
  };
  const pause = () => setPlaying(false);
  const stop = () => {
    pause();
    rests();
  };
  return { playing, start, stop, pause };
}

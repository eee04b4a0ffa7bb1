"use client";

import { useEffect, useRef, useState } from "react";

/** While it plays, a sentence is read aloud at most this often; read at each step, none would be heard to its end. */
const spokenEveryMs = 5000;

/** The sentence to be read aloud: `text` itself, while `playing` one of the last few seconds. */
export function useSpoken(text: string, playing: boolean): string {
  const [spoken, setSpoken] = useState(text);
  const said = useRef(0);
  useEffect(() => {
    const now = Date.now();
    if (playing && now - said.current < spokenEveryMs) return;
    said.current = now;
    setSpoken(text);
  }, [text, playing]);
  return spoken;
}

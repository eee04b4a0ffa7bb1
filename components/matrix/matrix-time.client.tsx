"use client";

import { type ReactNode, useState } from "react";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { CompactMatrix } from "#lib/matrix/matrix-table";

/** The matrix of another day than the page's. */
export type MatrixFrame = Readonly<{ asOf: IsoDate; matrix: CompactMatrix }>;

/** What the slider is given: the page as the server drew it, the frame shown instead, a way to show another. */
export type MatrixTimeProps = Readonly<{
  asOf: IsoDate;
  matrix: CompactMatrix;
  frame: MatrixFrame | null;
  show: (frame: MatrixFrame | null) => void;
}>;

type Props = MatrixTimeProps &
  Readonly<{
    words: MatrixTimeWords;
    /** Days one step away, each with its address: what there is without JavaScript. */
    steps: readonly (readonly [word: string, href: string])[];
    framesHref: string;
  }>;

export type MatrixTimeWords = Readonly<{ open: string; failed: string }>;

/** Steps in time as links, and the button that brings the slider: what it does and says is loaded when it is pressed. */
export function MatrixTime({ words, steps, framesHref, ...rest }: Props) {
  const [draw, setDraw] = useState<((props: MatrixTimeProps) => ReactNode) | null>(null);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  if (draw !== null) return draw(rest);
  const open = () => {
    setState("busy");
    import("#components/matrix/matrix-player.client")
      .then(({ loadMatrixPlayer }) => loadMatrixPlayer(framesHref))
      .then(
        (player) => setDraw(() => player),
        () => setState("failed"),
      );
  };
  return (
    <p className="as-of-steps">
      {steps.map(([word, href]) => (
        <a key={word} href={href}>
          {word}
        </a>
      ))}
      <button type="button" className="needs-js" aria-busy={state === "busy"} onClick={open}>
        {words.open}
      </button>
      <span role="status">{state === "failed" && words.failed}</span>
    </p>
  );
}

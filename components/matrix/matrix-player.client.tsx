"use client";

import "#components/matrix/matrix-player.css";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { MatrixTimeProps } from "#components/matrix/matrix-time.client";
import { PageStyle } from "#components/shell/page-style.client";
import { AsOfPlayer } from "#components/time/as-of-player.client";
import { asOfSteps } from "#lib/dates/as-of-steps";
import type { IsoDate } from "#lib/dates/calendar-date";
import { changedCells, countPartyCells, frameOn } from "#lib/matrix/frame";
import type { FramesAnswer } from "#lib/matrix/respond-frames";
import { sayFrame } from "#lib/matrix/time-words";

/** Fetches the cells through time, once; what it answers draws the slider that plays them. Throws where there is no answer. */
export async function loadMatrixPlayer(
  href: string,
): Promise<(props: MatrixTimeProps) => ReactNode> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  const answer = (await response.json()) as FramesAnswer;
  return (props) => <MatrixPlayer {...props} answer={answer} />;
}

/** Cells that do not show what the frame before showed. */
type Changes = Readonly<{ since: IsoDate | null; ids: readonly string[] }>;

/**
 * The slider over the matrix. The cells follow each step in the browser; where it comes to rest the address gets the day and
 * the server draws the whole page of it. Until then what still shows the page's own day says so.
 */
function MatrixPlayer({
  answer,
  asOf,
  matrix,
  frame,
  show,
}: MatrixTimeProps & Readonly<{ answer: FramesAnswer }>) {
  const { frames, first, today, words } = answer;
  const [opened] = useState(asOf);
  const [changes, setChanges] = useState<Changes>({ since: null, ids: [] });
  const dates = useMemo(
    () => asOfSteps(first, today, [opened, asOf]),
    [first, today, opened, asOf],
  );
  const router = useRouter();
  const box = useFocusOnFirst();
  const shown = frame ?? { asOf, matrix };
  const showDay = (day: IsoDate) => {
    const title = words.title.replace("{day}", day);
    const next = day === asOf ? matrix : frameOn(frames, matrix, title, day);
    setChanges({ since: shown.asOf, ids: changedCells(shown.matrix, next) });
    show(day === asOf ? null : { asOf: day, matrix: next });
  };
  const follow = (day: IsoDate) => {
    if (day !== asOf) router.replace(addressOn(day === today ? null : day), { scroll: false });
  };
  const sentence = sayFrame(words, {
    day: shown.asOf,
    party: countPartyCells(shown.matrix),
    all: matrix.rows.length * matrix.instruments.length,
    before: changes.since,
    changed: changes.ids.length,
  });
  return (
    <div ref={box} className="matrix-player">
      <AsOfPlayer
        dates={dates}
        date={shown.asOf}
        labels={words.player}
        onDate={showDay}
        onRest={follow}
        announce={sentence}
      />
      <PageStyle css={changedStyle(changes.ids, words.changedCell)} />
      {frame !== null && <PageStyle css={elsewhereStyle(words.elsewhere.replace("{day}", asOf))} />}
    </div>
  );
}

/** The button that was pressed is gone: the focus goes to what took its place. */
function useFocusOnFirst() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("button.primary")?.focus(), []);
  return box;
}

/** The page as its reader has arranged it by now, on another day; `null` is today. */
function addressOn(day: IsoDate | null): string {
  const url = new URL(window.location.href);
  if (day === null) url.searchParams.delete("asOf");
  else url.searchParams.set("asOf", day);
  return `${url.pathname}${url.search.replaceAll("%2C", ",")}`;
}

/** A frame and a sign, not a colour alone; the sign is read aloud as a word. */
function changedStyle(ids: readonly string[], word: string): string {
  if (ids.length === 0) return "";
  const cells = `.matrix :is(${ids.map((id) => `[id="${id}"]`)})`;
  return `${cells}{position:relative;outline:2px solid var(--link);outline-offset:-2px}${cells}::after{content:"▲"/${JSON.stringify(word)};position:absolute;top:0;right:.3rem;color:var(--link);font-size:.7rem}`;
}

/**
 * What still shows the day of the page, while the matrix is on another, is dimmed and says so. A sheet of its own that stays
 * while it plays: a rule that looks whether the slider is away (`:has`) is asked again for every cell of every frame, and the
 * world takes three times as long.
 */
function elsewhereStyle(words: string): string {
  return `:is(#concerns,#charts,.page-head,.story)>*{opacity:.55}:is(#concerns,#charts)::before{content:${JSON.stringify(words)};display:block;padding:.35rem .6rem;border:1px dashed var(--rule-strong);margin-bottom:.5rem}`;
}

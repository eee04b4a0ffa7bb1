"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { printQuery } from "#lib/url/query";

type Props = Readonly<{
  /** Where closing leads without JavaScript. */
  closeHref: string;
  cellId: string;
  closeWord: string;
  children: ReactNode;
}>;

/** A panel beside the matrix: takes the focus when it opens, closes on Escape, and gives the focus back to its cell. */
export function StoryPanel({ closeHref, cellId, closeWord, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const router = useRouter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is another story, and is to be read from its heading
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [cellId]);
  const close = () => {
    router.push(withoutStory(window.location.href), { scroll: false });
    document.getElementById(cellId)?.focus();
  };
  const closeHere = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    close();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  return (
    <section
      id="story"
      ref={panel}
      className="story"
      aria-labelledby="story-heading"
      onKeyDown={closeOnEscape}
    >
      <a className="button close" href={closeHref} onClick={closeHere}>
        {closeWord}
      </a>
      {children}
    </section>
  );
}

/** The page as its reader has arranged it by now, without the open cell. */
function withoutStory(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("cell");
  return `${url.pathname}${printQuery(Object.fromEntries(url.searchParams))}`;
}

"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { SavedView } from "#components/offline/saved-site";
import { FactTable } from "#components/table/fact-table.client";
import type { FactTableLabels } from "#components/table/labels";

export type ViewWords = Readonly<
  Record<
    | "loading"
    | "tablesTitle"
    | "tablesLede"
    | "leftOut"
    | "searchTitle"
    | "searchLede"
    | "searchStates"
    | "notSavedTitle"
    | "notSavedLede"
    | "noWorker",
    string
  >
>;

type Props = Readonly<{ labels: FactTableLabels; words: ViewWords; saved: ReactNode }>;

/** What is worked out from what is saved, at the address that was asked for. */
export function OfflineView({ labels, words, saved }: Props) {
  const [view, setView] = useState<SavedView | "failed" | null>(null);
  const [address, setAddress] = useState("");
  useEffect(() => {
    const asked = askedAddress();
    setAddress(asked);
    fetch(`/offline/answer?at=${encodeURIComponent(asked)}`)
      .then((answer) => (answer.ok ? answer.json() : "failed"))
      .then(setView, () => setView("failed"));
  }, []);
  if (view === null) return <p role="status">{words.loading}</p>;
  if (view === "failed") return <p role="status">{words.noWorker}</p>;
  switch (view.kind) {
    case "tables":
      return <Tables view={view} address={address} labels={labels} words={words} />;
    case "search":
      return <Search view={view} words={words} />;
    case "elsewhere":
      return <a href={view.address}>{view.address}</a>;
    case "not-saved":
      return (
        <>
          <h1>{words.notSavedTitle}</h1>
          <p className="lede">{words.notSavedLede.replace("{address}", address)}</p>
          {saved}
        </>
      );
  }
}

function askedAddress(): string {
  const { pathname, search } = location;
  if (!pathname.endsWith("/offline/view")) return `${pathname}${search}`;
  return new URLSearchParams(search).get("at") ?? "/";
}

type TablesProps = Readonly<{
  view: Extract<SavedView, { kind: "tables" }>;
  address: string;
  labels: FactTableLabels;
  words: ViewWords;
}>;

function Tables({ view, address, labels, words }: TablesProps) {
  const shown = view.tables.filter(({ packed }) => packed.rows.length > 0);
  return (
    <>
      <header className="page-head">
        <h1>{words.tablesTitle.replace("{address}", address.split("?")[0] ?? address)}</h1>
        <p className="lede">
          {words.tablesLede.replace("{release}", view.release).replace("{day}", view.asOf)}
        </p>
      </header>
      {view.leftOut > 0 && <p>{words.leftOut.replace("{count}", String(view.leftOut))}</p>}
      {shown.map(({ place, packed }) => (
        <section key={packed.id} className="table-section" aria-labelledby={`${packed.id}-title`}>
          <h2 id={`${packed.id}-title`}>{packed.title}</h2>
          <FactTable {...place} packed={packed} labels={labels} />
        </section>
      ))}
    </>
  );
}

function Search({
  view,
  words,
}: Readonly<{ view: Extract<SavedView, { kind: "search" }>; words: ViewWords }>) {
  const states = view.states.join(", ");
  return (
    <>
      <header className="page-head">
        <h1>{words.searchTitle}</h1>
        <p className="lede">
          {view.whole ? words.searchLede : words.searchStates.replace("{states}", states)}
        </p>
      </header>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by the same components as the server's page, which escape what they show */}
      <div dangerouslySetInnerHTML={{ __html: view.html }} />
    </>
  );
}

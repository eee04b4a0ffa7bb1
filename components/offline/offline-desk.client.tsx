"use client";

import { useCallback, useEffect, useId, useState } from "react";
import { type KeptPack, keptPacks } from "#components/offline/kept-packs";
import {
  canSave,
  forgetAll,
  removePack,
  type ServerState,
  savePack,
  serverState,
} from "#components/offline/save-pack.client";
import { SavedList } from "#components/offline/saved-list.client";

export type DeskWords = Readonly<
  Record<
    | "choose"
    | "save"
    | "everything"
    | "saving"
    | "saved"
    | "removed"
    | "forgotten"
    | "failed"
    | "full"
    | "unsupported"
    | "nothing"
    | "listTitle"
    | "update"
    | "remove"
    | "forget"
    | "current"
    | "older"
    | "unknown"
    | "about"
    | "pagesLeftOut",
    string
  >
>;

export type DeskProps = Readonly<{
  locale: string;
  states: readonly (readonly [iso3: string, name: string])[];
  /** Chosen by the link that leads here. */
  chosen: string;
  words: DeskWords;
}>;

type Work = Readonly<{ id: string; share: number }> | null;

/** Saves, renews and removes packs. Before the reader presses a button nothing is written anywhere. */
export function OfflineDesk({ locale, states, chosen, words }: DeskProps) {
  const [kept, setKept] = useState<readonly KeptPack[] | null>(null);
  const [server, setServer] = useState<ServerState | null>(null);
  const [able, setAble] = useState(true);
  const [work, setWork] = useState<Work>(null);
  const [said, setSaid] = useState("");
  const [id, setId] = useState(chosen);
  const choice = useId();
  const look = useCallback(async () => setKept(await keptPacks().catch(() => [])), []);
  useEffect(() => {
    setAble(canSave());
    setId(new URLSearchParams(location.search).get("state") ?? chosen);
    look();
    serverState().then(setServer);
  }, [look, chosen]);
  const nameOf = (pack: string) => states.find(([iso3]) => iso3 === pack)?.[1] ?? words.everything;
  const run = async (what: () => Promise<void>, done: string) => {
    setSaid("");
    try {
      await what();
      setSaid(done);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      setSaid(isFull ? words.full : words.failed);
    }
    setWork(null);
    await look();
  };
  const save = (pack: string, language: string) => {
    setWork({ id: pack, share: 0 });
    const progress = (share: number) => setWork({ id: pack, share });
    return run(
      () => savePack(pack, language, progress),
      words.saved.replace("{name}", nameOf(pack)),
    );
  };
  if (!able) return <p role="status">{words.unsupported}</p>;
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          save(id, locale);
        }}
      >
        <label htmlFor={choice}>{words.choose}</label>
        <select id={choice} value={id} onChange={(event) => setId(event.target.value)}>
          <option value="all">{words.everything}</option>
          {states.map(([iso3, name]) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="primary" disabled={work !== null}>
          {words.save}
        </button>
      </form>
      <p role="status">{work === null ? said : words.saving.replace("{name}", nameOf(work.id))}</p>
      {work !== null && (
        <progress
          max={1}
          value={work.share}
          aria-label={words.saving.replace("{name}", nameOf(work.id))}
        />
      )}
      <SavedList
        kept={kept ?? []}
        server={server}
        words={words}
        nameOf={nameOf}
        busy={work !== null}
        update={({ about }) => save(about.id, about.locale)}
        remove={(pack) =>
          run(() => removePack(pack), words.removed.replace("{name}", nameOf(pack.about.id)))
        }
        forget={() => run(forgetAll, words.forgotten)}
      />
    </>
  );
}

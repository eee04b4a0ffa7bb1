"use client";

import type { KeptPack } from "#components/offline/kept-packs";
import type { DeskWords } from "#components/offline/offline-desk.client";
import type { ServerState } from "#components/offline/save-pack.client";
import { formatCount } from "#lib/i18n/plural-forms";

type Props = Readonly<{
  kept: readonly KeptPack[];
  /** `null` without a network: then nobody can say whether there is something newer. */
  server: ServerState | null;
  words: DeskWords;
  nameOf: (id: string) => string;
  busy: boolean;
  update: (pack: KeptPack) => void;
  remove: (pack: KeptPack) => void;
  forget: () => void;
}>;

/** What is saved, of which release and day, and whether there is a newer one. */
export function SavedList({ kept, server, words, nameOf, busy, update, remove, forget }: Props) {
  if (kept.length === 0) return <p>{words.nothing}</p>;
  return (
    <section aria-labelledby="saved-title">
      <h2 id="saved-title">{words.listTitle}</h2>
      <ul className="saved-packs">
        {kept.map((pack) => (
          <li key={`${pack.about.id} ${pack.about.locale}`}>
            <h3>
              {nameOf(pack.about.id)} <span className="soft">({pack.about.locale})</span>
            </h3>
            <p>{aboutPack(pack, words)}</p>
            <p>{standing(pack, server, words)}</p>
            <p className="row">
              <button type="button" disabled={busy} onClick={() => update(pack)}>
                {words.update}
                <span className="vh">: {nameOf(pack.about.id)}</span>
              </button>
              <button type="button" disabled={busy} onClick={() => remove(pack)}>
                {words.remove}
                <span className="vh">: {nameOf(pack.about.id)}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="danger" disabled={busy} onClick={forget}>
          {words.forget}
        </button>
      </p>
    </section>
  );
}

function aboutPack({ about, bytes, pages }: KeptPack, words: DeskWords): string {
  const locale = document.documentElement.lang;
  const said = words.about
    .replace("{release}", about.release)
    .replace("{day}", about.day)
    .replace("{pages}", formatCount(locale, pages))
    .replace("{kilobytes}", formatCount(locale, Math.round(bytes / 1000)));
  if (about.leftOut === 0) return said;
  return `${said} ${words.pagesLeftOut.replace("{count}", formatCount(locale, about.leftOut))}`;
}

function standing({ about }: KeptPack, server: ServerState | null, words: DeskWords): string {
  if (server === null) return words.unknown;
  const isCurrent = about.release === server.release && about.build === server.build;
  const said = isCurrent && about.day === server.day ? words.current : words.older;
  return said.replace("{release}", server.release).replace("{day}", server.day);
}

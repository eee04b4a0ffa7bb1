import { embedAside } from "#components/embed/embed-aside";
import { embeddedPicture } from "#components/embed/embedded-picture";
import { type EmbedLook, embedPage } from "#lib/embed/embed-page";
import type { ExportedList } from "#lib/export/exported-list";
import { type Html, html } from "#lib/html/html-template";
import { arrangedPicture } from "#lib/pictures/arranged-picture";
import { pictureWords } from "#lib/pictures/drawn-picture";

/** One list of one page as a page of its own, to stand in a page of somebody else: its picture, or else the table itself. */
export function embeddedList(list: ExportedList, look: EmbedLook): string {
  const { table } = list.table();
  const subject = { ...list.subject, table };
  const { words, locale } = subject;
  const about = list.about();
  const found = list.picture();
  const picture = found === null ? null : arrangedPicture(found, table);
  const own = picture === null ? null : pictureWords(picture, words);
  const title = own?.title ?? table.title;
  const body = html`<h1>${title}</h1>
${about.scope.map(([label, said]) => html`<p class="soft">${label}: ${said}</p>`)}
${own === null ? null : howToRead(picture?.kind === "matrix" ? words("embed.matrixHow") : own.howToRead, words("embed.how"))}
${embeddedPicture(picture, subject)}
${embedAside(about, own?.source ?? null, words)}`;
  return embedPage({ locale, title, ...look, canonical: about.link, body });
}

/** A sentence or two are said at once; more than that can be opened. */
const longestSaid = 200;

function howToRead(said: string, word: string): Html {
  if (said.length <= longestSaid) return html`<p>${said}</p>`;
  return html`<details><summary>${word}</summary><p>${said}</p></details>`;
}

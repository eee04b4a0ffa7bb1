import type { Surroundings } from "#lib/api/respond";
import type { IsoDate } from "#lib/dates/calendar-date";
import { type EmbedPlace, findEmbedPlace, printEmbedPlace } from "#lib/embed/embed-address";
import { embedCode } from "#lib/embed/embed-code";
import type { EmbedTheme } from "#lib/embed/embed-page";
import { embedHeight, usualWidth } from "#lib/embed/embed-size";
import { listAt } from "#lib/embed/list-at";
import { arrangedPicture } from "#lib/pictures/arranged-picture";
import { pictureWords } from "#lib/pictures/drawn-picture";

/** What the page that explains embedding offers for one embeddable page. */
export type EmbedChoice = Readonly<{
  title: string;
  release: string;
  asOf: IsoDate;
  /** The same list, its release and its day open or fixed. */
  live: EmbedOffer;
  pinned: EmbedOffer;
}>;

/** One address of an embeddable page, and the code that embeds it. */
export type EmbedOffer = Readonly<{ address: string; code: string; height: number }>;

/** Reads the address of an embeddable page of ours; `null` where nothing stands there. */
export async function findEmbedChoice(
  text: string,
  theme: EmbedTheme,
  origin: string,
  surroundingsIn: (locale: EmbedPlace["locale"]) => Promise<Surroundings>,
): Promise<EmbedChoice | null> {
  const place = findEmbedPlace(text, origin);
  if (place === null) return null;
  const surroundings = await surroundingsIn(place.locale);
  const list = listAt(place, origin, surroundings);
  if (list === null) return null;
  const { words } = list.subject;
  const { table } = list.table();
  const about = list.about();
  const found = list.picture();
  const picture = found === null ? null : arrangedPicture(found, table);
  const title = picture === null ? table.title : pictureWords(picture, words).title;
  const height = embedHeight({ table, picture, about, words }, usualWidth);
  const offer = (parameters: URLSearchParams): EmbedOffer => {
    const address = origin + printEmbedPlace({ ...place, parameters: inTheme(parameters, theme) });
    return { address, height, code: embedCode({ address, title, width: "100%", height }) };
  };
  return {
    title,
    release: about.release,
    asOf: about.asOf,
    live: offer(without(place.parameters, "release")),
    pinned: offer(new URL(about.link).searchParams),
  };
}

function without(parameters: URLSearchParams, name: string): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([each]) => each !== name));
}

function inTheme(parameters: URLSearchParams, theme: EmbedTheme): URLSearchParams {
  const rest = without(parameters, "theme");
  if (theme !== "auto") rest.set("theme", theme);
  return rest;
}

import type { Surroundings } from "#lib/api/respond";
import { respondWriter } from "#lib/api/respond-export";
import type { EmbedPlace } from "#lib/embed/embed-address";
import { refuseLong } from "#lib/embed/embed-limit";
import { embedThemes } from "#lib/embed/embed-page";
import type { ExportedList } from "#lib/export/exported-list";
import { choiceParameter } from "#lib/url/parameters";

/** The list that an embeddable page shows, read as that page reads it; `null` where it would refuse. */
export function listAt(
  { segments, parameters }: EmbedPlace,
  origin: string,
  surroundings: Surroundings,
): ExportedList | null {
  let found: ExportedList | null = null;
  const writer = {
    contentType: "text/plain",
    options: { theme: choiceParameter(embedThemes, "auto") },
    refuse: refuseLong,
    write(list: ExportedList) {
      found = list;
      return "";
    },
  };
  const request = new Request(`${origin}/?${parameters}`, { headers: { host: hostOf(origin) } });
  respondWriter(
    request,
    segments,
    { name: segments.at(-1) ?? "", extension: "", writer },
    surroundings,
  );
  return found;
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}

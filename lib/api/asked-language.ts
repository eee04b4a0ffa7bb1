import { problemResponse } from "#lib/api/http";
import { wrongParameters } from "#lib/api/problem";
import { defaultLocale, isLocale, type Locale, locales } from "#lib/i18n/locales";

/** A request for a file, its language read and taken out of the address, or the refusal of one that is not spoken here. */
export type InLanguage = Readonly<
  { kind: "spoken"; locale: Locale; request: Request } | { kind: "refused"; response: Response }
>;

/** Reads the parameter `lang`, which every file has beside the parameters of its page; without it files are in English. */
export function inAskedLanguage(request: Request): InLanguage {
  const url = new URL(request.url);
  const asked = url.searchParams.getAll("lang");
  if (asked.length === 0) return { kind: "spoken", locale: defaultLocale, request };
  const [value = "", second] = asked;
  if (!isLocale(value) || second !== undefined) {
    const expected = `one of ${locales.join(", ")}`;
    const fault = { name: "lang", value, why: "unreadable", expected } as const;
    return { kind: "refused", response: problemResponse(wrongParameters([fault], ["lang"])) };
  }
  url.searchParams.delete("lang");
  return { kind: "spoken", locale: value, request: new Request(url, request) };
}

import { type ProblemKind, problem } from "#lib/api/problem";
import { defaultLocale, type Locale, languageOf, locales } from "#lib/i18n/locales";
import type { Words } from "#lib/i18n/words";
import { limits } from "#lib/limits/limits";
import { methodsAnswered, statusOf } from "#lib/limits/request-fault";

/** Why a request is not answered. */
export type RefusalKind = Extract<
  ProblemKind,
  | "method-not-allowed"
  | "address-too-long"
  | "address-unreadable"
  | "no-body-read"
  | "headers-too-long"
  | "busy"
  | "no-release"
  | "release-missing"
  | "release-damaged"
  | "release-of-other-layout"
>;

export type Refusal = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}>;

type WordsOf = (locale: Locale) => Words;

/** How a request is refused: a page in both languages for a person, `application/problem+json` for a program. */
export function refusal(
  kind: RefusalKind,
  asked: Readonly<{ url: string; accept: string | undefined }>,
  wordsOf: WordsOf,
): Refusal {
  const forPerson = asked.accept?.includes("text/html") === true && !asked.url.startsWith("/api/");
  const first = languageOf(asked.url) ?? defaultLocale;
  const body = forPerson
    ? page(kind, [first, ...locales.filter((each) => each !== first)], wordsOf)
    : `${JSON.stringify(problem(kind, textOf(kind, wordsOf(defaultLocale))), null, 2)}\n`;
  const type = forPerson ? "text/html" : "application/problem+json";
  return { status: statusOf(kind), headers: headersOf(kind, `${type}; charset=utf-8`), body };
}

function headersOf(kind: RefusalKind, type: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Origin": "*",
    ...(kind === "busy" && { "Retry-After": String(limits.retrySeconds) }),
    ...(kind === "method-not-allowed" && { Allow: methodsAnswered.join(", ") }),
  };
}

function textOf(kind: RefusalKind, words: Words): string {
  return words(`limits.${kind}.text`, {
    characters: limits.addressCharacters,
    seconds: limits.retrySeconds,
  });
}

function page(kind: RefusalKind, languages: readonly Locale[], wordsOf: WordsOf): string {
  const parts = languages.map((language) => {
    const words = wordsOf(language);
    const [title, text] = [words(`limits.${kind}.title`), textOf(kind, words)].map(escapeHtml);
    return { title, html: `<section lang="${language}"><h1>${title}</h1><p>${text}</p></section>` };
  });
  const title = parts.map((part) => part.title).join(" · ");
  const body = parts.map((part) => part.html).join("\n");
  return `<!doctype html>\n<html lang="${languages[0]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>\n<body>\n${body}\n</body></html>\n`;
}

function escapeHtml(text: string | undefined): string {
  return (text ?? "").replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

import { escapeHtml } from "#lib/html/escape-html";

/** Markup that is already safe; every other text is escaped where it is put into a template. */
export type Html = Readonly<{ html: string }>;

type Part = string | number | null | Html | readonly Html[];

/** Marks text as markup: only for what has been escaped word by word where it was written. */
export function markup(html: string): Html {
  return { html };
}

/** A template of HTML: words and attributes put into it are escaped, `null` is nothing. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = fixed.map((text, place) => text + textOf(parts[place] ?? null));
  return { html: written.join("") };
}

function textOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map((each) => each.html).join("");
}

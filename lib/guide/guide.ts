import { Marked, type Tokens } from "marked";
import { escapeHtml } from "#lib/html/escape-html";
import { languageHref } from "#lib/i18n/local-href";
import type { Locale } from "#lib/i18n/locales";

/** The guide in one language, ready for a page. */
export type Guide = Readonly<{
  title: string;
  lede: string;
  sections: readonly GuideSection[];
}>;

export type GuideSection = Readonly<{
  id: string;
  title: string;
  /** Only what the text of the guide says: it is ours, and comes from no reader. */
  html: string;
}>;

/** The size of every picture, in pixels of the screen. */
export const pictureSize = { width: 1200, height: 750 } as const;

/** Where the pictures stand that `scripts/pictures/guide.ts` takes. */
export function picturePath(name: string, locale: Locale): string {
  return `/guide-pictures/${name}.${locale}.png`;
}

/**
 * Reads the guide of one language: a title, a lede, then one section a task. Links of our own lead to the reader's language.
 * A section is named by its picture, which is the same in every language.
 * @throws {Error} for a text without title, or a section without picture.
 */
export function readGuide(markdown: string, locale: Locale): Guide {
  const marked = guideParser(locale);
  const [head = "", ...tasks] = markdown.split(/^## /m);
  const [, title = ""] = /^# (.+)$/m.exec(head) ?? [];
  if (title === "") throw new Error(`The guide in ${locale} has no title.`);
  const lede = head.replace(/^# .+$/m, "").trim();
  return {
    title,
    lede: marked.parseInline(lede, { async: false }),
    sections: tasks.map((task) => readTask(task, locale, marked)),
  };
}

function readTask(task: string, locale: Locale, marked: Marked): GuideSection {
  const [heading = "", ...lines] = task.split("\n");
  const [, id = ""] = /!\[[^\]]*\]\(([a-z]+)\)/.exec(task) ?? [];
  if (id === "") throw new Error(`The guide in ${locale}: “${heading}” has no picture.`);
  return { id, title: heading.trim(), html: marked.parse(lines.join("\n"), { async: false }) };
}

function guideParser(locale: Locale): Marked {
  return new Marked({
    renderer: {
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        return `<a href="${escapeHtml(languageHref(locale, href))}">${words}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        const { width, height } = pictureSize;
        const source = escapeHtml(picturePath(href, locale));
        return `<img src="${source}" alt="${escapeHtml(text)}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
      },
    },
  });
}

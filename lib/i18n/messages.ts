import { defaultLocale } from "#lib/i18n/locales";

/** What the interface says: words by group and name. */
export type Messages = Readonly<{ [name: string]: string | Messages }>;

/**
 * The words of a language, from its file in `messages/`. While one develops, a word that is not translated yet is said in
 * English; what is published lacks none, which a test holds.
 */
export async function messagesIn(locale: string): Promise<Messages> {
  const own = await messageFile(locale);
  if (locale === defaultLocale || process.env.NODE_ENV !== "development") return own;
  return filledUp(own, await messageFile(defaultLocale));
}

/** Only an address that is partly written out lets the bundler take every file of the folder along. */
async function messageFile(locale: string): Promise<Messages> {
  return (await import(`../../messages/${locale}.json`)).default;
}

function filledUp(own: Messages, others: Messages): Messages {
  const entries = Object.entries(others).map(([name, other]) => {
    const said = own[name];
    if (typeof said === "object" && typeof other === "object") return [name, filledUp(said, other)];
    return [name, said ?? other];
  });
  return Object.fromEntries(entries);
}

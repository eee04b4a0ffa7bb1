import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale, type Locale } from "#lib/i18n/locales";

const messages: Record<Locale, () => Promise<Record<string, unknown>>> = {
  en: async () => (await import("#messages/en.json", { with: { type: "json" } })).default,
};

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: await messages[locale](), timeZone: "UTC" };
});

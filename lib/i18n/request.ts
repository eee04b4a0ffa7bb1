import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale } from "#lib/i18n/locales";
import { messagesIn } from "#lib/i18n/messages";

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: await messagesIn(locale), timeZone: "UTC" };
});

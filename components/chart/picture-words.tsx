import { useTranslations } from "next-intl";

/** The words of the links beside a picture. */
export type PictureWords = Readonly<{
  /** "As a picture" */
  label: string;
  /** "Embed" */
  embed: string;
}>;

export function usePictureWords(): PictureWords {
  return { label: useTranslations("pictures")("label"), embed: useTranslations("embed")("item") };
}

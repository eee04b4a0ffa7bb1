import { useTranslations } from "next-intl";

type Props = Readonly<{
  /** The item's name (`lib/collection/item-address.ts`). */
  item: string;
  /** What is collected, read aloud after the word. */
  thing: string;
  /** The word on the button where there are several kinds: "Collect picture". */
  word?: string;
}>;

/** Puts something into the report of this browser; heard by the one listener of the layout. */
export function CollectButton({ item, thing, word }: Props) {
  const t = useTranslations("collection");
  const said = word ?? t("collect");
  return (
    <button
      suppressHydrationWarning
      type="button"
      className="collect needs-js"
      data-collect={item}
      aria-label={`${said}: ${thing}`}
    >
      {said}
    </button>
  );
}

import { useTranslations } from "next-intl";
import { CopyText } from "#components/document/copy-text.client";
import { PageSection } from "#components/shell/page-section";
import type { EmbedOffer } from "#lib/embed/embed-choice";

type Props = Readonly<{ id: string; title: string; note: string; offer: EmbedOffer }>;

/** One way of embedding: what it means, and the code to copy, by hand where there is no script. */
export function EmbedOfferSection({ id, title, note, offer }: Props) {
  const t = useTranslations("embed");
  const cite = useTranslations("cite.box");
  const name = t("code", { which: title });
  const words = {
    copy: cite("copy", { name }),
    copied: cite("copied"),
    failed: cite("copyFailed"),
  };
  return (
    <PageSection id={id} title={title} note={<p>{note}</p>}>
      <label className="soft block" htmlFor={`${id}-code`}>
        {name}
      </label>
      <textarea
        id={`${id}-code`}
        className="my-2 block w-full max-w-[54rem] border border-rule bg-raised p-3 font-mono text-sm"
        rows={5}
        readOnly
        spellCheck={false}
        defaultValue={offer.code}
      />
      <CopyText text={offer.code} words={words} />
    </PageSection>
  );
}

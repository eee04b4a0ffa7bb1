import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyText } from "#components/document/copy-text.client";
import { PageSection } from "#components/shell/page-section";
import { type CitationFile, citationFiles } from "#lib/cite/citation-files";
import { type CitationsOf, citationStyles } from "#lib/cite/citations-of";

type Props = Readonly<{
  citations: CitationsOf;
  /** The anchor, where a page has several boxes. */
  id?: string;
  title?: string;
  level?: 2 | 3;
}>;

/** The reference of one thing, ready for a footnote, in the styles that reports use, with what is missing from it. */
export function CiteBox({ citations, id = "cite", title, level = 2 }: Props) {
  const t = useTranslations("cite.box");
  const [first, ...others] = citationStyles;
  return (
    <PageSection id={id} title={title ?? t("title")} note={t("note")} level={level}>
      <div className="max-w-[54rem] space-y-3 border border-rule bg-raised p-4">
        <Reference style={first} text={citations[first]} level={level} testId="citation" />
        <Missing citations={citations} />
        <details>
          <summary>{t("others")}</summary>
          {others.map((style) => (
            <Reference key={style} style={style} text={citations[style]} level={level} />
          ))}
        </details>
        <p>
          {t("files")} <Files files={citationFiles(citations.csl)} />
        </p>
      </div>
    </PageSection>
  );
}

type Style = (typeof citationStyles)[number];

function Reference({
  style,
  text,
  level,
  testId,
}: Readonly<{ style: Style; text: string; level: 2 | 3; testId?: string }>) {
  const t = useTranslations("cite.box");
  const name = t(`styles.${style}`);
  const Heading = level === 2 ? "h3" : "h4";
  return (
    <div className="mt-3 first:mt-0">
      <Heading className="soft">{name}</Heading>
      <p className="mb-2 select-all break-words text-lg" data-testid={testId}>
        {text}
      </p>
      <CopyText
        text={text}
        words={{ copy: t("copy", { name }), copied: t("copied"), failed: t("copyFailed") }}
      />
    </div>
  );
}

/** What the reader has to look up before printing. */
function Missing({ citations }: Readonly<{ citations: CitationsOf }>) {
  const t = useTranslations("cite.box");
  const { gaps, isSecondHand } = citations;
  return (
    <>
      {isSecondHand && <p className="border-s-4 border-warn ps-3">{t("secondHand")}</p>}
      {gaps.length > 0 && (
        <ul className="soft">
          {gaps.map((gap) => (
            <li key={gap}>{t(`gaps.${gap}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Each file travels in its own link: nothing is asked of the server, and it works without JavaScript. */
function Files({ files }: Readonly<{ files: readonly CitationFile[] }>): ReactNode {
  return files.map(({ label, name, mime, text }, position) => (
    <span key={name}>
      {position > 0 && ", "}
      <a href={`data:${mime};charset=utf-8,${encodeURIComponent(text)}`} download={name}>
        {label}
      </a>
    </span>
  ));
}

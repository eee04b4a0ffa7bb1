import { useTranslations } from "next-intl";
import { Notice } from "#components/notice/notice";
import type { WideningKind } from "#lib/search/query/widening-kinds";
import type { Widening } from "#lib/search/query/widenings";
import type { QueryUse } from "#lib/search/read-query";

type Props = Readonly<{
  use: QueryUse;
  /** The widenings that are switched off. */
  exact: readonly WideningKind[];
  /** The address of the same search with a widening switched. */
  switchAddress: (kind: WideningKind) => string;
  documentHref: (symbol: string) => string;
}>;

/** How the reader's words were taken: each widening in words with its switch, a symbol as a symbol, a fault explained. */
export function QueryNotes({ use, exact, switchAddress, documentHref }: Props) {
  const t = useTranslations("search");
  if (use.kind === "problem") return <Problem problem={use.problem} />;
  if (use.kind === "symbol") {
    return (
      <p className="soft">
        {t("symbolFound", { symbol: use.symbol })}{" "}
        <a href={documentHref(use.symbol)}>{t("openDocument")}</a>
      </p>
    );
  }
  if (use.kind === "nothing") return null;
  return (
    <ul className="widenings">
      {use.widenings.map((widening) => (
        <WideningNote
          key={JSON.stringify(widening)}
          widening={widening}
          off={exact.includes(widening.kind)}
          href={switchAddress(widening.kind)}
        />
      ))}
      {use.ignored.length > 0 && <li>{t("ignored", { signs: use.ignored.join(" ") })}</li>}
    </ul>
  );
}

function Problem({
  problem,
}: Readonly<{ problem: Extract<QueryUse, { kind: "problem" }>["problem"] }>) {
  const t = useTranslations("searchQuery.problems");
  const { code, ...details } = problem;
  return (
    <Notice tone="warning">
      <p role="alert">{t(code, details as Record<string, string | number>)}</p>
    </Notice>
  );
}

function WideningNote({
  widening,
  off,
  href,
}: Readonly<{ widening: Widening; off: boolean; href: string }>) {
  const t = useTranslations("search.widenings");
  const words = widening.kind === "forms" ? widening.words.join(", ") : widening.word;
  const also = widening.kind === "forms" ? "" : widening.also.join(", ");
  return (
    <li className="soft">
      {t(off ? `${widening.kind}Off` : widening.kind, { words, also })}{" "}
      <a href={href}>{t(off ? "switchOn" : "switchOff")}</a>
    </li>
  );
}

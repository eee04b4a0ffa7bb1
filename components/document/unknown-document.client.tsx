"use client";

import { useParams } from "next/navigation";
import { isDocumentSymbol } from "#lib/documents/document-symbol-kind";
import { decodePath } from "#lib/url/path-text";
import { symbolAddress } from "#lib/url/source-address";

type Props = Readonly<{
  /** `title` holds {symbol}. */
  words: Readonly<{ title: string; lede: string; opens: string }>;
}>;

/** Names the symbol that the address asks for, which only the address knows, and leads to it at the United Nations. */
export function UnknownDocument({ words }: Props) {
  const { symbol: segments } = useParams<{ symbol?: string[] }>();
  const symbol = decodePath(segments ?? []).toUpperCase();
  return (
    <>
      <h1>{words.title.replace("{symbol}", symbol)}</h1>
      <p className="lede">{words.lede}</p>
      {isDocumentSymbol(symbol) && (
        <p>
          <a href={symbolAddress(symbol)} rel="noreferrer" className="external symbol">
            {symbol}
            <span className="vh"> {words.opens}</span>
          </a>
        </p>
      )}
    </>
  );
}

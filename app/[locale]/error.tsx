"use client";

import { useErrorWords } from "#components/shell/error-words.client";

/** Says that the page failed, never shows a part of it as if it were whole. */
export default function ErrorPage({
  error,
  retry,
}: Readonly<{ error: unknown; retry: () => void }>) {
  const words = useErrorWords();
  const digest = digestOf(error);
  return (
    <div className="prose" role="alert">
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <p className="row">
        <button type="button" className="primary" onClick={() => retry()}>
          {words.retry}
        </button>
        <a href="/">{words.home}</a>
      </p>
      {digest !== null && (
        <p className="soft">
          {words.code} <code>{digest}</code>
        </p>
      )}
    </div>
  );
}

function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return String(error.digest);
}

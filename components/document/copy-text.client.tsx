"use client";

import { useState } from "react";

type Props = Readonly<{
  text: string;
  words: Readonly<{ copy: string; copied: string; failed: string }>;
}>;

/** Puts a text on the clipboard and says whether that worked. */
export function CopyText({ text, words }: Props) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    setSaid((await writeClipboard(text)) ? words.copied : words.failed);
    setTimeout(() => setSaid(""), 6000);
  };
  return (
    <span className="needs-js">
      <button type="button" onClick={copy}>
        {words.copy}
      </button>{" "}
      <span role="status" className="soft">
        {said}
      </span>
    </span>
  );
}

/** Browsers offer the clipboard only to pages that are served securely or from the machine itself. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

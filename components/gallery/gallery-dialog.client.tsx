"use client";

import { useRef } from "react";

/** A dialog as the others look and behave: Escape closes it, and the focus goes back to the button. */
export function GalleryDialog({ word }: Readonly<{ word: string }>) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="needs-js" onClick={() => dialog.current?.showModal()}>
        {word}…
      </button>
      <dialog ref={dialog} className="collect-dialog" aria-labelledby="sample-dialog">
        <h2 id="sample-dialog">{word}</h2>
        <form method="dialog">
          <button type="submit">{word}</button>
        </form>
      </dialog>
    </>
  );
}

"use client";

import { useRef } from "react";
import { useChoiceWords } from "#components/recurrence/choice-words.client";

type Props = Readonly<{ name: string; count: number; forget: () => Promise<void> }>;

/** Forgets all choices about a State, after asking. */
export function ForgetChoices({ name, count, forget }: Props) {
  const t = useChoiceWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const ask = () => {
    if (dialog.current === null) return;
    // Escape leaves the answer of the last time standing.
    dialog.current.returnValue = "";
    dialog.current.showModal();
  };
  const close = async () => {
    if (dialog.current?.returnValue !== "yes") return;
    await forget();
    document.getElementById("choices-heading")?.focus();
  };
  return (
    <div className="forget-choices">
      <button type="button" className="danger" onClick={ask}>
        {t("forget", { name })}
      </button>
      <dialog
        ref={dialog}
        className="collect-dialog"
        aria-labelledby="forget-title"
        onClose={close}
      >
        <h2 id="forget-title">{t("forgetTitle", { name })}</h2>
        <p>{t("forgetText", { count })}</p>
        <form method="dialog">
          <button type="submit" value="yes" className="danger">
            {t("forgetYes")}
          </button>
          <button type="submit" value="no">
            {t("forgetNo")}
          </button>
        </form>
      </dialog>
    </div>
  );
}

"use client";

import { useEffect, useId, useRef, useState } from "react";

type Props = Readonly<{
  label: string;
  /** Said after the label to whoever does not see what the field stands under. */
  of?: string;
  value: string;
  onSave: (text: string) => void;
  singleLine?: boolean;
  hint?: string;
}>;

const waitMilliseconds = 400;

/** A field that keeps what is typed: a moment after the last key, on leaving the field, and when the page is put away. */
export function DraftArea({ label, of, value, onSave, singleLine = false, hint }: Props) {
  const id = useId();
  const { text, change, flush } = useDraft(value, onSave);
  const props = {
    id,
    value: text,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
    onBlur: flush,
    maxLength: 200_000,
    ...(hint !== undefined && { "aria-describedby": `${id}-hint` }),
  };
  return (
    <div className="draft">
      <label htmlFor={id}>
        {label}
        {of !== undefined && <span className="vh">: {of}</span>}
      </label>
      {singleLine ? <input type="text" {...props} /> : <textarea rows={2} {...props} />}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      )}
    </div>
  );
}

function useDraft(value: string, onSave: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const save = useRef(onSave);
  save.current = onSave;
  const flush = useRef(() => {
    if (pending.current === null) return;
    clearTimeout(pending.current.timer);
    const { text } = pending.current;
    pending.current = null;
    save.current(text);
    setDraft(null);
  }).current;
  useEffect(() => {
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [flush]);
  const change = (text: string) => {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = { text, timer: setTimeout(flush, waitMilliseconds) };
    setDraft(text);
  };
  return { text: draft ?? value, change, flush };
}

import type { ReactNode } from "react";

/** Something the reader should know before reading on; `warning` where a number could mislead without it. */
export function Notice({
  tone = "note",
  title,
  children,
}: Readonly<{ tone?: "note" | "warning"; title?: string; children: ReactNode }>) {
  return (
    <aside className={`notice ${tone}`} {...(title === undefined ? {} : { "aria-label": title })}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children}
    </aside>
  );
}

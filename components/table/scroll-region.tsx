import type { ReactNode } from "react";

/** A table that scrolls within the page: reachable and scrollable with the keyboard alone. */
export function ScrollRegion({
  label,
  children,
}: Readonly<{ label: string; children: ReactNode }>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div
      role="group"
      className="scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard's focus
      tabIndex={0}
      aria-label={label}
    >
      <div className="when-near">{children}</div>
    </div>
  );
}

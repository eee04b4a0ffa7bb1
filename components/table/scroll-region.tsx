import type { ReactNode } from "react";

/** A table that scrolls within the page: reachable and scrollable with the keyboard alone. */
export function ScrollRegion({
  label,
  children,
}: Readonly<{ label: string; children: ReactNode }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the keyboard's focus
    <section className="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

"use client";

import { useSelectedLayoutSegments } from "next/navigation";

/** `segment` is the first part of the path, "" for the overview. */
export type NavItem = Readonly<{ segment: string; href: string; label: string }>;

/** The pages of the site, the reader's own place marked. */
export function SiteNav({ items, label }: Readonly<{ items: readonly NavItem[]; label: string }>) {
  const [segment = "", ...deeper] = useSelectedLayoutSegments().filter(isPath);
  return (
    <nav aria-label={label} className="site-nav">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={
                item.segment !== segment ? undefined : deeper.length > 0 ? "true" : "page"
              }
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Segments in brackets group files and are not part of the path. */
function isPath(segment: string): boolean {
  return !segment.startsWith("(") && !segment.startsWith("__");
}

import type { ReactNode } from "react";
import { htmlOf } from "#components/shell/html-of";

type Props = Readonly<{
  as: "div" | "ol" | "ul";
  className?: string;
  children: ReactNode;
}>;

/**
 * What never changes in the browser, written as one text. As elements every one travels twice, in the page and in the data
 * that React reads beside it, and a page of many observations takes half as long again. Only for server components
 * without anything of the browser below them: `htmlOf` refuses the rest.
 */
export function AsText({ as: Tag, className, children }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped by htmlOf
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: htmlOf(children) }} />;
}

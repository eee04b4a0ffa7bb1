import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { escapeHtml } from "#lib/html/escape-html";

/**
 * The HTML of elements and of synchronous server components, as React would write it where nothing is to be made live.
 * It is called while a component renders, so that hooks of the components below count as that component's own.
 * @throws {TypeError} for what no text can be: handlers, refs, styles, asynchronous and client components.
 */
export function htmlOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escapeHtml(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (Array.isArray(node)) return node.map(htmlOf).join("");
  if (isValidElement(node)) return elementHtml(node as ReactElement<Props>);
  throw new TypeError(`Not to be written as text: ${Object.prototype.toString.call(node)}.`);
}

type Props = Readonly<Record<string, unknown>>;

function elementHtml({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return htmlOf(props.children as ReactNode);
  if (typeof type === "string") return tagHtml(type, props);
  if (typeof type === "function" && !("$$typeof" in type)) {
    return htmlOf((type as (props: Props) => ReactNode)(props));
  }
  throw new TypeError("Not to be written as text: a component of the browser.");
}

function tagHtml(tag: string, { children, dangerouslySetInnerHTML, ...attributes }: Props): string {
  const opened = `<${tag}${Object.entries(attributes).map(attributeHtml).join("")}`;
  if (voidTags.has(tag)) return `${opened}/>`;
  const given = dangerouslySetInnerHTML as { __html: string } | undefined;
  return `${opened}>${given?.__html ?? htmlOf(children as ReactNode)}</${tag}>`;
}

const voidTags: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "wbr"]);

/** Names that HTML writes otherwise than React; every other known one is written as it is. */
const names: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  dateTime: "dateTime",
  colSpan: "colSpan",
  rowSpan: "rowSpan",
};
const written = /^(?:aria-[a-z]+|data-[a-z-]+|[a-z]+)$/;
/** What says something to React alone. */
const silent: ReadonlySet<string> = new Set(["key", "suppressHydrationWarning"]);
const flags: ReadonlySet<string> = new Set(["hidden", "open", "disabled", "checked", "reversed"]);

function attributeHtml([name, value]: [string, unknown]): string {
  if (silent.has(name) || value === null || value === undefined) return "";
  const attribute = names[name] ?? name;
  if (!(name in names) && (!written.test(name) || name === "style" || name === "ref")) {
    throw new TypeError(`Not to be written as text: the attribute ${name}.`);
  }
  if (flags.has(name)) return value ? ` ${attribute}=""` : "";
  if (typeof value === "boolean" && !name.startsWith("aria-") && !name.startsWith("data-")) {
    return "";
  }
  if (!["string", "number", "boolean"].includes(typeof value)) {
    throw new TypeError(`Not to be written as text: the value of ${name}.`);
  }
  return ` ${attribute}="${escapeHtml(String(value))}"`;
}

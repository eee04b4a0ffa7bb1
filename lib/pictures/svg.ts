import { escapeHtml } from "#lib/html/escape-html";
import { type Colour, colours } from "#lib/pictures/colours";
import type { Face } from "#lib/pictures/text-width";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG as text; `content` is markup. Numbers keep two decimals, attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content: string = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(value ?? "")}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function attribute(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : xmlText(value);
}

/** Text made safe to stand in XML; characters that XML 1.0 does not allow are replaced, because one makes the whole file unreadable. */
export function xmlText(text: string): string {
  return escapeHtml(text.replaceAll(notXml, "�"));
}

const notXml = /(?![\t\n\r])\p{Control}|\p{Surrogate}|[\ufffe\uffff]/gu;

export type TextStyle = Readonly<{
  size: number;
  face?: Face;
  colour?: Colour;
  anchor?: "middle" | "end";
  /** Turned about its own point, in degrees. */
  turn?: number;
}>;

/** One line of text; `y` is its baseline. */
export function line(x: number, y: number, text: string, style: TextStyle): string {
  const { size, face = "sans", colour = "ink", anchor, turn } = style;
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-family": face === "serif" ? fontFamilies.serif : undefined,
    "font-weight": face === "serif" ? 600 : undefined,
    fill: colour === "ink" ? undefined : colours[colour],
    "text-anchor": anchor,
    transform: turn === undefined ? undefined : `rotate(${turn} ${round(x)} ${round(y)})`,
  };
  return element("text", attributes, xmlText(text));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Lines below each other, `leading` pixels from baseline to baseline. */
export function lines(
  x: number,
  y: number,
  texts: readonly string[],
  leading: number,
  style: TextStyle,
): string {
  return texts.map((text, place) => line(x, y + place * leading, text, style)).join("");
}

/** A hairline from one side to the other. */
export function rule(x1: number, x2: number, y: number, colour: Colour = "rule"): string {
  return element("path", { d: `M${round(x1)} ${round(y)}H${round(x2)}`, stroke: colours[colour] });
}

export function moved(x: number, y: number, content: string): string {
  return element("g", { transform: `translate(${round(x)} ${round(y)})` }, content);
}

/** The fonts of the site, then those most like them that machines have. No font is fetched. */
export const fontFamilies = {
  sans: "'Source Sans 3','Source Sans Pro','Segoe UI','Helvetica Neue',Arial,sans-serif",
  serif: "'Source Serif 4','Source Serif Pro',Georgia,'Times New Roman',serif",
} as const;

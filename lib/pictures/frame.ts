import type { About, AboutSource } from "#lib/export/about";
import type { Words } from "#lib/i18n/words";
import type { Drawn, DrawnPart } from "#lib/pictures/drawn";
import { lines, moved, rule } from "#lib/pictures/svg";
import { type Setting, wrapText } from "#lib/pictures/wrap-text";

/** What stands around a drawing, so that the picture can be believed when it is all that is left of the page. */
export type Frame = Readonly<{
  title: string;
  howToRead: string;
  /** Where the numbers come from, if the drawing knows better than the table. */
  source: string | null;
  legend: DrawnPart | null;
  about: About;
  words: Words;
}>;

const margin = 32;
/** Text runs no wider than one can read, however wide the drawing. */
const measure = 860;

/** The drawing with title, scope and how to read it above, and legend, sources, day, release and link below. */
export function framed(drawing: Drawn, frame: Frame): DrawnPart {
  const inner = Math.max(drawing.width, measure);
  const head = headOf(frame);
  const foot = footOf(frame);
  const parts: readonly (readonly [part: DrawnPart, above: number])[] = [
    [head, 0],
    [drawing, 20],
    ...(frame.legend === null ? [] : [[frame.legend, 18] as const]),
    [{ ...foot, svg: rule(0, inner, 0, "rule-strong") + foot.svg }, 20],
  ];
  let y = margin;
  const svg = parts.map(([part, above]) => {
    y += above;
    const placed = moved(margin, y, part.svg);
    y += part.height;
    return placed;
  });
  return { width: inner + 2 * margin, height: Math.ceil(y + margin - 6), svg: svg.join("") };
}

type Paragraph = Readonly<{ text: string; style: "title" | "scope" | "how" | "foot" }>;

const settings = {
  title: { size: 23, face: "serif", leading: 31, colour: "ink", above: 0 },
  scope: { size: 14, face: "sans", leading: 20, colour: "soft", above: 1 },
  how: { size: 14, face: "sans", leading: 20, colour: "ink", above: 8 },
  foot: { size: 12, face: "sans", leading: 17, colour: "soft", above: 3 },
} as const;

function headOf({ title, howToRead, about }: Frame): DrawnPart {
  return paragraphs([
    { text: title, style: "title" },
    ...about.scope.map(([label, said]) => ({ text: `${label}: ${said}`, style: "scope" }) as const),
    { text: howToRead, style: "how" },
  ]);
}

function footOf({ source, about, words }: Frame): DrawnPart {
  const { asOf, release, coverage, link } = about;
  const foot = (text: string) => ({ text, style: "foot" }) as const;
  const named = namedSources(about.sources, words);
  const drawn = paragraphs([
    foot(words("pictures.dated", { asOf, release })),
    ...(source === null ? [] : [foot(words("charts.source", { source }))]),
    ...(named === "" ? [] : [foot(words("pictures.sources", { sources: named }))]),
    ...(coverage === "" ? [] : [foot(coverage)]),
    foot(words("pictures.link", { link })),
  ]);
  return { ...drawn, height: drawn.height + 8, svg: moved(0, 8, drawn.svg) };
}

function paragraphs(texts: readonly Paragraph[]): DrawnPart {
  let height = 0;
  const svg = texts.map(({ text, style }, place) => {
    const { leading, above, size, face, colour } = settings[style];
    const setting: Setting = { size, face };
    const broken = wrapText(text, measure, setting);
    if (place > 0) height += above;
    const drawn = lines(0, height + size, broken, leading, { size, face, colour });
    height += broken.length * leading;
    return drawn;
  });
  return { width: measure, height, svg: svg.join("") };
}

const mostSources = 5;
/** What is longer than a word or two is a note on the source. */
const longestVerification = 40;

/** Sources on which most rows rest come first. Notes on them, and the rest of a long list, are for the files of the table. */
export function namedSources(sources: readonly AboutSource[], words: Words): string {
  const sorted = [...sources].sort((a, b) => (b.rowCount ?? 0) - (a.rowCount ?? 0));
  const isShort = ({ verification }: AboutSource) =>
    verification === null || verification.length <= longestVerification;
  const named = sorted.slice(0, mostSources).map((source) => {
    const { name, verification } = source;
    return verification === null || !isShort(source) ? name : `${name} (${verification})`;
  });
  const isWhole = sorted.length <= mostSources && sorted.every(isShort);
  return [...named, ...(isWhole ? [] : [words("pictures.moreSources")])].join("; ");
}

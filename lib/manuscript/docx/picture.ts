import { type FileChild, ImageRun, Paragraph } from "docx";
import { xmlText } from "#lib/html/xml-text";
import { inline, type Numbering } from "#lib/manuscript/docx/inline";
import { mostPictureHeight, type Orientation, textWidth } from "#lib/manuscript/docx/page";
import type { ManuscriptPicture } from "#lib/manuscript/manuscript";
import { cleanText } from "#lib/manuscript/plain-text";

/** One white pixel, which only a reader without SVG shows, with the alternative text. */
const blank =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVsnjgAAAABJRU5ErkJggg==";

/** A picture no wider than the text and no taller than a page, kept with the caption below it. */
export function pictureBlocks(
  picture: ManuscriptPicture,
  orientation: Orientation,
  numbering: Numbering,
): FileChild[] {
  const caption = new Paragraph({
    style: "PictureCaption",
    keepLines: true,
    children: inline([{ text: picture.caption }], numbering),
  });
  const image = new Paragraph({
    keepNext: true,
    children: [imageOf(picture, orientation, numbering)],
  });
  return picture.pngBase64 === null
    ? [image, caption, inWords(picture, numbering)]
    : [image, caption];
}

/** LibreOffice shows only the PNG of a picture: where there is none, what it shows is also said in words. */
function inWords({ alt }: ManuscriptPicture, numbering: Numbering): Paragraph {
  return new Paragraph({ style: "SmallPrint", children: inline([{ text: alt }], numbering) });
}

/** PNG looks the same everywhere; SVG, drawn with whatever typefaces the reader has, only where there is no PNG. */
function imageOf(picture: ManuscriptPicture, orientation: Orientation, numbering: Numbering) {
  const number = String(numbering.nextPicture());
  const more = {
    transformation: fittedSize(picture, orientation),
    altText: {
      name: number,
      description: cleanText(picture.alt),
      id: number,
    },
  };
  if (picture.pngBase64 !== null)
    return new ImageRun({ type: "png", data: bytesOf(picture.pngBase64), ...more });
  const data = new TextEncoder().encode(xmlText(picture.svg));
  return new ImageRun({
    type: "svg",
    data,
    fallback: { type: "png", data: bytesOf(blank) },
    ...more,
  });
}

function fittedSize({ width, height }: ManuscriptPicture, orientation: Orientation) {
  const most = (textWidth[orientation] / 1440) * 96;
  const scale = Math.min(1, most / width, mostPictureHeight[orientation] / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

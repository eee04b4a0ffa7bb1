import { type Problem, problem } from "#lib/api/problem";
import { drawPng, isPngQueueFull } from "#lib/db/pictures/draw-png";
import type { ExportedList } from "#lib/export/exported-list";
import type { FileWriter } from "#lib/export/writers";
import { arrangedPicture } from "#lib/pictures/arranged-picture";
import { type PictureFile, pictureSvg } from "#lib/pictures/picture-svg";
import { mostPixels, pixelsOf } from "#lib/pictures/png-limit";

/** Pictures of what a page draws, as files: `/export/main.svg`, `/export/countries/KAZ/rights.png`. */
export const pictureWriters = {
  svg: {
    contentType: "image/svg+xml; charset=utf-8",
    write: (list) => pictureOf(list)?.svg ?? null,
  },
  png: {
    contentType: "image/png",
    refuse: (list) => refusal(pictureOf(list), list),
    write: (list) => pngOf(pictureOf(list)),
  },
} as const satisfies Record<string, FileWriter>;

const drawn = new WeakMap<ExportedList, PictureFile>();

/** Drawn once for each answer, however often it is asked for. */
function pictureOf(list: ExportedList): PictureFile | null {
  const known = drawn.get(list);
  if (known !== undefined) return known;
  const picture = list.picture();
  if (picture === null) return null;
  const { table, words } = list.subject;
  const file = pictureSvg(arrangedPicture(picture, table), list.about(), words);
  drawn.set(list, file);
  return file;
}

function refusal(picture: PictureFile | null, { subject }: ExportedList): Problem | null {
  if (picture !== null && pixelsOf(picture) > mostPixels) {
    const millions = Math.ceil(pixelsOf(picture) / 1e6);
    const parts = { millions, most: mostPixels / 1e6 };
    return problem("too-long", subject.words("pictures.tooLarge", parts));
  }
  return isPngQueueFull() ? problem("busy", subject.words("pictures.busy")) : null;
}

/** Drawn when the answer is read: a caller who holds it already costs nothing. */
function pngOf(picture: PictureFile | null): ReadableStream<Uint8Array> | null {
  if (picture === null) return null;
  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      const png = await drawPng(picture.svg);
      if (png === null) throw new Error("Too many pictures are waiting to be drawn.");
      controller.enqueue(png);
      controller.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

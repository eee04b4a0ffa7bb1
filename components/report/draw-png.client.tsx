"use client";

import type { CollectionItem, PictureItem } from "#lib/collection/item.schema";

const times = 2;

/** Every collected picture as PNG at twice its size, base64, by the item's id; one that cannot be drawn is left out. */
export async function drawPngs(
  items: readonly CollectionItem[],
): Promise<ReadonlyMap<string, string>> {
  const pictures = items.filter((item) => item.kind === "picture");
  const drawn = await Promise.all(
    pictures.map(async (item) => [item.id, await drawPng(item).catch(() => null)] as const),
  );
  return new Map(drawn.flatMap(([id, png]) => (png === null ? [] : [[id, png] as const])));
}

/** Drawn as an image, in which nothing runs and nothing is fetched. */
async function drawPng({ svg, width, height }: PictureItem): Promise<string | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * times);
  canvas.height = Math.round(height * times);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [, base64 = null] = canvas.toDataURL("image/png").split(",");
  return base64;
}

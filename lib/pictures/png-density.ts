import { crc32 } from "node:zlib";

/** Pixels of the screen on an inch, and inches on a metre. */
const pixelsAnInch = 96;
const inchesAMetre = 39.3701;

/** The signature of eight bytes and the header chunk, which is always 25. */
const headerEnd = 8 + 25;

/**
 * The PNG with a note of how many of its pixels are one of the screen (a chunk `pHYs`, PNG 11.3.4.3), so that a word
 * processor shows a picture drawn at twice the size as large as it is meant, and sharp.
 */
export function withDensity(png: Uint8Array, scale: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(21));
  const pixelsAMetre = Math.round(pixelsAnInch * inchesAMetre * scale);
  chunk.setUint32(0, 9);
  [..."pHYs"].forEach((letter, place) => {
    chunk.setUint8(4 + place, letter.charCodeAt(0));
  });
  chunk.setUint32(8, pixelsAMetre);
  chunk.setUint32(12, pixelsAMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  const whole = new Uint8Array(png.length + 21);
  whole.set(png.subarray(0, headerEnd));
  whole.set(new Uint8Array(chunk.buffer), headerEnd);
  whole.set(png.subarray(headerEnd), headerEnd + 21);
  return whole;
}

/** A picture file is drawn at twice the size of the screen, for print. */
export const pngScale = 2;

/** More would hold several hundred megabytes of the server for one picture. */
export const mostPixels = 40_000_000;

/** How many pixels the PNG of a picture has. */
export function pixelsOf({ width, height }: Readonly<{ width: number; height: number }>): number {
  return Math.ceil(width * pngScale) * Math.ceil(height * pngScale);
}

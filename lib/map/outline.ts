import { type GeoContext, type GeoProjection, geoPath } from "d3-geo";
import type { Feature } from "geojson";

/** The outline as an SVG path of relative steps on a grid of whole numbers, a third of the length of absolute ones. */
export function outline(area: Feature, projection: GeoProjection, leastStep: number): string {
  const steps = new RelativePath(leastStep);
  geoPath(projection, steps)(area);
  return steps.text;
}

/** Steps shorter than the least are joined to the next; rings of fewer than two steps vanish. */
class RelativePath implements GeoContext {
  text = "";
  #leastStep: number;
  #start = "";
  #steps: string[] = [];
  #x = 0;
  #y = 0;

  constructor(leastStep: number) {
    this.#leastStep = leastStep;
  }

  moveTo(x: number, y: number): void {
    this.#x = Math.round(x);
    this.#y = Math.round(y);
    this.#start = `M${this.#x},${this.#y}`;
    this.#steps = [];
  }

  lineTo(x: number, y: number): void {
    const [right, down] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    if (Math.max(Math.abs(right), Math.abs(down)) < this.#leastStep) return;
    this.#steps.push(down < 0 ? `${right}${down}` : `${right},${down}`);
    this.#x += right;
    this.#y += down;
  }

  closePath(): void {
    if (this.#steps.length > 1) this.text += `${this.#start}l${this.#steps.join(" ")}z`;
  }

  beginPath(): void {}
  arc(): void {}
}

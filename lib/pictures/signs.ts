import type { CoverageState } from "#lib/coverage/coverage";
import { type Colour, colours } from "#lib/pictures/colours";
import { element } from "#lib/pictures/svg";

/** The signs of status and of coverage, the same shapes as `components/mark/marks.css`, in a square of twelve pixels. */
export function sign(name: SignName, x: number, y: number): string {
  const { colour, draw } = signs[name];
  return element("g", { transform: `translate(${x} ${y})` }, draw(colours[colour]));
}

export type SignName = "party" | "signatory" | "none" | Exclude<CoverageState, "recorded">;

type Sign = Readonly<{ colour: Colour; draw(colour: string): string }>;

const box = "M1 1h10v10H1z";

const signs: Readonly<Record<SignName, Sign>> = {
  party: { colour: "party", draw: (fill) => element("circle", { cx: 6, cy: 6, r: 5.5, fill }) },
  signatory: {
    colour: "signed",
    draw: (fill) => element("path", { d: "M6 .5a5.5 5.5 0 0 0 0 11z", fill }) + ring(fill),
  },
  none: { colour: "none", draw: ring },
  "not-bound": { colour: "none", draw: (stroke) => stroked("M1.5 6h9", stroke, 1.5) },
  "no-review-known": {
    colour: "soft",
    draw: (stroke) => stroked(box, stroke, 1.3, "1.5 1.8333"),
  },
  "text-not-held": {
    colour: "soft",
    draw: (stroke) => stroked(`${box}M1 5l4-4M1 9l8-8M3 11l8-8M7 11l4-4`, stroke, 1.1),
  },
  "nothing-recorded": { colour: "ink", draw: (stroke) => stroked(`${box}M3.5 6h5`, stroke, 1.2) },
};

function ring(stroke: string): string {
  const hollow = { cx: 6, cy: 6, r: 4.9, fill: "none", stroke, "stroke-width": 1.2 };
  return element("circle", hollow);
}

function stroked(d: string, stroke: string, width: number, dashes?: string): string {
  return element("path", {
    d,
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-dasharray": dashes,
  });
}

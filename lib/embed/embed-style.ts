import { createHash } from "node:crypto";
import { type EmbedColour, embedColours } from "#lib/embed/embed-colours";
import { type SignName, sign } from "#lib/pictures/signs";
import { element, fontFamilies } from "#lib/pictures/svg";

/** How wide a chart is drawn, and up to which width of the frame it is the one on show. */
export const chartWidths = [
  { width: 300, upTo: 400 },
  { width: 460, upTo: 600 },
  { width: 720, upTo: null },
] as const;

const signNames = ["party", "signatory", "none"] as const;
const signLetters = {
  "not-bound": "b",
  "no-review-known": "n",
  "text-not-held": "t",
  "nothing-recorded": "f",
} as const;

/** The style sheet of every embeddable page: one text, so that its hash can stand in the content policy. */
export const embedStyle = styleText();

/** What an embeddable page may do: show itself, in any page; it has no script, no form, and fetches nothing. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(embedStyle).digest("base64")}'`,
  "img-src data:",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

function styleText(): string {
  return `:root{color-scheme:light dark;${variables("light")}}
@media screen{:root[data-theme=dark]{${variables("dark")}color-scheme:dark}}
@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]{${variables("dark")}}}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}
html{background:var(--raised);color:var(--ink);font:15px/1.4 ${fontFamilies.sans};-webkit-text-size-adjust:100%}
body{margin:0;padding:12px}
h1{margin:0 0 4px;font:600 1.25rem/1.25 ${fontFamilies.serif};overflow-wrap:anywhere}
p{margin:0 0 6px;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.soft,footer{color:var(--soft);font-size:.87rem}
details{margin:6px 0}
summary{cursor:pointer;padding:5px 0}
figure{margin:8px 0}
.drawing svg{display:block;width:100%;height:auto}
${chartWidths.map(shownAt).join("\n")}
@media(max-width:520px){.map svg text{display:none}}
.scroll{position:relative;overflow:auto;max-height:80vh;border-block:1px solid var(--rule-strong)}
table{border-collapse:separate;border-spacing:0;font-size:.87rem;font-variant-numeric:tabular-nums;line-height:1.25}
th,td{padding:4px 10px 4px 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
th{font-weight:400}
thead th{position:sticky;top:0;z-index:1;vertical-align:bottom;background:var(--raised);color:var(--soft);border-bottom-color:var(--rule-strong)}
tbody th,thead th:first-child{position:sticky;left:0;background:var(--raised)}
thead th:first-child{z-index:2}
tbody th{min-width:7rem;max-width:min(16rem,45vw);overflow-wrap:anywhere}
.matrix td,.grid td{min-width:4.5rem}
.col-number,.number{text-align:end}
td.col-text{min-width:8rem}
.matrix td a{display:block;color:inherit;text-decoration:none;white-space:pre}
.matrix td a:hover{text-decoration:underline}
.matrix td b{font-weight:600}
.matrix td.party b{color:var(--party)}
.matrix td.signatory b{color:var(--signed)}
.matrix td.none b{color:var(--none)}
.matrix small{color:var(--soft)}
.matrix sup{margin-inline-start:.2em;color:var(--warn);font-size:.75rem;vertical-align:baseline}
.missing,.aside,.grid td:is(.b,.n,.t,.f){color:var(--soft)}
.mark,.grid td:is(.b,.n,.t,.f)::before{content:"";display:inline-block;width:12px;height:12px;margin-inline-end:5px;vertical-align:-1px;background:currentColor;mask:var(--sign) center/contain no-repeat;print-color-adjust:exact}
${signRules()}
.legend{display:flex;flex-wrap:wrap;gap:3px 18px;margin:8px 0;padding:0;list-style:none;font-size:.87rem}
.legend svg{vertical-align:-2px;margin-inline-end:5px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:10px;padding-top:8px;border-top:1px solid var(--rule-strong)}
.back{font-weight:600;font-size:1rem;display:inline-block;padding:5px 0}
@media(forced-colors:active){.mark,.grid td::before{background:CanvasText!important}}
@media print{.scroll{overflow:visible;max-height:none;border:0}thead th,tbody th{position:static}details:not([open],.sources){display:none}.sources::details-content{content-visibility:visible}}`;
}

function variables(theme: "light" | "dark"): string {
  const names = Object.keys(embedColours[theme]) as EmbedColour[];
  return names.map((name) => `--${name}:${embedColours[theme][name]};`).join("");
}

/** Of the widths at which a chart is drawn only one is on show; paper takes the widest. */
function shownAt({ width, upTo }: (typeof chartWidths)[number], place: number): string {
  const above = chartWidths[place - 1]?.upTo ?? null;
  const outside = [
    ...(above === null ? [] : [`(max-width:${above}px)`]),
    ...(upTo === null ? [] : [`(min-width:${upTo + 0.02}px)`]),
  ];
  return `.drawing .at-${width}{max-width:${width + 60}px}@media ${outside.join(",")}{.drawing .at-${width}{display:none}}`;
}

/** The shapes of the signs, as `lib/pictures` draws them; a mask takes the shape and leaves the colour. */
function signRules(): string {
  const colours = { party: "party", signatory: "signed", none: "none" } as const;
  return [
    ...signNames.map(
      (name) => `.mark.${name}{color:var(--${colours[name]});--sign:${signAddress(name)}}`,
    ),
    ...Object.entries(signLetters).map(
      ([name, letter]) =>
        `.mark.${name},.grid td.${letter}{--sign:${signAddress(name as SignName)}}`,
    ),
    ".mark.recorded{color:var(--recorded);mask:none}",
  ].join("\n");
}

function signAddress(name: SignName): string {
  const attributes = { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 12 12" };
  const svg = element("svg", attributes, sign(name, 0, 0));
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

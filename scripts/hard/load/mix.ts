import { terms } from "./terms.ts";

/** What a visitor asks for next, with how often of a hundred. */
type Share = Readonly<{ share: number; path(draw: Draw): string }>;
/** One of a list, by chance. */
export type Draw = <T>(list: readonly T[]) => T;

const states = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "FRA", "BRA", "KEN", "IND", "MEX", "EGY", "PHL"];
const treaties = ["CCPR", "CESCR", "CAT", "CEDAW", "CRC", "CRPD", "CERD"];
const rights = ["torture", "fair-trial", "expression", "equality"];
const regions = ["central-asia", "africa", "americas", "europe", "world"];

/**
 * A day of NGO staff: mostly the overview, States and their dossiers, then searches, and now and then a file or a program that
 * reads the API. Pages come with what a browser asks for besides nothing: scripts are kept from the first visit.
 */
const mix: readonly Share[] = [
  { share: 14, path: () => "/" },
  { share: 4, path: (draw) => `/?region=${draw(regions)}` },
  { share: 12, path: (draw) => `/countries/${draw(states)}` },
  { share: 16, path: (draw) => `/countries/${draw(states)}/${draw(treaties)}` },
  { share: 12, path: (draw) => `/search?q=${draw(terms)}` },
  { share: 6, path: (draw) => `/search?q=${draw(terms)}&country=${draw(states)}` },
  { share: 5, path: (draw) => `/treaties/${draw(treaties)}` },
  { share: 4, path: (draw) => `/rights/${draw(rights)}` },
  { share: 4, path: () => "/calendar" },
  { share: 4, path: (draw) => `/compare?countries=${draw(states)},${draw(["NOR", "MNG"])}` },
  { share: 3, path: (draw) => `/ru/countries/${draw(states)}` },
  { share: 3, path: (draw) => `/ru/search?q=${draw(terms)}` },
  { share: 5, path: (draw) => `/api/v1/ratifications?countries=${draw(states)}` },
  { share: 4, path: (draw) => `/api/v1/observations?q=${draw(terms)}&country=${draw(states)}` },
  { share: 4, path: (draw) => `/export/countries/${draw(states)}/status.csv` },
];

/** The address of one request, drawn from the mix. */
export function drawPath(chance: () => number): string {
  const draw: Draw = (list) => list[Math.floor(chance() * list.length)] as (typeof list)[number];
  const all = mix.reduce((sum, { share }) => sum + share, 0);
  let at = chance() * all;
  for (const { share, path } of mix) {
    at -= share;
    if (at < 0) return path(draw);
  }
  throw new RangeError("The shares do not add up.");
}

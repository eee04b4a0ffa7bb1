import { performance } from "node:perf_hooks";
import { percentile } from "../percentile.ts";

/** How long the page of one State and one treaty takes, whole and over HTTP. */
export type DossierTime = Readonly<{
  path: string;
  medianMs: number;
  percentile95Ms: number;
  kilobytes: number;
}>;

/** Dossiers with much and with little to show, and of a treaty with many reviews. */
const paths = [
  "/countries/KAZ/CCPR",
  "/countries/KAZ/CAT",
  "/countries/KGZ/CRPD",
  "/countries/UZB/CCPR",
  "/countries/FRA/CERD",
  "/countries/GBR/CEDAW",
  "/countries/TUV/CAT",
];
const requests = 200;
const warmUp = 20;

/** @throws where a dossier answers anything but 200, so that a fast error is no good time. */
export async function timeDossiers(address: string): Promise<readonly DossierTime[]> {
  const times: DossierTime[] = [];
  for (const path of paths) times.push(await timeDossier(address, path));
  return times;
}

async function timeDossier(address: string, path: string): Promise<DossierTime> {
  const times: number[] = [];
  let bytes = 0;
  for (let index = 0; index < warmUp + requests; index++) {
    const began = performance.now();
    const response = await fetch(address + path);
    bytes = (await response.arrayBuffer()).byteLength;
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    if (index >= warmUp) times.push(performance.now() - began);
  }
  return {
    path,
    medianMs: percentile(times, 50),
    percentile95Ms: percentile(times, 95),
    kilobytes: bytes / 1000,
  };
}

import { openPack } from "#lib/packs/pack-file";
import type { BenchContext, Reading, Section } from "./section.ts";

/**
 * What a reader is sent who saves a State, or everything that comes with the product: the pack itself and, once, the scripts,
 * styles, fonts and the service worker, compressed. Every State counts. 1 MB = 1,000,000 bytes.
 */
export const countryPacks: Section = {
  name: "packs",
  limits: {
    largest: { what: "largest pack of a State, with scripts", unit: "MB", most: 5 },
    all: { what: "pack of everything, with scripts", unit: "MB", most: 5 },
  },
  run: async ({ address }: BenchContext) => {
    const { assetBytes } = await read<{ assetBytes: number }>(`${address}/packs`);
    const { items } = await read<{ items: { iso3: string }[] }>(`${address}/api/v1/countries`);
    const sizes: [string, number][] = [];
    let cut = 0;
    for (const { iso3 } of items) {
      const pack = await readPack(address, iso3);
      sizes.push([iso3, pack.bytes]);
      if (pack.leftOut > 0) cut += 1;
    }
    sizes.sort(([, a], [, b]) => b - a);
    const all = await readPack(address, "all");
    const [largest, middle, least] = [0, Math.floor(sizes.length / 2), sizes.length - 1].map(
      (place) => sizes[place] ?? (["none", Number.NaN] as const),
    );
    if (largest === undefined) throw new Error("The site knows no State.");
    const inWords = [largest, middle, least]
      .map((each) => `${each?.[0]} ${megabytes(each?.[1] ?? Number.NaN)}`)
      .join(", ");
    return [
      {
        of: "largest",
        value: (largest[1] + assetBytes) / 1e6,
        note: `${sizes.length} States; packs alone: ${inWords}; scripts ${megabytes(assetBytes)}; pages left out of ${cut}`,
      },
      {
        of: "all",
        value: (all.bytes + assetBytes) / 1e6,
        note: `pages left out: ${all.leftOut}`,
      },
    ] satisfies Reading[];
  },
};

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

async function readPack(address: string, id: string) {
  const answer = await fetch(`${address}/packs/${id}`);
  if (!answer.ok) throw new Error(`/packs/${id} answered ${answer.status}`);
  const file = await answer.blob();
  const { head } = await openPack(file);
  return { bytes: file.size, leftOut: head.leftOut };
}

async function read<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as T;
}

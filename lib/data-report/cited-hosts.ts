import { type DatasetId, datasetIds, type Facts } from "#data/catalogue";
import type { LinkableHost } from "#data/sources/linkable-hosts.schema";

/** A host that facts cite, or that may be linked. */
export type CitedHost = Readonly<{
  host: string;
  /** Datasets with a record that holds an address on it. */
  citedIn: readonly DatasetId[];
  /** `null`: not on the list, so it is named and not linked. */
  listed: LinkableHost | null;
}>;

const remembered = new WeakMap<Facts, readonly CitedHost[]>();

/** Every host that any record of the facts cites or the list names, in the order of their names. */
export function citedHosts(facts: Facts): readonly CitedHost[] {
  const hosts = remembered.get(facts) ?? findHosts(facts);
  remembered.set(facts, hosts);
  return hosts;
}

function findHosts(facts: Facts): readonly CitedHost[] {
  const citedIn = new Map<string, Set<DatasetId>>();
  for (const id of datasetIds) {
    for (const host of hostsIn(facts[id])) {
      citedIn.set(host, (citedIn.get(host) ?? new Set()).add(id));
    }
  }
  const listed = new Map(facts.linkableHosts.map((each) => [each.host, each]));
  return [...new Set([...citedIn.keys(), ...listed.keys()])].sort().map((host) => ({
    host,
    citedIn: [...(citedIn.get(host) ?? [])],
    listed: listed.get(host) ?? null,
  }));
}

/** Hosts of the web addresses in records, wherever in a text they stand. */
function hostsIn(records: readonly object[]): ReadonlySet<string> {
  const texts = records.flatMap((record) => Object.values(record).flat());
  const addresses = texts.flatMap((text) => {
    return typeof text === "string" ? (text.match(/https?:\/\/[^\s;]+/g) ?? []) : [];
  });
  return new Set(addresses.map((address) => new URL(address).host));
}

import type { FactIndex } from "#lib/facts/fact-index";
import { linkableHosts } from "#lib/url/source-address";

const remembered = new WeakMap<FactIndex, ReadonlySet<string>>();

/** The hosts that may be linked; gathered once for each release. */
export function hostsOf(index: FactIndex): ReadonlySet<string> {
  const hosts = remembered.get(index) ?? linkableHosts(index.facts);
  remembered.set(index, hosts);
  return hosts;
}

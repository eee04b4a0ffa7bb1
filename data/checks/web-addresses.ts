import { type DatasetId, datasetIds, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";

/** Hosts to which links are made from a document symbol, whatever the data name. */
const linkedBySymbol = ["docs.un.org", "undocs.org"];

function addressesIn(value: unknown): string[] {
  if (typeof value === "string") return value.match(/https?:\/\/[^\s"|<>]+/g) ?? [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  return value !== null && typeof value === "object"
    ? Object.values(value).flatMap(addressesIn)
    : [];
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/** Every host of every web address in the facts. */
export function hostsIn(facts: Facts): Set<string> {
  const addresses = datasetIds.flatMap((id) => addressesIn(facts[id]));
  return new Set(addresses.map(hostOf).filter((host) => host !== null));
}

/** A host may be linked only while the facts name it. */
export function checkLinkableHosts(facts: Facts): Breach[] {
  const named = new Set([...hostsIn(facts), ...linkedBySymbol]);
  return checkEach(
    facts,
    "linkableHosts",
    "linkable-hosts",
    function* ({ host }): Generator<Finding> {
      if (!named.has(host)) yield { field: "host", message: "no web address in the facts has it" };
    },
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}

function checkTextsOf(facts: Facts, id: DatasetId): Breach[] {
  return checkEach(facts, id, "texts", function* (fact): Generator<Finding> {
    for (const [field, content] of Object.entries(fact)) {
      for (const value of textsIn(content)) {
        if (/[\n\r\t]| {2}/.test(value)) yield { field, value, message: "stray blanks or breaks" };
        if (/(?:^|\s)(?:\.\.\/|\/(?:work|tmp|home)\/)/.test(value)) {
          yield { field, value, message: "a path that no reader can follow" };
        }
      }
    }
  });
}

/** Text has no stray blanks or breaks, and names no path of a machine. */
export function checkTexts(facts: Facts): Breach[] {
  return datasetIds.flatMap((id) => checkTextsOf(facts, id));
}

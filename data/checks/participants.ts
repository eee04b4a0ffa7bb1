import { catalogue, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";

const expectedKinds = {
  "member-state": 193,
  observer: 2,
  other: 2,
  "regional-organization": 1,
} as const;

const ofMemberStates = ["m49", "unRegion", "unSubregion", "unRegionalGroup"] as const;

/** Member States are complete: code, region, regional group. */
export function checkMemberStates(facts: Facts): Breach[] {
  return checkEach(facts, "countries", "member-states", function* (country): Generator<Finding> {
    if (country.kind !== "member-state") return;
    for (const field of ofMemberStates) {
      if (country[field] === null) yield { field, message: "a member State must have it" };
    }
  });
}

/** 193 member States, two observers, the Cook Islands and Niue, the European Union. */
export function checkParticipantKinds(facts: Facts): Breach[] {
  return Object.entries(expectedKinds).flatMap(([kind, expected]) => {
    const rows = facts.countries.flatMap((country, index) =>
      country.kind === kind ? [index + 1] : [],
    );
    if (rows.length === expected) return [];
    const row = rows.at(-1) ?? 1;
    const value = `${rows.length} ${kind}`;
    const where = { file: catalogue.countries.file, row, record: "-", field: "kind", value };
    return [{ check: "participant-kinds", ...where, message: `there are ${expected}` }];
  });
}

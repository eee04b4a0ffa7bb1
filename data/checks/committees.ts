import { catalogue, type Facts } from "#data/catalogue";
import { type Breach, checkEach, type Finding } from "#data/checks/breach";

/** A committee exists since its treaty: the day of entry into force is that of the instrument. */
export function checkCommittees(facts: Facts): Breach[] {
  const inForce = new Map(facts.instruments.map((one) => [one.code, one.entryIntoForceOn]));
  const followedUp = new Set(facts.followUpProcedures.map(({ committee }) => committee));
  const heard = new Set(facts.ngoSubmissions.map(({ committee }) => committee));
  return checkEach(facts, "committees", "committees", function* (committee): Generator<Finding> {
    const since = inForce.get(committee.instrument);
    if (since !== undefined && committee.instrumentInForceOn !== since) {
      yield { field: "instrumentInForceOn", message: `${committee.instrument}: ${since}` };
    }
    if (!followedUp.has(committee.code)) {
      yield { field: "code", message: `missing in ${catalogue.followUpProcedures.file}` };
    }
    if (!heard.has(committee.code)) {
      yield { field: "code", message: `missing in ${catalogue.ngoSubmissions.file}` };
    }
  });
}

/** A reporting rule rests on an article of its own instrument. */
export function checkReportingRules(facts: Facts): Breach[] {
  return checkEach(
    facts,
    "reportingRules",
    "reporting-rules",
    function* (rule): Generator<Finding> {
      if (!rule.ruleSource.startsWith(`${rule.instrument} `)) {
        yield { field: "ruleSource", message: `is no article of ${rule.instrument}` };
      }
    },
  );
}

/** Procedure codes of our own, beside those that `procedures.json` answers for each State. */
const ownProcedures: Readonly<Record<string, string>> = {
  "CED-30": "urgent-action",
  "CERD-EWUA": "early-warning",
};

/** A complaint procedure is of one type in both files, and every answered procedure is described. */
export function checkComplaintProcedures(facts: Facts): Breach[] {
  const types = new Map<string, string>(Object.entries(ownProcedures));
  for (const { procedure, type } of facts.procedures) types.set(procedure, type);
  return checkEach(facts, "complaintProcedures", "complaint-procedures", function* (one) {
    const type = types.get(one.code);
    if (type === undefined) {
      yield { field: "code", message: `is answered by nobody in ${catalogue.procedures.file}` };
    } else if (type !== one.type) {
      yield { field: "type", message: `is ${type} in ${catalogue.procedures.file}` };
    }
  });
}

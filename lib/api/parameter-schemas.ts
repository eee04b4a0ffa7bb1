import { documentTypes } from "#data/observations/documents.schema";
import { committeeCodes, documentVerifications, instrumentCodes } from "#data/vocabulary";
import { maxLimit } from "#lib/api/api-parameters";
import type { FactIndex } from "#lib/facts/fact-index";
import { passageKinds, passageVerifications } from "#lib/observations/observation";
import { regionsOf } from "#lib/regions/region";
import { releaseIdPattern } from "#lib/release/release";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The shape of a parameter's text by its name; `endpoint` tells apart the one name that differs between lists. */
export function parameterSchema(name: string, endpoint: string, index: FactIndex): JsonSchema {
  const { facts } = index;
  switch (name) {
    case "countries":
      return several(facts.countries.map(({ iso3 }) => iso3));
    case "region":
      return { type: "string", enum: regionsOf(facts).map(({ id }) => id) };
    case "treaties":
      return several(instrumentCodes);
    case "rights":
      return several(facts.rights.map(({ id }) => id));
    case "committees":
      return several(committeeCodes);
    case "kinds":
      return several(passageKinds);
    case "types":
      return several(documentTypes);
    case "verification":
      return several(endpoint === "documents" ? documentVerifications : passageVerifications);
    case "status":
      return several(["party", "signatory", "none"]);
    case "groups":
      return { type: "array", items: { type: "string" } };
    case "from":
    case "to":
      return { type: "integer", minimum: 0, maximum: 9999 };
    case "asOf":
      return { type: "string", format: "date" };
    case "release":
      return { type: "string", pattern: releaseIdPattern.source };
    case "limit":
      return { type: "integer", minimum: 0, maximum: maxLimit };
    case "offset":
      return { type: "integer", minimum: 0, default: 0 };
    case "format":
      return { type: "string", enum: ["json", "csv"], default: "json" };
    case "sort":
    case "document":
      return { type: "string" };
    default:
      throw new Error(`The parameter ${name} has no description`);
  }
}

function several(choices: readonly string[]): JsonSchema {
  return { type: "array", items: { type: "string", enum: [...choices] } };
}

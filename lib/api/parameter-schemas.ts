import { documentTypes } from "#data/observations/documents.schema";
import { committeeCodes, documentVerifications, instrumentCodes } from "#data/vocabulary";
import { listFormats, maxLimit, maxLongLimit } from "#lib/api/api-parameters";
import type { FactIndex } from "#lib/facts/fact-index";
import { defaultLocale, locales } from "#lib/i18n/locales";
import { origins, passageKinds, passageVerifications } from "#lib/observations/observation";
import { regionsOf } from "#lib/regions/region";
import { releaseIdPattern } from "#lib/release/release";
import { wideningKinds } from "#lib/search/query/widening-kinds";
import { searchSorts } from "#lib/search/search-scope";

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
    case "exact":
      return several(wideningKinds);
    case "origin":
      return several(origins);
    case "mechanisms":
    case "sdgs":
    case "symbol":
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
      return {
        type: "integer",
        minimum: 0,
        maximum: endpoint === "observations" ? maxLongLimit : maxLimit,
      };
    case "offset":
      return { type: "integer", minimum: 0, default: 0 };
    case "lang":
      return { type: "string", enum: locales, default: defaultLocale };
    case "format":
      return { type: "string", enum: [...listFormats], default: "json" };
    case "sort":
      return endpoint === "observations"
        ? { type: "string", enum: [...searchSorts] }
        : { type: "string" };
    case "q":
    case "document":
      return { type: "string" };
    default:
      throw new Error(`The parameter ${name} has no description`);
  }
}

function several(choices: readonly string[]): JsonSchema {
  return { type: "array", items: { type: "string", enum: [...choices] } };
}

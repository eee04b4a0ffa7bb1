import type { Endpoint } from "#lib/api/endpoint";
import { health } from "#lib/api/health";
import { countriesList } from "#lib/api/lists/countries";
import { datasetLists, datasetsList } from "#lib/api/lists/datasets";
import { documentsList } from "#lib/api/lists/documents";
import { instrumentsList } from "#lib/api/lists/instruments";
import { observationsList } from "#lib/api/lists/observations";
import { ratificationsList } from "#lib/api/lists/ratifications";
import { releasesList } from "#lib/api/lists/releases";
import { reportingList } from "#lib/api/lists/reporting";
import { rightsList } from "#lib/api/lists/rights";
import { schemaByName, schemasList } from "#lib/api/lists/schemas";
import { observationById } from "#lib/api/observation";

/** Everything under `/api/v1/`, besides the description of it all, `openapi.json`. */
export const endpoints: readonly Endpoint[] = [
  health,
  countriesList,
  instrumentsList,
  rightsList,
  ratificationsList,
  observationsList,
  observationById,
  documentsList,
  reportingList,
  releasesList,
  schemasList,
  schemaByName,
  datasetsList,
  ...datasetLists,
];

import { articlesTables } from "#lib/tables/articles-tables";
import { avenuesTables } from "#lib/tables/avenues-tables";
import { calendarTables } from "#lib/tables/calendar-tables";
import { changesTables } from "#lib/tables/changes-tables";
import { compareTables } from "#lib/tables/compare-tables";
import { countriesTables } from "#lib/tables/countries-tables";
import { countryTables } from "#lib/tables/country-tables";
import { dataTables } from "#lib/tables/data-tables";
import { documentTables } from "#lib/tables/document-tables";
import { dossierTables } from "#lib/tables/dossier-tables";
import { mapTables } from "#lib/tables/map-tables";
import { observationPageTables } from "#lib/tables/observation-page-tables";
import { overviewTables } from "#lib/tables/overview-tables";
import { recurrenceTables } from "#lib/tables/recurrence-tables";
import { type RegisteredPage, registered } from "#lib/tables/registered-page";
import { rightTables } from "#lib/tables/right-tables";
import { rightsTables } from "#lib/tables/rights-tables";
import { treatiesTables } from "#lib/tables/treaties-tables";
import { treatyTables } from "#lib/tables/treaty-tables";

/**
 * Every page with tables of facts: what two releases can be compared by. To add a page: `registered("countries/:iso3",
 * countryTables)`.
 */
export const factPages: readonly RegisteredPage[] = [
  registered("", overviewTables),
  registered("calendar", calendarTables),
  registered("compare", compareTables),
  registered("changes", changesTables),
  registered("countries", countriesTables),
  registered("countries/:iso3", countryTables),
  registered("countries/:iso3/recurrence", recurrenceTables),
  registered("countries/:iso3/avenues", avenuesTables),
  registered("countries/:iso3/articles", articlesTables),
  registered("countries/:iso3/:code", dossierTables),
  registered("data", dataTables),
  registered("documents/*symbol", documentTables),
  registered("map", mapTables),
  registered("observations/:id", observationPageTables),
  registered("rights", rightsTables),
  registered("rights/:id", rightTables),
  registered("treaties", treatiesTables),
  registered("treaties/:code", treatyTables),
];

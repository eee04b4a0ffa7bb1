import { expect, test } from "vitest";
import { asIs } from "#lib/table/arrange";
import { tablePlaces } from "#lib/tables/table-places";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

test("a table keeps the page's choices and how the others are arranged, not its own", () => {
  const values: CommonParameters = { asOf: "2021-04-15", release: null };
  const { main, acts } = tablePlaces<CommonParameters, "main" | "acts">({
    basePath: "/ru/countries/KAZ",
    specification: commonSpecification,
    values,
    arrangements: {
      main: { ...asIs, sort: { column: "date", descending: true } },
      acts: { ...asIs, filter: "accession", columns: ["date", "act"] },
    },
  });
  expect(main.query).toEqual({
    asOf: "2021-04-15",
    "acts.filter": "accession",
    "acts.columns": "date,act",
  });
  expect(acts.query).toEqual({ asOf: "2021-04-15", sort: "-date" });
  expect(acts.exportHref).toBe("/export/countries/KAZ/acts.csv?asOf=2021-04-15&lang=ru");
});

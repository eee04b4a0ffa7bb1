import { expect, test } from "vitest";
import type { Observation } from "#lib/observations/observation";
import { storeOfAll } from "#lib/observations/store";
import { importedView } from "#lib/search/imported-view";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";

const release = bundledRelease();
const [first] = release.observations.select({ countries: ["KAZ"] });

function imported(id: string, date: string): Observation {
  return {
    ...(first as Observation),
    id,
    origin: "imported",
    date,
    year: Number(date.slice(0, 4)),
  };
}

test("a release that has imported nothing has no such section", () => {
  expect(importedView(release, { countries: ["KAZ"] })).toBeNull();
});

test("all imported passages are counted, the five newest shown, and nothing that is kept here is among them", () => {
  const passages = ["2011", "2019", "2013", "2017", "2015", "2021"].map((year) =>
    imported(`p${year}`, `${year}-05-01`),
  );
  const observations = storeOfAll([...release.observations.select({}), ...passages]);
  const view = importedView({ ...release, observations }, { countries: ["KAZ"] });
  expect(view?.total).toBe(6);
  expect(view?.newest.map(({ id }) => id)).toEqual(["p2021", "p2019", "p2017", "p2015", "p2013"]);
  expect(importedView({ ...release, observations }, { countries: ["FRA"] })).toEqual({
    total: 0,
    newest: [],
  });
});

import { expect, test } from "vitest";
import { itemAddress } from "#lib/collection/item-address";
import { itemIdOf } from "#lib/collection/item-id";

const release = "20261125-e151619e8a57";

test.each([
  ["observation:KAZ-CCPR-CO3-21", null, "/export/collect?observations=KAZ-CCPR-CO3-21"],
  ["cell:KAZ.CCPR", release, `/export/collect?cells=KAZ.CCPR&release=${release}`],
  [
    "table:countries/KAZ/acts?acts.sort=-date",
    null,
    "/export/countries/KAZ/acts.collect.json?acts.sort=-date",
  ],
  ["picture:parties", null, "/export/parties.collect.json?as=picture"],
  [
    "picture:main?region=Africa",
    release,
    `/export/main.collect.json?region=Africa&as=picture&release=${release}`,
  ],
  [
    "row:concerns?row=torture&column=KAZ",
    null,
    "/export/concerns.collect.json?row=torture&column=KAZ",
  ],
] as const)("%s, pinned to %s, is at %s", (id, pinned, address) => {
  expect(itemAddress(id, pinned)).toBe(address);
});

test.each([
  [
    "row",
    "/export/countries/KAZ/acts.csv?acts.sort=-date&acts.filter=x&sort=a",
    { row: "7" },
    "row:countries/KAZ/acts?row=7",
  ],
  [
    "table",
    `/export/countries/KAZ/acts.csv?acts.sort=-date&release=${release}`,
    {},
    "table:countries/KAZ/acts?acts.sort=-date",
  ],
  ["table", "/export/main.collect.json", {}, "table:main"],
  ["picture", `/export/parties.collect.json?as=picture&release=${release}`, {}, "picture:parties"],
  [
    "row",
    "/export/documents/CCPR/C/KAZ/CO/2/main.csv?asOf=2020-01-01",
    { row: "a,b" },
    "row:documents/CCPR/C/KAZ/CO/2/main?asOf=2020-01-01&row=a%2Cb",
  ],
] as const)("a %s of %s with %o is called %s", (kind, address, more, id) => {
  expect(itemIdOf(kind, address, more)).toBe(id);
  expect(itemIdOf(kind, itemAddress(id, release), more)).toBe(id);
});

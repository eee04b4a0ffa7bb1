import { describe, expect, test } from "vitest";
import { instrumentCodes } from "#data/vocabulary";
import { countParties } from "#lib/ratification/parties-over-time";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";
import { currencyOf } from "#lib/treaty/currency";
import {
  chooseParticipants,
  type ParticipantFilter,
  participantsOf,
} from "#lib/treaty/participants";
import { countStatuses } from "#lib/treaty/status-counts";

const { index } = bundledRelease();
const everyone: ParticipantFilter = {
  status: [],
  countries: [],
  region: null,
  signed: null,
  accepts: null,
};

describe("counts on the day of the depositary's page", () => {
  // The depositary's pages of 3 February 2026 (UNTC-2026-02-03) print these totals.
  test.each([
    ["CCPR", 175, 74],
    ["CCPR-OP1", 116, 35],
    ["CED", 78, 98],
    ["CRC", 196, 140],
  ] as const)("%s: %d parties, %d signatories as printed", (code, parties, signed) => {
    const cells = participantsOf(index, code, "2026-02-03", "en").map(({ cell }) => cell);
    expect(countStatuses(cells)).toMatchObject({ parties, signed });
  });

  test.each(instrumentCodes)("%s: parties, signatories and the rest are the 198", (code) => {
    const cells = participantsOf(index, code, "2026-02-03", "en").map(({ cell }) => cell);
    const { parties, signatories, none, signed } = countStatuses(cells);
    expect(parties + signatories + none).toBe(198);
    expect(parties).toBe(countParties(index, code, "2026-02-03"));
    expect(signed).toBe(index.instrument(code).publishedSignatories);
  });
});

describe("a choice of participants", () => {
  const ccpr = participantsOf(index, "CCPR", "2026-02-03", "en");
  const names = (filter: Partial<ParticipantFilter>) =>
    chooseParticipants(index, ccpr, { ...everyone, ...filter }).map(({ country }) => country.iso3);

  test("nothing asked for is everyone", () => expect(names({})).toHaveLength(198));

  // The depositary's page: signed and not ratified are China, Comoros, Cuba, Nauru, Palau and Saint Lucia.
  test("signatories of the CCPR", () => {
    expect(names({ status: ["signatory"] })).toEqual(["CHN", "COM", "CUB", "NRU", "PLW", "LCA"]);
  });

  test("a region and States beside it", () => {
    const chosen = names({ region: "central-asia", countries: ["USA"] });
    expect(chosen).toEqual(["KAZ", "KGZ", "TJK", "TKM", "USA", "UZB"]);
  });

  test("those on record as accepting a procedure", () => {
    const cat = participantsOf(index, "CAT", "2026-02-03", "en");
    const filter = { ...everyone, region: "central-asia", accepts: "CAT-22" } as const;
    // ratifications README: of the five only Kazakhstan accepts CAT 22, since 2008-02-21.
    expect(chooseParticipants(index, cat, filter).map(({ country }) => country.iso3)).toEqual([
      "KAZ",
    ]);
  });
});

test("eleven instruments are unverified after 3 February 2026", () => {
  const unverified = index.facts.instruments.filter(
    (one) => currencyOf(one).later === "unverified",
  );
  expect(unverified.map(({ code, dataCurrentTo }) => `${code} ${dataCurrentTo}`)).toEqual(
    // ratifications README, "How current".
    [
      "CERD 2026-02-03",
      "CESCR-OP 2026-02-03",
      "CCPR-OP1 2026-02-03",
      "CCPR-OP2-DP 2026-02-03",
      "CEDAW-OP 2026-02-03",
      "CAT-OP 2026-02-03",
      "CRC-OP-AC 2026-02-03",
      "CRC-OP-SC 2026-02-03",
      "CMW 2026-02-03",
      "CRPD-OP 2026-02-03",
      "CED 2026-02-03",
    ],
  );
});

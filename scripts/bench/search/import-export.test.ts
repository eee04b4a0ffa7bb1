import { expect, test } from "vitest";
import { accountLines } from "../../import/account-lines.ts";
import { peakOf } from "./import-export.ts";

const account = {
  read: 3,
  added: 3,
  updated: 0,
  unchanged: 0,
  rejected: {},
  vanished: 0,
  kept: 0,
};

const read = { language: "en", texts: { en: 2, ru: 0 } } as const;

test("the peak of memory is read from the account as the import prints it", () => {
  const outcome = { account, firstRejects: [], warnings: new Map(), release: null, ...read };
  const cost = { seconds: 2, peakBytes: 1_402_000_000, releaseBytes: null };
  expect(peakOf(accountLines("export.json", outcome, "folder", cost).join("\n"))).toBe(1402);
});

test("an account without a peak is no measurement", () => {
  expect(() => peakOf("31.2 s")).toThrow("names no peak");
});

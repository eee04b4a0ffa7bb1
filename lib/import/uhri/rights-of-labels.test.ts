import { expect, test } from "vitest";
import { rightsOfLabels } from "#lib/import/uhri/rights-of-labels";

test.each([
  [
    "a theme decides",
    ["Right to food"],
    [],
    ["adequate-standard-of-living"],
    ["adequate-standard-of-living"],
  ],
  [
    "a secondary theme row comes second",
    ["Trade union rights"],
    [],
    ["work", "freedom-of-association"],
    ["work"],
  ],
  [
    "a group alone decides by a primary row only",
    [],
    ["Older persons", "Women & girls"],
    ["older-persons"],
    ["older-persons"],
  ],
  [
    "a secondary group row bears out what a theme gave in the second place",
    ["Trade union rights"],
    ["Civil society"],
    ["work", "freedom-of-association"],
    ["work", "freedom-of-association"],
  ],
  ["Reservations decides nothing", ["Reservations"], [], [], []],
  [
    "Reservations beside another label adds nothing",
    ["Reservations", "Right to life"],
    [],
    ["right-to-life"],
    ["right-to-life"],
  ],
  [
    "land rights touch minorities only where indigenous peoples are tagged",
    ["Land & property rights"],
    ["Media"],
    ["housing"],
    ["housing"],
  ],
  [
    "abuse of persons with disabilities touches violence against women only where women are tagged",
    ["Persons with disabilities: protection against exploitation, violence & abuse"],
    ["Women & girls"],
    ["disability", "violence-against-women"],
    ["disability"],
  ],
  ["a duty bearer gives no right", [], ["Public officials"], [], []],
  ["an unknown label gives no right", ["Right to rest"], ["Astronauts"], [], []],
])("%s", (_, themes, groups, rights, primaryRights) => {
  expect(rightsOfLabels(themes, groups)).toEqual({ rights, primaryRights });
});

import { describe, expect, test } from "vitest";
import { heldNames } from "#lib/pages/held-names";
import { pageExists } from "#lib/pages/page-exists";
import { bundledRelease } from "#lib/tables/fixtures/bundled-release";
import { matchPath } from "#lib/tables/path-pattern";
import { pages } from "#lib/tables/registry";
import { readPage } from "./page.ts";

const holds = heldNames(bundledRelease());
const addresses = [...readPage("docs/user-guide.md").matchAll(/`(\/[^`?]*)`/g)].map(
  ([, address]) => address ?? "",
);

describe("the user guide and the pages", () => {
  test.each(addresses)("there is a page at %s", (address) => {
    expect(pageExists(address, holds)).toBe(true);
  });

  test.each(pages.map(({ pattern }) => pattern))("the guide shows how to reach %j", (pattern) => {
    const segments = addresses.map((address) => address.split("/").filter(Boolean));
    expect(segments.some((path) => matchPath(pattern, path) !== undefined)).toBe(true);
  });
});

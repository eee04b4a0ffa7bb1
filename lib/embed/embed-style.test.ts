import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { embedPolicy, embedStyle } from "#lib/embed/embed-style";

test("the content policy names the style sheet by its hash, lets every page frame it, and nothing else", () => {
  const hash = createHash("sha256").update(embedStyle).digest("base64");
  expect(embedPolicy).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'self'; form-action 'none'; frame-ancestors *`,
  );
});

test("the style sheet ends no element and fetches nothing", () => {
  expect(embedStyle).not.toContain("<");
  const fetched = [...embedStyle.matchAll(/url\("([^"]*)/g)].map(([, address = ""]) => address);
  expect(fetched.length).toBeGreaterThan(6);
  expect(fetched.filter((address) => !address.startsWith("data:image/svg+xml,"))).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { embedColours } from "#lib/embed/embed-colours";

test.each(["light", "dark"] as const)("the %s colours are those of the site", (theme) => {
  const [light = "", rest = ""] = readFileSync("app/tokens.css", "utf8").split("@media screen");
  const css = theme === "light" ? light : rest.slice(0, rest.indexOf("@media"));
  const differing = Object.entries(embedColours[theme]).filter(
    ([name, colour]) => !css.includes(`--${name}: ${colour};`),
  );
  expect(differing).toEqual([]);
});

import { expect, test } from "vitest";
import { askExport, surroundings } from "#lib/api/fixtures/ask-api";
import { mostEmbeddedCells, refuseLong } from "#lib/embed/embed-limit";
import { listAt } from "#lib/embed/list-at";

const listOf = (segments: readonly string[], query: string) =>
  listAt(
    { locale: "en", segments, parameters: new URLSearchParams(query) },
    "https://pacta.invalid",
    surroundings,
  );

test("the rights by all States of the world can be embedded", async () => {
  const list = listOf(["concerns"], "region=world");
  const { rows, columns } = await askExport("concerns.json?region=world").json();
  expect(rows.length * columns.length).toBeGreaterThan(7000);
  expect(rows.length * columns.length).toBeLessThanOrEqual(mostEmbeddedCells);
  expect(list?.subject.table.rows.length).toBe(rows.length);
});

test("a longer table is refused, not cut, with its number of cells", () => {
  const list = listOf(["countries", "main"], "");
  if (list === null) throw new Error("The list of States cannot be embedded.");
  const { table } = list.subject;
  const refusal = refuseLong({
    ...list,
    subject: { ...list.subject, rowCount: mostEmbeddedCells },
  });
  expect(refusal).toMatchObject({ status: 400, type: "/data#problem-too-long" });
  expect(refusal?.detail).toContain(String(mostEmbeddedCells * table.columns.length));
});

/**
 * What the parts of a table are, for browsers that no longer take them for that once a style sheet lays rows out otherwise
 * than a table's.
 */
export const cellRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
} as const;

import type { Style } from "exceljs";

// One value each: exceljs knows a style that it has seen by its identity.

const top = { vertical: "top", wrapText: true } as const;

export const plainStyle: Partial<Style> = { alignment: top };
export const dateStyle: Partial<Style> = {
  alignment: { vertical: "top", horizontal: "left" },
  numFmt: "yyyy-mm-dd",
};
export const missingStyle: Partial<Style> = {
  alignment: top,
  font: { italic: true, color: { argb: "FF6B6B6B" } },
};
export const linkStyle: Partial<Style> = {
  alignment: { vertical: "top" },
  font: { underline: true, color: { argb: "FF0B57A4" } },
};
export const headerStyle: Partial<Style> = {
  alignment: top,
  font: { bold: true },
  border: { bottom: { style: "thin" } },
};

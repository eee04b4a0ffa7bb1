import type { Style } from "exceljs";

// One value each: exceljs knows a style that it has seen by its identity.

const letters = { name: "Calibri", size: 11, family: 2 } as const;
const top = { vertical: "top", wrapText: true } as const;

export const plainStyle: Partial<Style> = { alignment: top };
export const dateStyle: Partial<Style> = {
  alignment: { vertical: "top", horizontal: "left" },
  numFmt: "yyyy-mm-dd",
};
export const missingStyle: Partial<Style> = {
  alignment: top,
  font: { ...letters, italic: true, color: { argb: "FF6B6B6B" } },
};
export const linkStyle: Partial<Style> = {
  alignment: { vertical: "top" },
  font: { ...letters, underline: true, color: { argb: "FF0B57A4" } },
};
export const headerStyle: Partial<Style> = {
  alignment: top,
  font: { ...letters, bold: true },
  border: { bottom: { style: "thin" } },
};

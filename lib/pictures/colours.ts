/**
 * The colours of the light theme for files, which have no style sheet: the same as in `app/tokens.css`, to which a test
 * holds them. A picture lies on white, because it ends on the white page of a report.
 */
export const colours = {
  raised: "#ffffff",
  ink: "#1f1e1a",
  soft: "#5c584d",
  rule: "#dfdbcf",
  "rule-strong": "#8b8677",
  party: "#0b5f56",
  signed: "#8f5200",
  none: "#77725f",
  recorded: "#6b3a7d",
  warn: "#94291c",
  "series-1": "#1d4f8c",
  "series-2": "#a85f00",
  "series-3": "#0b7a6c",
  "series-4": "#6b3a7d",
  "series-5": "#94291c",
  "series-6": "#5c584d",
} as const;

export type Colour = keyof typeof colours;

import { colours } from "#lib/pictures/colours";

/** The colours of both themes, the same as in `app/tokens.css`, to which a test holds them. */
export const embedColours = {
  light: { ...colours, sunk: "#f2f0e8", link: "#1d4f8c" },
  dark: {
    raised: "#1f1d19",
    ink: "#ebe7dc",
    soft: "#b3ad9d",
    rule: "#38352d",
    "rule-strong": "#807a6a",
    party: "#5cc2b1",
    signed: "#e5a94f",
    none: "#918b7a",
    recorded: "#cd9fe0",
    warn: "#f29380",
    "series-1": "#93bdf0",
    "series-2": "#e5a94f",
    "series-3": "#5cc2b1",
    "series-4": "#cd9fe0",
    "series-5": "#f29380",
    "series-6": "#b3ad9d",
    sunk: "#23211c",
    link: "#93bdf0",
  },
} as const satisfies Record<"light" | "dark", Record<string, string>>;

export type EmbedColour = keyof (typeof embedColours)["light"];

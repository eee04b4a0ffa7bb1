/** Words that carry a sentence and no subject. */
export const functionWords: ReadonlySet<string> = new Set(
  "a an the of and or to in on for by with at from as is are was were be been its no not".split(
    " ",
  ),
);

/** Words that stand in every passage, whatever it is about. They are part of phrases and tell nothing alone. */
export const formulaWords: ReadonlySet<string> = new Set(
  `being that which who whom whose this these those it nor but if than then their them they there he she his her had has
  have having will would may might can could should shall must such any all each every other others some more most also
  only into over under about after before between during against within without out up so because while where when what
  how very too own same both few many much one two three four five six seven eight nine ten still even yet well among
  through per upon since until again further committee state states party parties concern concerned concerns recommend
  recommends recommended recommendation recommendations convention covenant paragraph paragraphs report reports reported
  asks asked ask welcome welcomes welcomed notes noted note article articles point part read text source regret regrets`
    .split(/\s+/)
    .filter(Boolean),
);

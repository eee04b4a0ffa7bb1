/** Words as people search for them: common ones, rare ones, several, quoted, and with a mistake. */
export const terms = [
  "torture",
  "women",
  "children",
  "freedom+of+expression",
  "%22enforced+disappearance%22",
  "migrant+workers",
  "education",
  "prison",
  "discrimination+AND+disability",
  "domestic+violence",
  "statelessness",
  "judges",
  "tortre",
];

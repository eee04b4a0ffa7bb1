/** An event that the facts tell more than once, under other titles or dates. */
export type SameEvent = Readonly<{
  iso3: string;
  /** Date and title of each telling, the most precise first. */
  tellings: readonly (readonly [date: string, title: string])[];
}>;

/**
 * Tellings of one event that neither day nor title betrays, judged the same by reading both. Tellings of the same day,
 * or of the same date and title, are found without this list.
 */
export const sameEvents: readonly SameEvent[] = [
  {
    iso3: "KAZ",
    tellings: [
      ["2020-05-25", "Law on peaceful assemblies"],
      ["2020", "New law on peaceful assemblies"],
    ],
  },
  {
    iso3: "KAZ",
    tellings: [
      ["2020-06", "Libel moved out of the criminal code"],
      ["2020", "Libel decriminalised"],
    ],
  },
  {
    iso3: "KGZ",
    tellings: [
      ["2005-03-24", "Fall of President Akayev"],
      ["2005-03", "Tulip Revolution"],
    ],
  },
  {
    iso3: "KGZ",
    tellings: [
      ["2010-06-10", "Inter-ethnic violence in the south"],
      ["2010-06", "Ethnic conflict in the south"],
    ],
  },
  {
    iso3: "KGZ",
    tellings: [
      ["2017", "Convictions for extremism and terrorism"],
      ["2017", "Convictions for terrorism and religious extremism"],
    ],
  },
  {
    iso3: "UZB",
    tellings: [
      ["2018", "Clean Net plan, 2018-2019"],
      ["2018", "Joint action plan with Tajikistan on online extremism 2018-2019"],
    ],
  },
];

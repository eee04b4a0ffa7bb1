/** The months by their English names, January first: as references write them, and as remarks of the facts do, whatever the language of the page. */
export const englishMonths: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

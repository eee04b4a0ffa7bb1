const positive =
  /^(?:(?:[A-Z]|[IVX]{1,4}|\d{1,2})\s?\.\s*)?(?:Introduction and |Introduction, |Other )?Positive (?:aspects?|factors?|elements?|developments?|steps|measures)\b/i;

const russianPositive =
  /^(?:(?:\p{Lu}|[IVX]{1,4}|\d{1,2})\s?\.\s*)?(?:Введение и |Другие )?(?:позитивные|положительные) (?:аспекты|факторы|элементы|изменения|события|шаги|меры)(?!\p{L})/iu;

/** Whether the heading of a passage itself says that what follows is praise: "B. Positive aspects". */
export function isPositiveHeading(heading: string | null): boolean {
  return heading !== null && (positive.test(heading) || russianPositive.test(heading));
}

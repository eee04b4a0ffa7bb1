import committees from "#data/committees/committees.json" with { type: "json" };
import states from "#data/ratification/countries.json" with { type: "json" };

/*
 * What the labels of a Russian export may be called. No such file has been seen: only names are listed that mean one thing,
 * whoever writes them. A label that is not here is reported, never guessed.
 */

/** Names of States beside those of the UN list: its bracketed ones as they are spoken, and others in common use. */
const otherStateNames = {
  BHS: ["Багамы"],
  BLR: ["Белоруссия", "Республика Беларусь"],
  BOL: ["Боливия", "Многонациональное Государство Боливия"],
  CIV: ["Кот д'Ивуар"],
  COM: ["Коморы"],
  CZE: ["Чешская Республика"],
  FSM: ["Микронезия", "Федеративные Штаты Микронезии"],
  GBR: ["Великобритания", "Соединенное Королевство"],
  IRN: ["Иран", "Исламская Республика Иран"],
  KAZ: ["Республика Казахстан"],
  KGZ: ["Киргизия", "Кыргызская Республика"],
  KOR: ["Южная Корея"],
  LAO: ["Лаос"],
  MDA: ["Молдова", "Молдавия"],
  MDV: ["Мальдивы"],
  NLD: ["Нидерланды", "Королевство Нидерландов"],
  PNG: ["Папуа-Новая Гвинея"],
  PRK: ["КНДР", "Северная Корея"],
  PSE: ["Палестина"],
  RUS: ["Россия"],
  SYC: ["Сейшелы"],
  SYR: ["Сирия"],
  TKM: ["Туркмения"],
  TJK: ["Республика Таджикистан"],
  TZA: ["Танзания"],
  USA: ["США", "Соединенные Штаты"],
  UZB: ["Республика Узбекистан"],
  VEN: ["Венесуэла", "Боливарианская Республика Венесуэла"],
  VNM: ["Вьет Нам"],
  XKX: ["Косово"],
  ZAF: ["Южно-Африканская Республика", "ЮАР"],
} as const;

export function* russianStateNames(): Generator<readonly [string, string]> {
  for (const { nameRu, iso3 } of states) yield [nameRu, iso3];
  for (const [iso3, names] of Object.entries(otherStateNames)) {
    for (const name of names) yield [name, iso3];
  }
}

export function* russianBodyNames(): Generator<readonly [string, string]> {
  for (const { code, nameRu } of committees) yield [nameRu, code];
  for (const name of ["УПО", "Универсальный периодический обзор"]) yield [name, "UPR"];
}

export const russianRegionNames = [
  ["Африка", "Africa"],
  ["Азиатско-Тихоокеанский регион", "Asia-Pacific"],
  ["Азия и Тихий океан", "Asia-Pacific"],
  ["Восточная Европа", "Eastern Europe"],
  ["Латинская Америка и Карибский бассейн", "Latin America and the Caribbean"],
  ["Западная Европа и другие", "Western Europe & Others"],
  ["Западная Европа и другие государства", "Western Europe & Others"],
] as const;

export const russianTypeNames = [
  ["рекомендации", "recommendation"],
  ["рекомендация", "recommendation"],
  ["вопросы, вызывающие обеспокоенность/замечания", "concern-or-observation"],
  ["вопросы, вызывающие озабоченность/замечания", "concern-or-observation"],
  ["обеспокоенность/замечания", "concern-or-observation"],
  ["озабоченность/замечания", "concern-or-observation"],
  ["прочее", "other"],
  ["другое", "other"],
] as const;

export const russianPositionNames = [
  ["Поддержано", "supported"],
  ["Поддержана", "supported"],
  ["Принято", "supported"],
  ["Принята", "supported"],
  ["Принято к сведению", "noted"],
  ["Принята к сведению", "noted"],
] as const;

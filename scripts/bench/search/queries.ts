/** What the queries of a kind have in common. */
export type QueryKind =
  | "rare"
  | "common"
  | "phrase"
  | "boolean"
  | "prefix"
  | "near"
  | "facets"
  | "several facets"
  | "deep page"
  | "sorted"
  | "symbol";

export type BenchQuery = Readonly<{
  kind: QueryKind;
  /** The parameters of `/search` as they stand in the address, the words as people type them. */
  typed: string;
  /** Asks for the last page of the results, wherever that is. */
  lastPage?: true;
}>;

/** The forty searches that are timed. Every one finds something at every size. */
export const queries: readonly BenchQuery[] = [
  ...ofKind("rare", ["q=polygamy", "q=pandemic", "q=surveillance", "q=incommunicado"]),
  ...ofKind("common", ["q=women", "q=children", "q=law", "q=report", "q=the"]),
  ...ofKind("phrase", [
    'q="domestic violence"',
    'q="the death penalty"',
    'q="economic, social and cultural rights"',
    'q="the State should"',
  ]),
  ...ofKind("boolean", [
    "q=torture police",
    "q=torture NOT women",
    "q=(women OR children) AND (health OR education)",
    "q=prison OR detention OR custody OR police",
    "q=NOT torture",
  ]),
  ...ofKind("prefix", ["q=discriminat*", "q=wom*", 'q="human right*"']),
  ...ofKind("near", ["q=women NEAR/8 violence", "q=NEAR(children prison, 10)"]),
  ...ofKind("facets", ["", "country=KAZ", "right=torture", "committee=CEDAW", "from=2015&to=2020"]),
  ...ofKind("several facets", [
    "country=KAZ,KGZ,TJK,TKM,UZB&right=torture&kind=recommendation",
    "region=central-asia&group=Women %26 girls,Children&from=2010&to=2020",
    "q=torture&country=KAZ,FRA,BRA&kind=recommendation",
    "q=women&committee=CEDAW,UPR&right=womens-equality,health&sdg=5&from=2012",
  ]),
  ...ofKind("deep page", ["", "q=law", "right=torture&sort=country"], { lastPage: true }),
  ...ofKind("sorted", ["sort=country", "q=women&sort=right", "q=health&sort=date-rising"]),
  ...ofKind("symbol", ["q=CCPR/C/KAZ/CO/2", "q=CRC/C/KAZ"]),
];

function ofKind(
  kind: QueryKind,
  typed: readonly string[],
  more: Pick<BenchQuery, "lastPage"> = {},
): BenchQuery[] {
  return typed.map((each) => ({ kind, typed: each, ...more }));
}

/** How a query is called in a table. */
export function queryName({ typed, lastPage }: BenchQuery): string {
  const name = typed === "" ? "(everything)" : typed.replaceAll("%26", "&").replaceAll("&", " & ");
  return lastPage ? `${name}, last page` : name;
}

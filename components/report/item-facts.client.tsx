"use client";

import { useWords } from "#components/report/report-words.client";
import type {
  Citations,
  CollectionItem,
  FactItem,
  PassageItem,
  TableItem,
} from "#lib/collection/item.schema";

/** What an item says, where it stands and how it was verified. */
export function ItemFacts({ item }: Readonly<{ item: CollectionItem }>) {
  switch (item.kind) {
    case "passage":
      return <PassageFacts item={item} />;
    case "fact":
      return <FactFacts item={item} />;
    case "table":
      return <TableFacts item={item} />;
    case "picture":
      return (
        <>
          {/* biome-ignore lint/performance/noImgElement: it is drawn from the collection, no server can make it smaller */}
          <img className="item-picture" src={pictureAddress(item.svg)} alt={item.alt} />
          <TableFacts item={item} />
        </>
      );
  }
}

function PassageFacts({ item }: Readonly<{ item: PassageItem }>) {
  const t = useWords("items");
  const { states, committee, symbol, paragraphs, date, text, recommendation } = item;
  const hosts = hostsOf(item.sources);
  const where = [
    ...states.map(({ name }) => name),
    committee?.name,
    symbol,
    paragraphs === null ? null : t("paragraph", { paragraphs }),
    date,
  ];
  return (
    <>
      <p className="whence">{where.filter(Boolean).join(" · ")}</p>
      {text === null ? (
        <p className="soft">{t("noText")}</p>
      ) : (
        <blockquote>
          <p>
            <span className="ours">{t(text.nature)}</span> {text.words}
          </p>
        </blockquote>
      )}
      {recommendation !== null && (
        <p>
          <span className="ours">{t("recommendation")}</span> {recommendation}
        </p>
      )}
      <p className="how-sure">
        <span className="verification">
          <b>{item.verificationWords}</b>
        </span>{" "}
        {item.note} {hosts.length > 0 && t("readAt", { hosts: hosts.join(", ") })}
      </p>
      <Footnote citations={item.citations} />
    </>
  );
}

/** Where it was read, named: a file from elsewhere may hold any address. */
function hostsOf(sources: readonly string[]): readonly string[] {
  const hosts = sources.filter((url) => URL.canParse(url)).map((url) => new URL(url).host);
  return [...new Set(hosts)];
}

function Footnote({ citations }: Readonly<{ citations: Citations }>) {
  const t = useWords("items");
  const { un, gaps, isSecondHand } = citations;
  const names = gaps.map((gap) => (isKnownGap(gap) ? t(`gap.${gap}`) : gap)).join(", ");
  return (
    <p className="how-sure">
      {t("footnote")} {un} {isSecondHand && t("second")}{" "}
      {gaps.length > 0 && t("gaps", { gaps: names })}
    </p>
  );
}

function isKnownGap(gap: string): boolean {
  return ["body", "document", "symbol", "paragraph", "day"].includes(gap);
}

function FactFacts({ item }: Readonly<{ item: FactItem }>) {
  return (
    <>
      <dl className="item-facts">
        {item.facts.map(([label, words], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts of one name stand in a fixed order
          <div key={place}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {item.citations !== null && <Footnote citations={item.citations} />}
    </>
  );
}

const mostRowsShown = 12;

function TableFacts({
  item,
}: Readonly<{ item: Pick<TableItem, "title" | "columns" | "rows" | "asOf"> }>) {
  const t = useWords("items");
  const { columns, rows } = item;
  return (
    <details>
      <summary>
        {t("show")}: {t("rows", { count: rows.length })}, {t("asOf", { asOf: item.asOf })}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="item-table" aria-label={item.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRowsShown).map(({ cells }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name and never change places
              <tr key={place}>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do cells
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > mostRowsShown && <p className="soft">… {t("rows", { count: rows.length })}</p>}
    </details>
  );
}

/** As an image, so that nothing in it can run or ask anybody, wherever a file with it came from. */
function pictureAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

import { useLocale, useTranslations } from "next-intl";
import { MarkSign } from "#components/mark/mark-sign";
import { localHref } from "#lib/i18n/local-href";
import type { SheetList as List, SheetCell } from "#lib/sheet/sheet";

type Props = Readonly<{
  list: List;
  /** Where the site is, for addresses on paper. */
  origin: string;
  whenEmpty?: string;
}>;

/** A part of a sheet; what is left out says where it stands, with its address, because paper has no links. */
export function SheetList({ list: { id, title, heads, rows, rest }, origin, whenEmpty }: Props) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const heading = `sheet-${id}`;
  return (
    <section className={`sheet-part ${id}`} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">{whenEmpty ?? t("nothing")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet never change places
              <tr key={place}>
                {cells.map((cell, column) => (
                  <Cell key={heads[column]} cell={cell} isName={column === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest !== null && (
        <p className="rest">
          {t.rich("more", {
            count: rest.count,
            link: () => (
              <a href={localHref(locale, rest.href)}>
                {origin}
                {localHref(locale, rest.href)}
              </a>
            ),
          })}
        </p>
      )}
    </section>
  );
}

/** A day breaks at its hyphens where it may. */
const isDay = /^\d{4}(-\d\d){1,2}$/;

function Cell({ cell, isName }: Readonly<{ cell: SheetCell; isName: boolean }>) {
  const { text, mark, href, absent, lang } = cell;
  const locale = useLocale();
  const marks = useTranslations("marks");
  const said = href === undefined ? text : <a href={localHref(locale, href)}>{text}</a>;
  const content = (
    <>
      {mark !== undefined && (
        <>
          <MarkSign mark={mark} />
          <span className="vh">{marks(mark)} </span>
        </>
      )}
      {lang === undefined ? said : <span lang={lang}>{said}</span>}
    </>
  );
  if (isName) return <th scope="row">{content}</th>;
  const look = absent === true ? "soft" : isDay.test(text) ? "day" : undefined;
  return <td className={look}>{content}</td>;
}

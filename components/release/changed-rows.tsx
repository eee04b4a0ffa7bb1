import "#components/release/release.css";
import { useLocale, useTranslations } from "next-intl";
import { PageSection } from "#components/shell/page-section";
import { localHref } from "#lib/i18n/local-href";
import type { FieldChange, RowChange } from "#lib/release/row-changes";
import type { TableChanges } from "#lib/release/view-changes";
import { type Stretch, wordChanges } from "#lib/release/word-changes";

/** Marks on thousands of rows make a page that nobody can load; the table below it has all of them. */
const mostMarked = 150;

type Props = Readonly<{
  tables: readonly TableChanges[];
  from: string;
  to: string;
  /** Where the record behind a row is, on the side on which it is there. */
  addressOf(change: RowChange["change"], href: string): string;
}>;

/** What changed, table by table and record by record, edited texts marked word by word. */
export function ChangedRows({ tables, from, to, addressOf }: Props) {
  const t = useTranslations("releases.changes");
  const all = tables.reduce((sum, { changes }) => sum + changes.length, 0);
  if (all === 0) return null;
  return (
    <>
      <p className="soft">
        {t("markNote", { from, to })}
        {all > mostMarked && ` ${t("firstOnly", { count: mostMarked })}`}
      </p>
      {firstOf(tables).map(({ name, title, changes }) => (
        <PageSection key={name} id={`changed-${name}`} title={title} level={2}>
          <ul className="row-changes">
            {changes.map((each) => (
              <ChangedRow key={each.row + each.change} row={each} addressOf={addressOf} />
            ))}
          </ul>
        </PageSection>
      ))}
    </>
  );
}

/** The first changes over all tables. */
function firstOf(tables: readonly TableChanges[]): readonly TableChanges[] {
  let left = mostMarked;
  return tables.flatMap((table) => {
    const changes = table.changes.slice(0, Math.max(0, left));
    left -= changes.length;
    return changes.length === 0 ? [] : [{ ...table, changes }];
  });
}

function ChangedRow({
  row: { change, name, href, fields },
  addressOf,
}: Readonly<{ row: RowChange }> & Pick<Props, "addressOf">) {
  const t = useTranslations("releases.changes");
  const locale = useLocale();
  return (
    <li>
      <b>{t(`kinds.${change}`)}</b>:{" "}
      {href === null ? name : <a href={localHref(locale, addressOf(change, href))}>{name}</a>}
      <dl>
        {fields.map((field) => (
          <div key={field.column} className="contents">
            <dt>{field.label}</dt>
            <dd>
              <Difference field={field} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** Both texts in one, what is only in one of them marked. */
function Difference({ field: { before, after } }: Readonly<{ field: FieldChange }>) {
  if (before === null) return <ins>{after}</ins>;
  if (after === null) return <del>{before}</del>;
  return wordChanges(before, after).map((stretch, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text never change places
    <Marked key={place} stretch={stretch} />
  ));
}

function Marked({ stretch: { kind, text } }: Readonly<{ stretch: Stretch }>) {
  if (kind === "removed") return <del>{text}</del>;
  return kind === "added" ? <ins>{text}</ins> : text;
}

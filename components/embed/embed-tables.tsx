import { gridBodyHtml } from "#components/concerns/grid-body";
import { matrixRowWriter } from "#components/matrix/matrix-body";
import { rowHtml } from "#components/table/row-html";
import { pagePath } from "#lib/export/about/page-link";
import type { FileSubject } from "#lib/export/about/subject";
import { type Html, html, markup } from "#lib/html/html-template";
import { localHref } from "#lib/i18n/local-href";
import type { Words } from "#lib/i18n/words";
import type { Picture } from "#lib/pictures/picture";
import type { Mark, Table } from "#lib/table/table";
import { matrixWords } from "#lib/tables/overview-tables";
import { pinLinks } from "#lib/tables/pin-links";
import { encodeQueryValue } from "#lib/url/query";

/** The table as it is, its rows written as those of the page are. */
export function embedTable(subject: FileSubject): Html {
  const { words, locale } = subject;
  const table = pinnedTable(subject);
  const labels = rowLabels(words);
  const follow = (href: string) => localHref(locale, ownPage(href, subject));
  const rows = table.rows.map((row) => `<tr>${rowHtml(row, table.columns, labels, follow)}</tr>`);
  return framed(table, "plain", words, markup(`<tbody>${rows.join("")}</tbody>`));
}

/** States by instruments, in the same markup as on the page; a cell opens its story there. */
export function matrixTable(
  { matrix }: Extract<Picture, { kind: "matrix" }>,
  subject: FileSubject,
): Html {
  const { words, locale, table } = subject;
  const write = matrixRowWriter({
    matrix,
    columns: table.columns.map(({ id }) => id),
    words: matrixBodyWords(words),
    locale,
    storyAddress: storyAddress(subject),
  });
  const rows = table.rows.map(({ id }) => `<tr>${write(id).html}</tr>`);
  return framed(table, "matrix", words, markup(`<tbody>${rows.join("")}</tbody>`));
}

/** Rights by States, in the same markup as on the page; a number opens its list. */
export function gridTable(
  { grid, words: own }: Extract<Picture, { kind: "grid" }>,
  subject: FileSubject,
): Html {
  const { words, locale } = subject;
  const table = pinnedTable(subject);
  const cells = new Map(table.rows.map((row) => [row.id, row.cells]));
  const listHref = (right: string, iso3: string | null) => {
    const cell = cells.get(right)?.[iso3 ?? "count"];
    return cell?.kind === "value" ? (cell.href ?? "") : "";
  };
  const body = gridBodyHtml({ grid, arranged: table, words: own, listHref, locale });
  return framed(table, "grid", words, markup(`<tbody>${body}</tbody>`));
}

function framed(table: Table, look: string, words: Words, body: Html): Html {
  const heads = table.columns.map(({ kind, label }) => {
    return html`<th scope="col" class="col-${kind}">${label}</th>`;
  });
  const label = words("embed.region", { title: table.title });
  const empty = html`<tbody><tr><td colspan="${table.columns.length}">${words("table.noRows")}</td></tr></tbody>`;
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table class="${look}"><caption class="vh">${table.title}</caption><thead><tr>${heads}</tr></thead>${table.rows.length === 0 ? empty : body}</table></div>`;
}

/** Links lead to the day and the release that the address of the frame names. */
function pinnedTable({ table, values }: FileSubject): Table {
  return pinLinks(table, { asOf: textOf(values.asOf), release: textOf(values.release) });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A link that names only a query or an anchor means the page of the table, not that of the frame. */
function ownPage(href: string, { path }: FileSubject): string {
  return /^[?#]/.test(href) ? `${pagePath(path)}${href}` : href;
}

/** The overview with the story of a cell open, its id still to be added: of the same States, else of the world. */
function storyAddress({ path, values, asOf, release, locale }: FileSubject): string {
  const pins = `asOf=${asOf}&release=${release.id}`;
  const { countries, region, treaties } = path.length === 0 ? values : { region: "world" };
  const chosen = Object.entries({ countries, region, treaties })
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value])
    .filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "")
    .map(([name, text]) => `${name}=${encodeQueryValue(text)}`);
  return `${localHref(locale, "/")}?${[...chosen, pins].join("&")}&cell=`;
}

const acts = [
  "ratification",
  "accession",
  "succession",
  "acceptance",
  "formal-confirmation",
  "signature",
  "denunciation",
  "withdrawal-attempt",
] as const;

function matrixBodyWords(words: Words) {
  return {
    ...matrixWords(words),
    letters: Object.fromEntries(acts.map((act) => [act, words(`marks.letters.${act}`)])),
    statuses: {
      party: words("marks.party"),
      signatory: words("marks.signatory"),
      none: words("marks.none"),
    },
    reservationShort: words("overview.reservationShort"),
  };
}

const marks: readonly Mark[] = [
  "party",
  "signatory",
  "none",
  "not-bound",
  "no-review-known",
  "text-not-held",
  "nothing-recorded",
  "recorded",
];

function rowLabels(words: Words) {
  return {
    noCell: words("table.noCell"),
    note: words("table.note"),
    external: words("table.external", { host: "{host}" }),
    marks: Object.fromEntries(marks.map((mark) => [mark, words(`marks.${mark}`)])) as Record<
      Mark,
      string
    >,
  };
}

import type { FileSubject } from "#lib/export/about/subject";
import { localHref } from "#lib/i18n/local-href";
import { arrangementQuery } from "#lib/table/arrangement-address";
import { printParameters } from "#lib/url/parameters";
import { printQuery } from "#lib/url/query";

/** The absolute address of the page that shows exactly this list: release and day pinned, arranged as it is here. */
export function pageLink(subject: FileSubject): string {
  const { name, arrangement, table, origin, locale } = subject;
  const query = printQuery({ ...pageQuery(subject), ...arrangementQuery(name, arrangement) });
  const anchor = name === "" ? "" : `#${table.id}`;
  return `${origin}${localHref(locale, pagePath(subject.path))}${query}${anchor}`;
}

export function pagePath(path: readonly string[]): string {
  return `/${path.map(encodeURIComponent).join("/")}`;
}

/** What pins an address of ours to the same facts. */
export function pinsOfFile({ release, asOf }: Pick<FileSubject, "release" | "asOf">) {
  return { asOf, release: release.id };
}

function pageQuery(subject: FileSubject): Record<string, string> {
  const { bom: _, cell: __, format: ___, ...specification } = subject.specification;
  const { asOf, release } = pinsOfFile(subject);
  const pinned = { ...subject.values, ...("asOf" in specification && { asOf }), release };
  return Object.fromEntries(new URLSearchParams(printParameters(specification, pinned)));
}

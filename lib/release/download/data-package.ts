import { type DownloadTable, passagesName } from "#lib/release/download/download-tables";
import { foreignKeys, tableSchema } from "#lib/release/download/table-schema";
import type { ImportedContents } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import { dayOfRelease } from "#lib/release/release-day";
import { linkableHosts, sourceAddress } from "#lib/url/source-address";

/** A file of the archive as it was written: how long it is and its SHA-256. */
export type WrittenFile = Readonly<{ path: string; bytes: number; sha256: string }>;

/** Where the file of a table stands in the archive. */
export function pathOfTable({ name }: Pick<DownloadTable, "name">): string {
  return `data/${name}.csv`;
}

const rights = `Facts may be used freely: that a State acceded on a day is nobody's. Name the source of the fact, the day to which it speaks and the release. No licence has been given for the code of Pacta yet. Quote the documents of the United Nations, by symbol and paragraph, and not our paraphrases of them.`;

const importedRights = `This table holds texts of documents of the United Nations that were imported on this machine from an export of the Universal Human Rights Index. They are a copy of whoever imported them and do not come with Pacta; the United Nations holds the rights in them.`;

type Described = Readonly<{
  release: Release;
  tables: readonly DownloadTable[];
  files: ReadonlyMap<string, WrittenFile>;
  imported: ImportedContents | null;
  /** Where this site is for the caller: the schemas are there. */
  origin: string;
}>;

/** The description of an archive by Frictionless Data Package, version 1: each file with its fields, keys, size and hash. */
export function dataPackage({ release, tables, files, imported, origin }: Described): object {
  const { facts } = release.index;
  return {
    profile: "tabular-data-package",
    name: `pacta-${release.id}`,
    id: release.id,
    title: `Pacta, release ${release.id}`,
    description: `All data of one release of Pacta. ${rights}`,
    version: release.id,
    created: `${dayOfRelease(release.id)}T00:00:00Z`,
    homepage: origin,
    sources: sourcesOf(release),
    resources: tables.map((table) => ({
      profile: "tabular-data-resource",
      name: table.name.toLowerCase(),
      title: table.name,
      description: descriptionOf(table, imported),
      path: pathOfTable(table),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {
        delimiter: ",",
        lineTerminator: "\r\n",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      bytes: files.get(table.name)?.bytes,
      hash: `sha256:${files.get(table.name)?.sha256}`,
      rows: table.count,
      jsonSchema: `${origin}/api/v1/schemas/${table.name}`,
      schema: tableSchema(table, lowerCased(foreignKeys(table, facts))),
    })),
  };
}

/** The names of resources are in small letters, as the specification has them. */
function lowerCased(keys: ReturnType<typeof foreignKeys>) {
  return keys.map(({ fields, reference }) => ({
    fields,
    reference: { ...reference, resource: reference.resource.toLowerCase() },
  }));
}

function descriptionOf(
  { name, caption }: DownloadTable,
  imported: ImportedContents | null,
): string {
  if (name !== passagesName || imported === null) return caption;
  return `${caption}. ${importedRights} Imported from ${imported.name}: ${imported.passages} passages.`;
}

/** The sources of ratification as they are listed; one whose host is neither official nor known is named and not linked. */
function sourcesOf({ index }: Release) {
  const hosts = linkableHosts(index.facts);
  return index.facts.sources.map(({ title, publisher, url }) => {
    const href = url === null ? null : sourceAddress(url, hosts).href;
    return { title: `${publisher}: ${title}`, ...(href !== null && { path: href }) };
  });
}

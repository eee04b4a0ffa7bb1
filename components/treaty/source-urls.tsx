import { SourceLink } from "#components/source/source-link";

/** Addresses at which a fact was read, by their hosts. */
export function SourceUrls({
  urls,
  hosts,
}: Readonly<{ urls: readonly string[]; hosts: ReadonlySet<string> }>) {
  return urls.map((url, place) => (
    <span key={url}>
      {place > 0 && ", "}
      <SourceLink url={url} hosts={hosts} />
    </span>
  ));
}

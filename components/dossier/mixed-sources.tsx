import { ReadAt } from "#components/observation/read-at";
import { parseMixedSource } from "#lib/reporting/mixed-source";

type Props = Readonly<{ texts: readonly string[]; hosts: ReadonlySet<string> }>;

/** Sources as some files write them: addresses, and remarks of those who read them. */
export function MixedSources({ texts, hosts }: Props) {
  return texts.map((text, position) => {
    const { url, remark } = parseMixedSource(text);
    return (
      <span key={text}>
        {position > 0 && "; "}
        {url !== null && <ReadAt urls={[url]} hosts={hosts} />}
        {remark !== null && <span className="soft"> {remark}</span>}
      </span>
    );
  });
}

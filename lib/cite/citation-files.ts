import { bibtexOf } from "#lib/cite/bibtex";
import type { CslItem } from "#lib/cite/csl-item.schema";
import { cslJsonOf } from "#lib/cite/csl-json";
import { risOf } from "#lib/cite/ris";

export type CitationFile = Readonly<{ label: string; name: string; mime: string; text: string }>;

/** One item as the files that reference managers open, each named after the item. */
export function citationFiles(item: CslItem): readonly CitationFile[] {
  const list = [item];
  return [
    {
      label: "BibTeX",
      name: `${item.id}.bib`,
      mime: "application/x-bibtex",
      text: bibtexOf(list),
    },
    {
      label: "RIS",
      name: `${item.id}.ris`,
      mime: "application/x-research-info-systems",
      text: risOf(list),
    },
    {
      label: "CSL-JSON",
      name: `${item.id}.csl.json`,
      mime: "application/vnd.citationstyles.csl+json",
      text: cslJsonOf(list),
    },
  ];
}

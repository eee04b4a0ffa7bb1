import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "#components/shell/breadcrumbs";

type Props = Readonly<{
  title: string;
  /** The language of the title, where it is another than the page's. */
  titleLang?: string | undefined;
  /** One or two sentences under the title. */
  lede?: ReactNode;
  /** Short facts in one line: "Adopted 1966-12-16", "173 States parties". */
  facts?: readonly ReactNode[];
  breadcrumbs?: readonly Crumb[];
}>;

export function PageHead({ title, titleLang, lede, facts = [], breadcrumbs }: Props) {
  return (
    <header className="page-head">
      {breadcrumbs !== undefined && <Breadcrumbs crumbs={breadcrumbs} />}
      <h1 lang={titleLang}>{title}</h1>
      {lede !== undefined && <p className="lede">{lede}</p>}
      {facts.length > 0 && (
        <ul className="facts in-a-row">
          {facts.map((fact, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts have no name and never change places
            <li key={position}>{fact}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

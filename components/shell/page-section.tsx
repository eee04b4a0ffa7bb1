import type { ReactNode } from "react";

type Props = Readonly<{
  /** The anchor. */
  id: string;
  title: string;
  note?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}>;

export function PageSection({ id, title, note, level = 2, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="page-section">
      <Heading id={`${id}-heading`}>{title}</Heading>
      {note !== undefined && <div className="section-note">{note}</div>}
      {children}
    </section>
  );
}

/** Links to the sections of a long page. */
export function OnThisPage({
  label,
  sections,
}: Readonly<{ label: string; sections: readonly (readonly [id: string, title: string])[] }>) {
  return (
    <nav aria-label={label} className="on-this-page">
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Name and value pairs, set as a dense list. */
export function FactList({
  facts,
}: Readonly<{ facts: readonly (readonly [name: string, value: ReactNode])[] }>) {
  return (
    <dl className="fact-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

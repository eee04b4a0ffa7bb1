import { MarkSign, wordedMarks } from "#components/mark/mark-sign";
import type { FactTableLabels } from "#components/table/labels";
import type { Cell } from "#lib/table/table";

type Props = Readonly<{
  cell: Cell | undefined;
  labels: FactTableLabels;
  /** The address that a link leads to by now. */
  follow: (href: string) => string;
}>;

/** What stands in a cell; a reason or note shows when the cell is pointed at or has the focus, and is always read aloud. */
export function CellContent({ cell, labels, follow }: Props) {
  if (cell === undefined) return <span className="aside">{labels.noCell}</span>;
  if (cell.kind === "missing") return <MissingCell cell={cell} labels={labels} />;
  const external = externalHost(cell.href);
  return (
    <>
      {cell.mark !== undefined && (
        <MarkWithWord mark={cell.mark} text={cell.text} labels={labels} />
      )}
      {cell.href === undefined ? (
        cell.text
      ) : (
        <a href={follow(cell.href)} {...(external === null ? {} : { rel: "noreferrer" })}>
          {cell.text}
          {external !== null && (
            <span className="vh"> {labels.external.replace("{host}", external)}</span>
          )}
        </a>
      )}
      {cell.note !== undefined && <Note text={cell.note} label={labels.note} />}
    </>
  );
}

function MissingCell({
  cell,
  labels,
}: Readonly<{ cell: Extract<Cell, { kind: "missing" }>; labels: FactTableLabels }>) {
  const { mark, because } = cell;
  if (mark === undefined) return <span className="aside">{because}</span>;
  const word = labels.marks[mark];
  return (
    <>
      <MarkSign mark={mark} />
      {wordedMarks.has(mark) && <span className="word">{word}</span>}
      {(because !== word || !wordedMarks.has(mark)) && <span className="aside">{because}</span>}
    </>
  );
}

/** The sign, with its word read aloud where the text does not say it anyway. */
function MarkWithWord({
  mark,
  text,
  labels,
}: Readonly<{ mark: keyof FactTableLabels["marks"]; text: string; labels: FactTableLabels }>) {
  const word = labels.marks[mark];
  return (
    <>
      <MarkSign mark={mark} />
      {!text.startsWith(word) && <span className="vh">{word} </span>}
    </>
  );
}

function Note({ text, label }: Readonly<{ text: string; label: string }>) {
  return (
    <>
      <sup className="note" aria-hidden="true">
        {label}
      </sup>
      <span className="aside">{text}</span>
    </>
  );
}

/** The host of a link that leaves this site, `null` for our own. */
export function externalHost(href: string | undefined): string | null {
  return href !== undefined && /^https?:/.test(href) ? new URL(href).host : null;
}

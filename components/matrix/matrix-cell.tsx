import type { CompactCell } from "#lib/matrix/matrix";
import type { MatrixWords } from "#lib/matrix/matrix-table";

type Props = Readonly<{
  /** `KAZ.CCPR` */
  id: string;
  cell: CompactCell;
  /** "Kazakhstan, ICCPR": read aloud before what the cell says. */
  name: string;
  storyAddress: string;
  words: MatrixWords;
  letters: Readonly<Record<string, string>>;
  statuses: Readonly<{ party: string; signatory: string; none: string }>;
  openCell: string | null;
}>;

/** One State and one instrument: sign and letter, the date of the act, below it the entry into force. */
export function MatrixCell({ id, cell, name, storyAddress, openCell, ...spoken }: Props) {
  const status = statusOf(cell);
  return (
    <td className={status}>
      <a
        id={id}
        href={`${storyAddress}${id}#story`}
        data-story=""
        {...(id === openCell ? { "aria-current": "true" as const } : {})}
      >
        <span className="vh">{`${name}: `}</span>
        <CellWords cell={cell} {...spoken} />
      </a>
    </td>
  );
}

function CellWords({
  cell,
  words,
  letters,
  statuses,
}: Pick<Props, "cell" | "words" | "letters" | "statuses">) {
  if (cell === null) return <Sign sign="○" spoken={statuses.none} />;
  const [act, date, inForceOn, reserved] = cell;
  const status = statusOf(cell);
  const sign = status === "party" ? "●" : status === "signatory" ? "◐" : "○";
  return (
    <>
      <Sign
        sign={`${sign} ${letters[act] ?? ""}`}
        spoken={`${statuses[status]}, ${words.acts[act] ?? act} `}
      />
      {reserved === 1 && <sup title={words.withReservation}>res.</sup>}
      <time>{date}</time>
      {inForceOn !== null && (
        <small>
          <span className="vh">{words.inForceOn.replace("{day}", "")}</span>
          {inForceOn}
        </small>
      )}
    </>
  );
}

function Sign({ sign, spoken }: Readonly<{ sign: string; spoken: string }>) {
  return (
    <>
      <span className="vh">{spoken}</span>
      <b aria-hidden="true">{sign}</b>
    </>
  );
}

function statusOf(cell: CompactCell): "party" | "signatory" | "none" {
  if (cell === null || cell[0] === "denunciation") return "none";
  return cell[0] === "signature" ? "signatory" : "party";
}

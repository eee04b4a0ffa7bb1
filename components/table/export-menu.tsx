import type { FactTableLabels } from "#components/table/labels";
import { fileAddress, fileFormats, mostRowsOfText } from "#lib/export/file-formats";
import { formatCount, sayCount } from "#lib/i18n/plural-forms";

type Props = Readonly<{
  /** Where the CSV is; every other form is beside it. */
  href: string;
  count: number;
  /** Of what, for those who hear the button alone. */
  title: string;
  labels: FactTableLabels;
  /** Whether its rows are things that one cites. */
  citable?: boolean;
}>;

/** The files of a list, as plain links: each holds exactly the rows that the button counts. */
export function ExportMenu({ href, count, title, labels, citable = false }: Props) {
  const formats = fileFormats.filter(({ cites }) => citable || !cites);
  const isLong = count > mostRowsOfText;
  return (
    <details className="menu" data-menu="">
      <summary className="button">
        {sayCount(labels.export, count)}
        <span className="vh">: {title}</span>
      </summary>
      <ul className="panel files">
        {formats
          .filter(({ forText }) => !(isLong && forText))
          .map(({ key, extension, query }) => (
            <li key={key}>
              <a href={fileAddress(href, extension, query)} download="">
                {labels.formats[key]}
              </a>
            </li>
          ))}
        {isLong && (
          <li className="soft">
            {labels.exportLimit.replace("{most}", formatCount(labels.rows.locale, mostRowsOfText))}
          </li>
        )}
      </ul>
    </details>
  );
}

import type { PictureWords } from "#components/chart/picture-words";
import { embedCodeAddress } from "#lib/embed/embed-address";
import { fileAddress } from "#lib/export/file-formats";

type Props = Readonly<{
  /** Where the CSV of the same numbers is; the pictures are beside it. */
  href: string;
  words: PictureWords;
  /** Of what, for those who hear the link alone. */
  title: string;
}>;

/** The picture as files, and the way to the code that embeds it, as plain links. */
export function PictureLinks({ href, words, title }: Props) {
  const of = <span className="vh">: {title}</span>;
  return (
    <span className="picture-links soft">
      {words.label}:{" "}
      {["svg", "png"].map((extension) => (
        <a key={extension} href={fileAddress(href, extension)} download="">
          {extension.toUpperCase()}
          {of}
        </a>
      ))}
      <a href={embedCodeAddress(href)}>
        {words.embed}
        {of}
      </a>
    </span>
  );
}

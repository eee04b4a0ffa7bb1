import { fileAddress } from "#lib/export/file-formats";

type Props = Readonly<{
  /** Where the CSV of the same numbers is; the pictures are beside it. */
  href: string;
  /** "As a picture" */
  word: string;
  /** Of what, for those who hear the link alone. */
  title: string;
}>;

/** The picture as files, as plain links. */
export function PictureLinks({ href, word, title }: Props) {
  return (
    <span className="picture-links soft">
      {word}:{" "}
      {["svg", "png"].map((extension) => (
        <a key={extension} href={fileAddress(href, extension)} download="">
          {extension.toUpperCase()}
          <span className="vh">: {title}</span>
        </a>
      ))}
    </span>
  );
}

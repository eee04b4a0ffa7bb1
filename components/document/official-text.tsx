/** Official words, quoted, with the breaks between their paragraphs. */
export function OfficialText({ text }: Readonly<{ text: string }>) {
  return (
    <blockquote className="space-y-3">
      {text.split(/\n+/).map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change their places
        <p key={i}>{paragraph}</p>
      ))}
    </blockquote>
  );
}

/** The body of a table in which no row is left, with the reason. */
export function NoRows({ span, words }: Readonly<{ span: number; words: string }>) {
  return (
    <tbody>
      <tr>
        <td className="empty" colSpan={Math.max(1, span)}>
          {words}
        </td>
      </tr>
    </tbody>
  );
}

/**
 * Text that no spreadsheet runs: what begins like a formula (= + - @, tab, carriage return, and the wide forms that some
 * programs fold into them) gets an apostrophe in front. An ISO date begins with a digit and stays as it is.
 */
export function neutraliseFormula(text: string): string {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

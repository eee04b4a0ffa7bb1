/** Whether a text is a number as files write it: "-5", "12.5". */
export function isPlainNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

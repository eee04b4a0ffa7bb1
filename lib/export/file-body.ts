/** The content of an answer: whole, in pieces that are made while they are sent, or still being made. */
export type FileBody =
  | string
  | Uint8Array
  | Iterable<string>
  | ReadableStream<Uint8Array>
  | Promise<string | Uint8Array>;

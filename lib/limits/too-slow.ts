/** A question of the database took longer than one may take. Nothing is answered, rather than a part. */
export class TooSlow extends Error {
  constructor(limitMs: number) {
    super(`A statement took longer than ${limitMs} ms and was ended.`);
    this.name = "TooSlow";
  }
}

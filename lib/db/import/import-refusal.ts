/** A file that is not imported. The message is one sentence that says which file and why. */
export class ImportRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ImportRefusal";
  }
}

/** A page that is not read. The message says why and what stood there, without the name of the file: "prints no totals.". */
export class PageRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PageRefusal";
  }
}

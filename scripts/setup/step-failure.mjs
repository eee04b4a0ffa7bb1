// @ts-check

/** A step that could not be done: one sentence for people and, where a program was run, what it printed. */
export class StepFailure extends Error {
  /**
   * @param {string} sentence
   * @param {string} [output]
   */
  constructor(sentence, output = "") {
    super(sentence);
    this.name = "StepFailure";
    this.output = output;
  }
}

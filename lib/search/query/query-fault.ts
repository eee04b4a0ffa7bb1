import type { QueryProblem } from "#lib/search/query/query-node";

/** Carries a problem from where it is seen to `parseQuery`, which returns it; it never gets further. */
export class QueryFault extends Error {
  readonly problem: QueryProblem;

  constructor(problem: QueryProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

import type { UnDocument } from "#data/observations/documents.schema";
import type { Act } from "#data/ratification/acts.schema";
import type { Declaration } from "#data/ratification/declarations.schema";
import type { Instrument } from "#data/ratification/instruments.schema";
import type { Observation } from "#lib/observations/observation";

/** What a reference can be made of. */
export type Citable = Readonly<
  | { kind: "observation"; observation: Observation }
  | { kind: "document"; document: UnDocument }
  | { kind: "act"; act: Act }
  /** A reservation, a declaration or an objection, as the depositary prints it. */
  | { kind: "declaration"; declaration: Declaration }
  | { kind: "instrument"; instrument: Instrument }
>;

/** One thing that was tried. `holds` is null where nobody can say here, and `happened` says why. */
export type Outcome = Readonly<{
  what: string;
  times: number;
  happened: string;
  holds: boolean | null;
}>;

/** The built site, served from a home of its own. */
export type ServedSite = Readonly<{
  address: string;
  /** All that the server has said by now. */
  said(): string;
  /** The most memory that it has held by now, where the system tells. */
  peakMegabytes(): number | null;
  pid(): number | undefined;
  stop(): Promise<void>;
  /** Ends it at once, as a crash of the machine does. */
  kill(): Promise<void>;
}>;

export type HardContext = Readonly<{
  /** The repository's folder. */
  folder: string;
  /** An empty folder for this section, cleared away at the end. */
  scratch: string;
  /** Runs of what draws its cases by chance, and where chance begins. */
  runs: number;
  seed: number;
  /** On a port of its own, or on one that another one just left. */
  serve(home: string, port?: number, env?: Record<string, string>): Promise<ServedSite>;
  /** Tells what is being done. */
  say(text: string): void;
}>;

/** A part of `npm run test:hard`, in a file of its own. To add one, write the file and name it in `sections.ts`. */
export type Section = Readonly<{
  name: string;
  needsSite: boolean;
  run(context: HardContext): Promise<readonly Outcome[]>;
}>;

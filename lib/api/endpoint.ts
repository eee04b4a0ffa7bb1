import type { z } from "zod";
import type { Problem } from "#lib/api/problem";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FileBody } from "#lib/export/file-body";
import type { Locale } from "#lib/i18n/locales";
import type { Words } from "#lib/i18n/words";
import type { HeldReleases } from "#lib/release/held-releases";
import type { Release } from "#lib/release/release";
import type { RawParameters, Specification } from "#lib/url/parameters";

/** One address of the API. Its answer, its refusals and its description all follow from this value. */
export type Endpoint = Readonly<{
  /** Below `/api/v1/`; `:name` stands for one segment. */
  pattern: string;
  /** Whether it gives rows, which can be had as CSV. */
  isList: boolean;
  /** Shape of one item of a list, else of the whole answer. */
  schema: z.ZodObject;
  parameters(release: Release): Specification<Record<string, unknown>>;
  /** Answers a request whose path fits the pattern. */
  answer(request: ApiRequest): ApiAnswer;
}>;

export type ApiRequest = Readonly<{
  release: Release;
  releases: HeldReleases;
  /** Segments below `/api/v1/`. */
  path: readonly string[];
  parameters: RawParameters;
  today: IsoDate;
  /** Those of the description, of files, and of what is wrong with a query. */
  words: Words;
  /** Where this site is for the caller: files link to it. */
  origin: string;
  locale: Locale;
}>;

export type ApiAnswer = Readonly<
  | { kind: "problem"; problem: Problem }
  | {
      kind: "content";
      /** All that the content follows from, besides release and build: canonical parameters, a day left to today. */
      follows: readonly string[];
      body: () => ApiBody;
    }
>;

export type ApiBody = Readonly<{
  text: FileBody;
  headers: Readonly<Record<string, string>>;
}>;

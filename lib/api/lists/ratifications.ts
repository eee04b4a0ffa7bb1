import { z } from "zod";
import {
  actKind,
  type InstrumentCode,
  instrumentCode,
  instrumentCodes,
  iso3,
  isoDate,
  partialDate,
  precisions,
  text,
} from "#data/vocabulary";
import { someOf } from "#lib/api/api-parameters";
import { list, selectionOf } from "#lib/api/list-endpoint";
import { isAsked, type StateFilter, stateSpecification, statesAsked } from "#lib/api/state-filter";
import type { IsoDate } from "#lib/dates/calendar-date";
import type { FactIndex } from "#lib/facts/fact-index";
import { ratificationCell } from "#lib/ratification/cell";
import { type RatificationRow, ratificationRow } from "#lib/ratification/ratification-row";
import { dayParameter, type Specification } from "#lib/url/parameters";
import { treatiesParameter } from "#lib/url/scope-parameters";

const statuses = ["party", "signatory", "none"] as const;

type Values = StateFilter & {
  treaties: readonly InstrumentCode[];
  status: readonly RatificationRow["status"][];
  asOf: IsoDate | null;
};

export const ratificationRowSchema = z.strictObject({
  country: iso3,
  instrument: instrumentCode,
  status: z.enum(statuses),
  act: actKind.nullable(),
  actDate: partialDate.nullable(),
  precision: z.enum(precisions).nullable(),
  signatureDate: partialDate.nullable(),
  entryIntoForce: isoDate.nullable(),
  inForce: z.boolean().nullable(),
  sources: z.array(text),
});

function specification(index: FactIndex): Specification<Values> {
  return {
    ...stateSpecification(index),
    treaties: treatiesParameter,
    status: someOf(statuses),
    asOf: dayParameter(),
  };
}

/** Where each State stands towards each instrument at the end of the day `asOf`, and by which act. */
export const ratificationsList = list({
  name: "ratifications",
  item: ratificationRowSchema,
  filters: ({ index }) => specification(index),
  defaultLimit: null,
  select({ release: { index }, values, asOf }) {
    const codes = instrumentCodes.filter((code) => isAsked(values.treaties, code));
    const rows = statesAsked(index, values).flatMap((state) =>
      codes.map((code) => ratificationRow(ratificationCell(index, state, code, asOf))),
    );
    return selectionOf(rows.filter(({ status }) => isAsked(values.status, status)));
  },
});

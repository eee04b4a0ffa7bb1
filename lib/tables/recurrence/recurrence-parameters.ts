import { type CommitteeCode, committeeCodes } from "#data/vocabulary";
import type { FactIndex } from "#lib/facts/fact-index";
import { optionalChoiceParameter, type Specification, textParameter } from "#lib/url/parameters";
import { type CommonParameters, commonSpecification } from "#lib/url/scope-parameters";

export type RecurrenceParameters = CommonParameters & {
  /** Groups with a passage on this right; of this committee. */
  right: string | null;
  committee: CommitteeCode | null;
  /** The id of a passage: its group is opened; "" for none. */
  passage: string;
  /** Two of its passages to be read side by side; "" leaves the choice to the page. */
  earlier: string;
  later: string;
};

const mostCharacters = 200;

export function recurrenceSpecification(index: FactIndex): Specification<RecurrenceParameters> {
  return {
    right: optionalChoiceParameter(
      index.facts.rights.map(({ id }) => id),
      "the id of a right, as /api/v1/rights lists them",
    ),
    committee: optionalChoiceParameter(committeeCodes),
    passage: textParameter(mostCharacters),
    earlier: textParameter(mostCharacters),
    later: textParameter(mostCharacters),
    ...commonSpecification,
  };
}

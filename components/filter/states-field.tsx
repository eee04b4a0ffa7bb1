import { useLocale } from "next-intl";
import { CheckboxField } from "#components/filter/checkbox-field";
import { stateOptions } from "#components/filter/state-options";
import type { Facts } from "#data/catalogue";

type Props = Readonly<{
  facts: Facts;
  legend: string;
  /** What holds where none is chosen. */
  whenNone: string;
  chosen: readonly string[];
}>;

/** States to choose one by one, as every filter that takes `countries=` asks for them. */
export function StatesField({ facts, ...rest }: Props) {
  return <CheckboxField name="countries" {...rest} options={stateOptions(facts, useLocale())} />;
}

import { nameIn } from "#lib/i18n/names";
import { regionsOf } from "#lib/regions/region";
import { type Cell, count, missing, type Row, type Table, value } from "#lib/table/table";
import { type PlannedColumn, plannedTable } from "#lib/tables/table-plan";
import { participantsAddress, type TreatyRequest } from "#lib/tables/treaty/treaty-request";
import type { Participant } from "#lib/treaty/participants";
import { countStatuses } from "#lib/treaty/status-counts";
import type { Query } from "#lib/url/query";

export const regionsPlan: readonly PlannedColumn[] = [
  ["region"],
  ["participants", "number"],
  ["parties", "number"],
  ["signatories", "number"],
  ["none", "number"],
  ["missing"],
];

/** Participants that are counted together, and the filter that lists exactly them. */
type Group = Readonly<{
  id: string;
  name: string;
  members: readonly Participant[];
  query: Query;
}>;

/** Who is bound and who is missing, by sub-region; every participant is in exactly one row. */
export function regionsTable(request: TreatyRequest): Table {
  const { instrument, asOf, words } = request;
  return plannedTable({
    id: "regions",
    title: words("treaty.titles.regions", { name: instrument.shortName, asOf }),
    plan: regionsPlan,
    labels: "treaty.columns",
    words,
    rows: groupsOf(request).map((group) => regionRow(request, group)),
  });
}

function groupsOf({ release, participants, words }: TreatyRequest): readonly Group[] {
  const subRegions = regionsOf(release.index.facts, words.locale)
    .filter(({ kind }) => kind === "sub-region")
    .map(({ id, name, members }): Group => {
      const inIt = participants.filter(({ country }) => members.includes(country.iso3));
      return { id, name: name ?? id, members: inIt, query: { region: id } };
    });
  const outside = participants.filter(({ country }) => country.unSubregion === null);
  const countries = outside.map(({ country }) => country.iso3).join(",");
  const others = {
    id: "none",
    name: words("treaty.outsideRegions"),
    members: outside,
    query: { countries },
  };
  return outside.length === 0 ? subRegions : [...subRegions, others];
}

function regionRow(request: TreatyRequest, { id, name, members, query }: Group): Row {
  const { words } = request;
  const { parties, signatories, none } = countStatuses(members.map(({ cell }) => cell));
  const number = (n: number, status: string): Cell =>
    count(n, { href: participantsAddress(request, status === "" ? query : { ...query, status }) });
  const absent = members.filter(({ cell }) => cell.status.status !== "party");
  return {
    id,
    cells: {
      region: value(name),
      participants: number(members.length, ""),
      parties: number(parties, "party"),
      signatories: number(signatories, "signatory"),
      none: number(none, "none"),
      missing:
        absent.length === 0
          ? missing(words("treaty.nobodyMissing"))
          : value(absent.map((each) => absentInWords(each, words)).join("; ")),
    },
  };
}

/** "Cuba (signed 2008-02-28)": a State that is not a party, with its signature where there is one. */
function absentInWords({ country, cell }: Participant, words: TreatyRequest["words"]): string {
  if (cell.status.status !== "signatory") return nameIn(words.locale, country);
  return words("treaty.signedOn", {
    name: nameIn(words.locale, country),
    day: cell.status.signature.date,
  });
}

import type { Participant, ParticipantStatus } from "#lib/treaty/participants";
import { worldMap } from "#lib/treaty/world-map";

/** An area of the map and whose it is; `participant` is `null` where the map draws what these facts give no status. */
export type MapShape = Readonly<{
  name: string;
  path: string;
  participant: Participant | null;
}>;

export type TreatyMap = Readonly<{
  width: number;
  height: number;
  shapes: readonly MapShape[];
  /** Participants too small for the map, or without a territory on it. */
  notDrawn: readonly Participant[];
}>;

/** The world with each participant's status; every participant is either drawn or listed as not drawn. */
export function treatyMap(participants: readonly Participant[]): TreatyMap {
  const { width, height, areas } = worldMap();
  const byM49 = new Map(participants.map((participant) => [participant.country.m49, participant]));
  const shapes = areas.map(({ m49, name, path }): MapShape => {
    const participant = m49 === null ? null : (byM49.get(m49) ?? null);
    return { name: participant?.country.nameEn ?? name, path, participant };
  });
  const drawn = new Set(shapes.map(({ participant }) => participant));
  const notDrawn = participants.filter((participant) => !drawn.has(participant));
  return { width, height, shapes, notDrawn };
}

/** How an area is filled: by status, or as one without a status of its own. */
export function fillOf({ participant }: MapShape): ParticipantStatus | "no-status" {
  return participant === null ? "no-status" : participant.cell.status.status;
}

/** How long each day is shown, in milliseconds: never more than three changes a second, so that nothing flashes. */
export const playerSpeeds = { slow: 1400, normal: 700, fast: 350 } as const;

export type PlayerSpeed = keyof typeof playerSpeeds;
